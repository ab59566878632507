/**
 * Stands in for Svelte's runtime in the scripts for host pages: what compiled components of this project call, and no more. The element has
 * 45 000 bytes for a chart, a story and a source, and Svelte's own runtime would take a quarter of them, most of it for what no component
 * here has: markup as text, hydration, `await`, forks, boundaries, transitions, deep proxies, stores. Our own pages, and the component tests, run on
 * Svelte itself; `tests/pages/` drive this one.
 *
 * The semantics are those of https://svelte.dev/docs/svelte/what-are-runes and of Svelte's compiler at the version that the build asks for
 * (`self-contained.ts`). Any other function that a component comes to need is missing here, and fails the build.
 */

// ── signals ──
// A source is { v: value, r: reactions }. A derived is both that and a reaction: { fn, d: dependencies, s: status }.
const clean = 0;
const maybe = 1; // something that it depends on may have changed
const dirty = 2;

/** What is being computed: it depends on what is read meanwhile. */
let reaction = null;
/** The effect that what is made meanwhile goes with. */
let owner = null;
/** The component that is being set up. */
let component = null;

export function state(v) {
  return { v, r: new Set() };
}

export function derived(fn) {
  const made = { v: undefined, r: new Set(), fn, d: new Set(), s: dirty };
  owner?.stops.push(() => {
    made.gone = true;
    made.s = dirty;
    forget(made);
  });
  return made;
}

export function get(signal) {
  if (signal.fn) refresh(signal);
  if (reaction) {
    signal.r.add(reaction);
    reaction.d.add(signal);
  }
  return signal.v;
}

export function set(signal, value) {
  if (signal.v !== value) {
    signal.v = value;
    for (const each of signal.r) mark(each, dirty);
  }
  return value;
}

export function untrack(fn) {
  const before = reaction;
  reaction = null;
  try {
    return fn();
  } finally {
    reaction = before;
  }
}

function mark(each, status) {
  const before = each.s;
  each.s = Math.max(before, status);
  if (before !== clean) return;
  if (each.r) for (const next of each.r) mark(next, maybe);
  else schedule(each);
}

/** Finds out whether a reaction is dirty, by way of what it depends on. */
function isDirty(each) {
  if (each.s === maybe) {
    for (const signal of each.d) {
      if (signal.fn) refresh(signal);
      if (each.s === dirty) break;
    }
    if (each.s === maybe) each.s = clean;
  }
  return each.s === dirty;
}

function refresh(signal) {
  if (!isDirty(signal)) return;
  const value = compute(signal, null);
  // Made for something that is gone: computed for each that asks, kept for none.
  if (signal.gone) signal.s = dirty;
  if (signal.v === value) return;
  signal.v = value;
  for (const each of signal.r) mark(each, dirty);
}

function forget(each) {
  for (const signal of each.d) signal.r.delete(each);
  each.d.clear();
}

function compute(each, within) {
  const before = [reaction, owner, component];
  forget(each);
  each.s = clean;
  reaction = each.gone || each.kind === branchKind ? null : each;
  owner = within;
  if (within) component = within.c;
  try {
    return each.fn();
  } finally {
    [reaction, owner, component] = before;
  }
}

// ── effects ──
// A block keeps the branches below it from run to run; a branch depends on nothing; user effects come after all that renders.
const renderKind = 0;
const blockKind = 1;
const branchKind = 2;
const userKind = 3;

let count = 0;
let queue = new Set();
let isFlushing = false;

function create(kind, fn) {
  const made = { kind, fn, d: new Set(), s: dirty, n: count++, up: owner, kids: new Set(), stops: [], c: component };
  owner?.kids.add(made);
  if (kind === userKind) schedule(made);
  else run(made);
  return made;
}

function run(effect) {
  if (effect.kind !== blockKind) empty(effect, true);
  const stop = compute(effect, effect);
  if (typeof stop === 'function') effect.stops.push(stop);
}

function empty(effect, isShown) {
  for (const kid of effect.kids) destroy(kid, isShown);
  const { stops } = effect;
  effect.stops = [];
  for (const stop of stops) untrack(stop);
}

