import type { ReactiveController } from 'lit';

/** Maps the host's focusable elements to keys that outlive a rendering. */
export interface FocusMap {
  /** Returns the key of the focused element. `kept` is the previous key, which the element may still stand for. */
  readonly keyOf: (element: Element, kept: string | undefined) => string | undefined;
  /** Returns the element that has a key now, if there is one. */
  readonly find: (key: string | undefined) => HTMLElement | null;
}

/** Restores the focus when the focused element is rendered anew, moved, or removed. */
export class FocusController implements ReactiveController {
  readonly #root: ShadowRoot;
  readonly #map: FocusMap;
  #active: Element | null = null;
  #key: string | undefined;

  /** @param root Shadow root of the host to which the controller is added. */
  constructor(root: ShadowRoot, map: FocusMap) {
    this.#root = root;
    this.#map = map;
  }

  /** Key of the focused element. */
  get key(): string | undefined {
    const active = this.#root.activeElement;
    return active ? this.#map.keyOf(active, this.#key) : undefined;
  }

  /** Focuses an element and keeps its key. */
  move(key: string, element: HTMLElement): void {
    this.#key = key;
    element.focus();
  }

  hostUpdate(): void {
    this.#active = this.#root.activeElement;
    if (this.#active) this.#key = this.key;
  }

  hostUpdated(): void {
    const isLost = this.#active !== null && !this.#root.activeElement && this.#root.isConnected;
    this.#active = null;
    if (isLost) this.#map.find(this.#key)?.focus({ preventScroll: true });
  }
}
