/** Resolves before the click of a press that is under way; undefined while no pointer is pressed. */
let press: Promise<void> | undefined;

/** Notices the next press, so that `beforeClick` knows of it. */
export function noticePress(): void {
  addEventListener('pointerdown', follow, { capture: true, once: true });
}

function follow(event: PointerEvent): void {
  // A browser may keep the release for itself after it has opened a menu or a list.
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
    // A pointer that is released elsewhere brings no click.
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(type, () => setTimeout(() => signal.aborted || end()), { signal });
  });
}

/**
 * Calls back at once or, while a pointer is pressed, when it is released, just before its click is handled. What it points at would
 * move away under it, and its click would be lost.
 */
export function beforeClick(act: () => void): void {
  if (press) void press.then(act);
  else act();
}