function destroy(effect, isShown) {
  effect.gone = true;
  if (isShown && effect.first) {
    for (let node = effect.first, next; node; node = next) {
      next = node === effect.last ? null : node.nextSibling;
      node.remove();
    }
    isShown = false;
  }
  forget(effect);
  empty(effect, isShown);
  effect.up?.kids.delete(effect);
}

function schedule(effect) {
  if (queue.size === 0 && !isFlushing) queueMicrotask(flush);
  queue.add(effect);
}

/** Runs what is due: all that renders first, parents before children, then the others; until nothing is. */
function flush() {
  if (isFlushing) return;
  isFlushing = true;
  try {
    while (queue.size > 0) {
      const due = [...queue].sort((a, b) => a.n - b.n);
      const rendering = due.filter(({ kind }) => kind !== userKind);
      for (const effect of rendering.length > 0 ? rendering : due) {
        queue.delete(effect);
        if (!effect.gone && isDirty(effect)) run(effect);
      }
    }
  } finally {
    isFlushing = false;
    // One that failed keeps no other from running.
    if (queue.size > 0) queueMicrotask(flush);
  }
}

export async function tick() {
  await Promise.resolve();
  flush();
}

export function template_effect(fn, expressions = []) {
  const values = expressions.map(derived);
  create(renderKind, () => {
    fn(...values.map(get));
  });
}

export function user_pre_effect(fn) {
  create(renderKind, fn);
}

/** Within a component: when its children stand. */
export function user_effect(fn) {
  if (component) component.later.push(fn);
  else create(userKind, fn);
}

export function onMount(fn) {
  user_effect(() => untrack(fn));
}

// ── components ──
export function push() {
  component = { up: component, later: [], values: Object.create(component?.values ?? null) };
}

export function pop() {
  const { up, later } = component;
  for (const fn of later) create(userKind, fn);
  component = up;
}

export function createContext() {
  const key = Symbol();
  return [() => component.values[key], (value) => (component.values[key] = value)];
}

export function prop(props, key, _flags, fallback) {
  return (...given) => {
    if (given.length === 0) return props[key] ?? fallback;
    // A second argument tells that something within the value has been set, not the value.
    if (given.length === 1) props[key] = given[0];
    return given[0];
  };
}

/** Returns how to unmount. */
export function mount(part, { target, props }) {
  const anchor = target.appendChild(document.createTextNode(''));
  const root = create(branchKind, () => {
    part(anchor, props);
  });
  return () => {
    destroy(root, true);
    anchor.remove();
  };
}

export async function unmount(stop) {
  stop();
}

// ── templates ──
const svgNamespace = 'http://www.w3.org/2000/svg';

function build(structure, namespace) {
  const fragment = document.createDocumentFragment();
  for (const item of structure) {
    if (item === undefined) fragment.append(document.createComment(''));
    else if (typeof item === 'string') fragment.append(item);
    else {
      const [name, attributes, ...children] = item;
      const within = name === 'svg' ? svgNamespace : namespace;
      const node = document.createElementNS(within, name);
      for (const key in attributes) node.setAttribute(key, attributes[key] ?? '');
      node.append(build(children, within));
      fragment.append(node);
    }
  }
  return fragment;
}

/** The nodes of a branch are those of the first template in it. */
function own(first, last) {
  if (owner && !owner.first) [owner.first, owner.last] = [first, last];
}

const isFragment = 1;

export function from_tree(structure, flags = 0) {
  let made;
  return () => {
    made ??= build(structure, 'http://www.w3.org/1999/xhtml');
    const copy = document.importNode(made, true);
    const { firstChild, lastChild } = copy;
    own(firstChild, lastChild);
    return flags & isFragment ? copy : firstChild;
  };
}

export function text(value = '') {
  const node = document.createTextNode(value);
  own(node, node);
  return node;
}

export function comment() {
  const fragment = document.createDocumentFragment();
  fragment.append(document.createComment(''), '');
  own(fragment.firstChild, fragment.lastChild);
  return fragment;
}

export function append(anchor, node) {
  anchor.before(node);
}

export function child(node) {
  return node.firstChild;
}
export const only_child = child;

