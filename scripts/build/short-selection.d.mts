type Listener = (this: EventTarget, event: Event) => void;

/** The part of d3's selections that gestures call. */
export interface ShortSelection {
  call(act: (selection: ShortSelection, ...args: unknown[]) => void, ...args: unknown[]): this;
  datum(): undefined;
  filter(test: (this: EventTarget) => unknown): ShortSelection;
  property(name: string, value: unknown): this;
  style(name: string, value: string): this;
  on(typenames: string): Listener | undefined;
  on(typenames: string, listener: Listener | null, options?: boolean | AddEventListenerOptions): this;
}

export declare function select(node: EventTarget): ShortSelection;
export declare function pointer(
  event: { readonly clientX: number; readonly clientY: number },
  node?: Element,
): [number, number];
