/** Resolves at the release of the pressed pointer, before its click; undefined while no pointer is pressed. */
let press: Promise<void> | undefined;

/** Notices the next press, so that `beforeClick` knows of it. */
export function trackPress(): void {
  addEventListener('pointerdown', follow, { capture: true, once: true });
}

function follow(event: PointerEvent): void {
  // A browser that has opened a menu or a list may not send the release.
  if (event.button !== 0 || (event.composedPath()[0] as Element).matches('select')) return;
  press = new Promise<void>((resolve) => {
    const listening = new AbortController();
    const { signal } = listening;
    const end = () => {
      listening.abort();
      press = undefined;
      resolve();
    };
    addEventListener('click', end, { capture: true, signal });
    // No click follows if the pointer is released elsewhere.
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(type, () => setTimeout(() => signal.aborted || end()), { signal });
  });
}

/**
 * Calls a function at once or, while a pointer is pressed, after its release and just before its click. A change before that would move the
 * button away from under the pointer, and the click would be lost.
 */
export function beforeClick(act: () => void): void {
  if (press) void press.then(act);
  else act();
}