/** A fragment that begins with a block begins with a comment before its anchor. */
export function first_child({ firstChild }) {
  return firstChild.nodeType === 8 && firstChild.data === '' ? firstChild.nextSibling : firstChild;
}

export function sibling(node, by = 1) {
  for (let i = 0; i < by; i++) node = node.nextSibling;
  return node;
}

export function noop() {
  // What a component calls for the sake of hydration, and of events that Svelte delegates.
}
export { noop as reset, noop as next, noop as delegate };

export function set_text(node, value) {
  const written = String(value ?? '');
  if (node.nodeValue !== written) node.nodeValue = written;
}

export function set_attribute(node, name, value) {
  if (value == null) node.removeAttribute(name);
  else if (typeof value === 'boolean' && name in node) node[name] = value;
  else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
}

export function set_class(node, _isHtml, value, hash, _before, classes = {}) {
  const names = Object.keys(classes).filter((name) => classes[name]);
  set_attribute(node, 'class', [value, hash, ...names].filter(Boolean).join(' '));
  return classes;
}

export function set_selected(node, isSelected) {
  node.selected = isSelected;
}

export function event(name, node, handler) {
  node.addEventListener(name, handler, { passive: name === 'touchmove' || name === 'wheel' });
  owner.stops.push(() => node.removeEventListener(name, handler));
}
export { event as delegated };

const view = globalThis.window;
export { view as window };

export function bind_this(node, update, value) {
  update(node);
  owner.stops.push(() => {
    if (value() === node) update(null);
  });
}

export function bind_element_size(node, name, update) {
  create(userKind, () => {
    const tell = () => untrack(() => update(node[name]));
    const observer = new ResizeObserver(tell);
    observer.observe(node);
    tell();
    return () => observer.disconnect();
  });
}

export function attach(node, attachment) {
  create(userKind, () => attachment()(node));
}

// ── blocks ──
/** One branch at a time before **anchor**, another one for another **key**. */
function createBranches(anchor) {
  let current;
  let known = noop; // like no key
  return (key, fn) => {
    if (key === known) return;
    known = key;
    if (current) destroy(current, true);
    current = fn && create(branchKind, () => fn(anchor));
  };
}

function if_block(anchor, fn) {
  const show = createBranches(anchor);
  create(blockKind, () => {
    let isShown = false;
    fn((branch, key = 0) => {
      isShown = true;
      show(key, branch);
    });
    if (!isShown) show(noop);
  });
}
export { if_block as if };

export function key(anchor, value, fn) {
  const show = createBranches(anchor);
  create(blockKind, () => show(value(), fn));
}

/** Snippets are not exchanged for others. */
export function snippet(anchor, value, ...given) {
  value()(anchor, ...given);
}

export function index(_value, i) {
  return i;
}

const isReactive = 1;
const isIndexReactive = 2;
const isControlled = 4;

export function each(node, flags, list, keyOf, render) {
  const end = flags & isControlled ? node.appendChild(document.createTextNode('')) : node;
  let items = new Map();
  create(blockKind, () => {
    const values = [...(list() ?? [])];
    untrack(() => {
      const next = new Map();
      for (const [i, value] of values.entries()) {
        let id = keyOf(value, i);
        if (next.has(id)) id = {}; // the same key twice: each its own item
        const item = items.get(id) ?? {
          value: flags & isReactive ? state(value) : value,
          i: flags & isIndexReactive ? state(i) : i,
        };
        if (flags & isReactive) set(item.value, value);
        if (flags & isIndexReactive) set(item.i, i);
        next.set(id, item);
      }
      for (const [id, { effect }] of items) if (!next.has(id)) destroy(effect, true);
      items = next;
      // From the last to the first, so that each stands before the next one.
      let at = end;
      for (const item of [...next.values()].reverse()) {
        if (!item.effect) {
          const before = at;
          item.effect = create(branchKind, () => render(before, item.value, item.i));
        } else if (item.effect.last.nextSibling !== at) {
          const nodes = [];
          for (let moved = item.effect.first; moved; moved = moved === item.effect.last ? null : moved.nextSibling)
            nodes.push(moved);
          at.before(...nodes);
        }
        at = item.effect.first;
      }
    });
  });
}
