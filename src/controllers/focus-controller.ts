import type { ReactiveController } from 'lit';

/** How the host knows its focusable parts: by keys that outlive what is drawn. */
export interface FocusMap {
  /** The key of what has the focus; `kept` is that of before, which the part may still stand for. */
  readonly keyOf: (element: Element, kept: string | undefined) => string | undefined;
  /** What stands for a key now, if anything does. */
  readonly find: (key: string | undefined) => HTMLElement | null;
}

/** Keeps the focus with the reader when what has it is drawn anew, elsewhere, or not at all. */
export class FocusController implements ReactiveController {
  readonly #root: ShadowRoot;
  readonly #map: FocusMap;
  #active: Element | null = null;
  #key: string | undefined;

  /** Add it to the host of the shadow root with `addController`. */
  constructor(root: ShadowRoot, map: FocusMap) {
    this.#root = root;
    this.#map = map;
  }

  /** The key of what has the focus. */
  get key(): string | undefined {
    const active = this.#root.activeElement;
    return active ? this.#map.keyOf(active, this.#key) : undefined;
  }

  /** Focuses what stands for a key. */
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
