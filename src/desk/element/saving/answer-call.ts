/** Sign before the title of a page, by which its tab is found. A browser leaves out the space where nothing follows. */
const MARK = '▶ ';

/** Title of the page without the sign, while it has the sign. */
let unmarked: string | undefined;

/**
 * Marks the tab of this page by its title until the person comes to it. No browser lets a page bring another one to the front by
 * itself.
 */
export function answerCall(): void {
  if (unmarked !== undefined) return;
  unmarked = document.title;
  document.title = MARK + unmarked;
  document.addEventListener('visibilitychange', unmark);
  addEventListener('focus', unmark);
}

function unmark(): void {
  if (document.visibilityState === 'hidden' || !document.hasFocus()) return;
  const { title } = document;
  // The page may have set another title meanwhile.
  if (title === (MARK + unmarked).trim()) document.title = unmarked ?? '';
  else if (title !== unmarked) document.title = title.replace(/▶ ?/, '');
  unmarked = undefined;
  document.removeEventListener('visibilitychange', unmark);
  removeEventListener('focus', unmark);
}
