import { messagesFor } from '../i18n/messages.js';
import type { Explainer } from '../model/explainer.js';
import { pageTags } from './tag-set.js';
import { element, join, jsonScript, type Markup } from './markup.js';
import { publishedDocument } from './published-document.js';
import { loadExplainer } from './load-explainer.js';
import {
  attributesOf,
  makeHtmlContext,
  writeMachineData,
  writePlain,
  type PlainForm,
  type PlainOptions,
} from './render-plain.js';
import { writeShadowRoot } from './shadow-root.js';

/**
 * A form of output. `html` is an element as it renders itself, in a shadow root, with its document; the browser
 * hydrates it.
 */
export type RenderForm = 'html' | PlainForm;

export interface RenderOptions extends Omit<PlainOptions, 'as' | 'stylesheet'> {
  /** Form of output; default `light`. */
  readonly as?: RenderForm | undefined;
  /** Address of a stylesheet: in `html` the package's, `dist/cdn/said-and-done.css`; in `page` the page's own. */
  readonly stylesheet?: string | undefined;
}

/**
 * Writes a document as HTML that is complete without script. All text of the document is escaped, and unpublished parts
 * are left out; `readDocument` lists its problems. There are no blank lines, so the HTML may be put into Markdown.
 *
 * @param data The parsed JSON: an explainer document, TimelineJS JSON or JSON-LD, of any quality.
 * @param options The form of output, the element, languages and addresses.
 * @returns The HTML.
 * @example
 * ```ts
 * const html = renderExplainer(JSON.parse(await readFile('story.json', 'utf8')), { as: 'light', locale: 'en' });
 * ```
 */
export function renderExplainer(data: unknown, { as = 'light', ...options }: RenderOptions = {}): string {
  const explainer = loadExplainer(data);
  const isDrawn = as === 'html' && countItems(explainer) <= MAX_SYNC_ITEMS;
  const markup = isDrawn ? writeDrawn(explainer, options) : writePlain(explainer, { ...options, as: plainForm(as) });
  return withoutBlankLines(String(markup));
}

/** Removes blank lines: in Markdown, a blank line would end the HTML, and the rest would be shown as text. */
function withoutBlankLines(html: string): string {
  return html.replaceAll(/\n\s*\n/g, '\n');
}

/** Longer documents are written as a list: an element would render them in steps, which a server does not wait for. */
const MAX_SYNC_ITEMS = 1000;

function countItems({ events, statements }: Explainer): number {
  return events.length + statements.length;
}

function plainForm(as: RenderForm): PlainForm {
  return as === 'html' ? 'light' : as;
}

function writeDrawn(explainer: Explainer, options: PlainOptions): Markup {
  const { element: tag = 'news-explainer', stylesheet } = options;
  const { src, ...attributes } = attributesOf(explainer, options);
  const { locale, say } = makeHtmlContext(explainer, pageTags, {}, options);
  const language = {
    locale,
    say,
    messages: options.messages ?? messagesFor(locale),
    direction: attributes['dir'] === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  };
  const data = publishedDocument(explainer);
  const root = writeShadowRoot(tag, { data, attributes, stylesheet, language });
  const drawn = element(tag, { ...attributes, src }, '\n', root, '\n', jsonScript(data), '\n');
  return join(drawn, '\n', writeMachineData(explainer, options));
}
