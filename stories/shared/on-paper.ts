import { drawn } from './elements.js';

/** Parts that prepare for print are loaded when a page is idle, so they are told more than once. */
const TIMES = 15;
const EVERY_MS = 200;

/** Shows on screen what would be printed: tells elements that printing begins, and makes their print styles count. */
export async function showAsPrinted(canvas: HTMLElement, tag: string): Promise<void> {
  const element = await drawn(canvas, tag);
  for (let time = 0; time < TIMES; time += 1) {
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  for (const root of shadowRootsIn(element)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...root.adoptedStyleSheets.map(printStylesOf)];
  }
}

function shadowRootsIn(element: Element): readonly ShadowRoot[] {
  const root = element.shadowRoot;
  if (!root) return [];
  return [root, ...[...root.querySelectorAll('*')].flatMap(shadowRootsIn)];
}

/** The rules of a stylesheet for print, without their condition. */
function printStylesOf(sheet: CSSStyleSheet): CSSStyleSheet {
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  const styles = new CSSStyleSheet();
  styles.replaceSync(rules.map(({ cssText }) => cssText.replace('@media print', '@media all')).join('\n'));
  return styles;
}
