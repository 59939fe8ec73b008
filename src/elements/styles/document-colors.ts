import { readableColor } from '../../layout/readable-color.js';
import type { Explainer, Named } from '../../model/explainer.js';

/** The module has no styles of its own, since rules depend on the document. */
const sheets = new WeakMap<ShadowRoot, { readonly sheet: CSSStyleSheet; text: string }>();

/**
 * Gives sides and lanes the document's colours, adjusted so that they are readable in light and dark schemes. The
 * page's properties such as `--said-side-1` take precedence. A number that two sides share keeps its default colour.
 */
export function adoptOwnColors(root: ShadowRoot, { sides, lanes }: Pick<Explainer, 'sides' | 'lanes'>): void {
  const own = sheets.get(root) ?? { sheet: new CSSStyleSheet(), text: '' };
  sheets.set(root, own);
  const text = [...rulesFor('side', sides, 6), ...rulesFor('lane', lanes, 8)].join('\n');
  if (text !== own.text) own.sheet.replaceSync((own.text = text));
  // Style sheets of modules that load later bring default colours, so this sheet must stay last.
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
