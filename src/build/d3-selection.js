/**
 * Stands in for d3-selection, d3-dispatch and d3-drag's two functions wherever the project is bundled: selections of one node, and
 * what else d3-zoom calls, in the semantics of https://d3js.org/d3-selection. Everything else is drawn by Svelte, and a host page
 * loads 4 kB less. Any other use fails the build, because nothing else is exported.
 */
/** Listeners by node: kept here, because a d3 of the host page keeps its own on the nodes themselves. */
const listenersOf = new WeakMap();

class Selection {
  constructor(node) {
    this.one = node;
  }
  selection() {
    return this;
  }
  filter(test) {
    return test.call(this.one) ? this : new Selection();
  }
  each(callback) {
    if (this.one) callback.call(this.one);
    return this;
  }
  call(callback, ...rest) {
    callback(this, ...rest);
    return this;
  }
  property(name, value) {
    return this.each(function () {
      this[name] = typeof value === 'function' ? value.call(this) : value;
    });
  }
  style(name, value) {
    return this.each(function () {
      this.style.setProperty(name, value);
    });
  }
  datum() {
    return undefined; // d3-zoom hands it on to listeners, and none of ours has one
  }
  /** Transitions are not part of the bundle: the views animate themselves. */
  interrupt() {
    return this;
  }
  /** Listeners by type and name (`mousemove.zoom`), several types at once; without **listener**, the one that is there. */
  on(types, ...given) {
    const listeners = listenersOf.get(this.one) ?? new Map();
    if (this.one) listenersOf.set(this.one, listeners);
    if (given.length === 0) return listeners.get(types)?.listener;
    const [listener, options = false] = given;
    for (const type of this.one ? types.split(' ') : []) {
      const [event] = type.split('.');
      for (const [name, known] of listeners) {
        if (name !== type && !(event === '' && name.endsWith(type))) continue;
        this.one.removeEventListener(name.split('.')[0], known.handle, known.options);
        listeners.delete(name);
      }
      if (!listener || event === '') continue;
      const handle = function (native) {
        listener.call(this, native);
      };
      this.one.addEventListener(event, handle, options);
      listeners.set(type, { listener, handle, options });
    }
    return this;
  }
}

export function select(node) {
  return new Selection(node);
}

/** Where **event** (or a touch) is within **node**, in CSS pixels. */
export function pointer(event, node = event.currentTarget) {
  const { left, top } = node.getBoundingClientRect();
  return [event.clientX - left - node.clientLeft, event.clientY - top - node.clientTop];
}

export function interrupt() {
  // Nothing runs that could be interrupted.
}

function refuse(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
const capture = { capture: true, passive: false };

/** While a drag lasts, nothing is selected and nothing else dragged. */
export function dragDisable(view) {
  select(view).on('dragstart.drag selectstart.drag', refuse, capture);
}

/** **moved**: the click that ends a drag is none. */
export function dragEnable(view, moved) {
  const selection = select(view).on('dragstart.drag selectstart.drag', null);
  if (!moved) return;
  selection.on('click.drag', refuse, capture);
  setTimeout(() => selection.on('click.drag', null));
}

/** One listener for each type and name, called in the order in which they came. */
export function dispatch() {
  const listeners = new Map();
  return {
    on(type, listener) {
      if (listener === undefined) return listeners.get(type);
      if (listener === null) listeners.delete(type);
      else listeners.set(type, listener);
      return this;
    },
    call(type, that, ...rest) {
      for (const [name, listener] of [...listeners]) if (name.split('.')[0] === type) listener.apply(that, rest);
    },
  };
}
