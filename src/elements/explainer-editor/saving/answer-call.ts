/** Sign before the title of a page, by which its tab is found. */
const MARK = '▶ ';

/**
 * Marks the tab of this page by its title until the person comes to it. No browser lets a page bring another one to the front by
 * itself.
 */
export function answerCall(): void {
  if (document.title.startsWith(MARK)) return;
  const { title } = document;
  document.title = MARK + title;
  const unmark = () => {
    if (document.visibilityState === 'hidden' || !document.hasFocus()) return;
    if (document.title === MARK + title) document.title = title;
    document.removeEventListener('visibilitychange', unmark);
    removeEventListener('focus', unmark);
  };
  document.addEventListener('visibilitychange', unmark);
  addEventListener('focus', unmark);
}
