/**
 * d3-selection for bundles: as much of it as d3-zoom and d3-drag call, for one node. The package's own knows nodes of any number with
 * data, and none of it can be left out of a bundle: ten times as much to load. A test holds this to the package's.
 */

/** Listeners of each node, by type and name, as in `wheel.zoom`. */
const listenersByNode = new WeakMap();

const listenersOf = (node) => {
  if (!listenersByNode.has(node)) listenersByNode.set(node, new Map());
  return listenersByNode.get(node);
};

class Selection {
  #node;

  /** @param {EventTarget | undefined} node Without one, nothing that is asked for happens. */
  constructor(node) {
    this.#node = node;
  }

  call(act, ...args) {
    act(this, ...args);
    return this;
  }

  /** No data are bound to nodes here. */
  datum() {}

  filter(test) {
    return this.#node && test.call(this.#node) ? this : new Selection();
  }

  property(name, value) {
    if (this.#node) this.#node[name] = typeof value === 'function' ? value.call(this.#node) : value;
    return this;
  }

  style(name, value) {
    this.#node?.style.setProperty(name, value);
    return this;
  }

  /** Gives the listener of a name where none is passed. `.name` stands for all types, and `null` takes listeners away. */
  on(typenames, listener, options) {
    if (listener === undefined) return this.#node && listenersOf(this.#node).get(typenames)?.listener;
    if (!this.#node) return this;
    for (const typename of typenames.split(' ')) {
      removeListeners(this.#node, typename);
      if (listener) addListener(this.#node, typename, listener, options);
    }
    return this;
  }
}

function addListener(node, typename, listener, options) {
  const [type] = typename.split('.');
  const handle = (event) => listener.call(node, event);
  node.addEventListener(type, handle, options);
  listenersOf(node).set(typename, { type, listener, handle, options });
}

function removeListeners(node, typename) {
  const listeners = listenersOf(node);
  for (const [key, { type, handle, options }] of listeners) {
    if (typename[0] === '.' ? !key.endsWith(typename) : key !== typename) continue;
    node.removeEventListener(type, handle, options);
    listeners.delete(key);
  }
}

export const select = (node) => new Selection(node);

/** Place of a pointer, in pixels from the edge inside the border of an element of HTML. */
export function pointer(event, node = event.currentTarget) {
  const { left, top } = node.getBoundingClientRect();
  return [event.clientX - left - node.clientLeft, event.clientY - top - node.clientTop];
}
