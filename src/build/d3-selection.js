/**
 * Stands in for d3-selection, d3-dispatch and d3-drag's two functions wherever the project is bundled: selections of one node, and
 * what else d3-zoom calls, in the semantics of https://d3js.org/d3-selection. Everything else is drawn by Svelte, and a host page
 * loads 4 kB less. Any other use fails the build, because nothing else is exported.
 */
class Selection {
  constructor(node) {
    this.one = node;
  }
  selection() {
    return this;
  }
  /** Everything passes: d3-zoom asks whether there are touches, and listening for those that never come does no harm. */
  filter() {
    return this;
  }
  each(callback) {
    callback.call(this.one);
    return this;
  }
  call(callback) {
    callback(this);
    return this;
  }
  property(name, value) {
    this.one[name] = value.call(this.one);
    return this;
  }
  style(name, value) {
    this.one.style.setProperty(name, value);
    return this;
  }
  datum() {
    return undefined; // d3-zoom hands it on to listeners, and none of ours has one
  }
  /** Transitions are not part of the bundle: the views animate themselves. */
  interrupt() {
    return this;
  }
  /** Listeners by type and name (`mousemove.zoom`), several types at once; without **listener**, the one that is there. */
  on(types, listener, options) {
    const known = listenersOf.get(this.one) ?? new Map();
    listenersOf.set(this.one, known);
    if (listener === undefined) return known.get(types)?.[1];
    for (const type of types.split(' ')) {
      for (const [name, added] of known) {
        if (name !== type && !(type.startsWith('.') && name.endsWith(type))) continue;
        this.one.removeEventListener(...added);
        known.delete(name);
      }
      if (listener === null) continue;
      const added = [type.split('.')[0], listener, options];
      this.one.addEventListener(...added);
      known.set(type, added);
    }
    return this;
  }
}

/** What listens to a node, or to the window while a drag lasts: kept here, so that a host page finds no property of ours. */
const listenersOf = new WeakMap();

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

/** One listener for each type. */
export function dispatch() {
  const listeners = new Map();
  return {
    on(type, listener) {
      listeners.set(type, listener);
      return this;
    },
    call(type, that, ...rest) {
      listeners.get(type)?.apply(that, rest);
    },
  };
}
