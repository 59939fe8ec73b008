import { readableColor } from '../../layout/readable-color.js';
import type { Explainer, Named } from '../../model/explainer.js';

/** The rules are set by each document: no styles of its own. */
export const styles = [];

const sheets = new WeakMap<ShadowRoot, { readonly sheet: CSSStyleSheet; text: string }>();

/**
 * Gives sides and lanes the colours that the document has for them, made readable in light and in dark. What the page says in
 * `--said-side-1` goes before. Numbers that two share, because there are so many, keep the colour that they have.
 */
export function adoptOwnColors(root: ShadowRoot, { sides, lanes }: Pick<Explainer, 'sides' | 'lanes'>): void {
  const own = sheets.get(root) ?? { sheet: new CSSStyleSheet(), text: '' };
  sheets.set(root, own);
  const text = [...rulesFor('side', sides, 6), ...rulesFor('lane', lanes, 8)].join('\n');
  if (text !== own.text) own.sheet.replaceSync((own.text = text));
  // Parts that come later bring the colours of those that have none of their own.
  if (root.adoptedStyleSheets.at(-1) === own.sheet) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== own.sheet), own.sheet];
}

function rulesFor(kind: 'side' | 'lane', all: readonly Named[], count: number): readonly string[] {
  return all.slice(0, count).flatMap(({ color }, index) => {
    if (color === undefined || all.length > index + count) return [];
    const [light, dark] = [readableColor(color, 'light'), readableColor(color, 'dark')];
    const name = `${kind}-${index + 1}`;
    return [`.${name} { --_color: var(--said-${name}, light-dark(${light}, ${dark})); }`];
  });
}
