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

/** `html`: an element as it draws itself, in a shadow root, with its document; a browser takes over its nodes. */
export type RenderForm = 'html' | PlainForm;

export interface RenderOptions extends Omit<PlainOptions, 'as' | 'stylesheet'> {
  /** Default `light`. */
  readonly as?: RenderForm | undefined;
  /** Address of a stylesheet: in `html` of the package's, `dist/cdn/said-and-done.css`; in `page` of the page's own. */
  readonly stylesheet?: string | undefined;
}

/**
 * A document as HTML, complete without script. Nothing of the document is ever markup, and nothing in it that isn't published
 * gets out; see `readDocument` for what is wrong with it. Without blank lines, so that it may stand in Markdown.
 *
 * @param data The parsed JSON: an explainer document or TimelineJS JSON, of any quality.
 */
export function renderExplainer(data: unknown, { as = 'light', ...options }: RenderOptions = {}): string {
  const explainer = loadExplainer(data);
  const isDrawn = as === 'html' && countItems(explainer) <= MAX_SYNC_ITEMS;
  const markup = isDrawn ? writeDrawn(explainer, options) : writePlain(explainer, { ...options, as: plainForm(as) });
  return withoutBlankLines(String(markup));
}

/** A blank line ends HTML within Markdown, and what follows would be read as text. */
function withoutBlankLines(html: string): string {
  return html.replaceAll(/\n\s*\n/g, '\n');
}

/** An element draws more of them in steps, for which a server does not wait: they are written as a list. */
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
