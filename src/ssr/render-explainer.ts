import { messagesFor } from '../i18n/messages.js';
import type { Explainer, Reading } from '../model/explainer.js';
import type { Problem } from '../model/problems/problem.js';
import { expectDocument } from './expect-document.js';
import { pageTags } from './tag-set.js';
import { element, join, jsonScript, type Markup } from './markup.js';
import { publishedDocument } from '../convert/published-document.js';
import { loadReading } from './load-explainer.js';
import {
  attributesOf,
  makeHtmlContext,
  PLAIN_FORMS,
  speaksLocale,
  writeMachineData,
  writePlain,
  type PlainForm,
  type PlainOptions,
} from './render-plain.js';
import { writeShadowRoot } from './shadow-root.js';
import { headingLevel as levelFor } from '../elements/base/render-context.js';
import { escapeControls } from '../text/escape-controls.js';
import { sayOnce } from '../text/say-once.js';
import { isTimeZone } from '../time/zone.js';
import { warnOfOptions } from './warn-of-options.js';
import { sortByImpact } from '../model/problems/sort-by-impact.js';
import { isUnknownField } from '../model/problems/unknown-field.js';

/** Form of the HTML. `html` is an element with its shadow root and its document, which a browser hydrates. */
export type RenderForm = 'html' | PlainForm;

export interface RenderOptions extends Omit<PlainOptions, 'as' | 'stylesheet'> {
  /** Form of the HTML; `light` by default. */
  readonly as?: RenderForm | undefined;
  /**
   * Address of a stylesheet: with `html`, that of the package (`dist/cdn/said-and-done.css`), without which the story has no
   * styles until script has drawn it; with `page`, that of the page.
   */
  readonly stylesheet?: string | undefined;
  /**
   * Takes each problem by which readers lose a part of the story, or see it otherwise than its author meant. Throw
   * here to stop a build. Without it, the console names the first by which they lose something, and how many more, once.
   */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/**
 * Renders a document as HTML that is complete without script. No text of the document becomes markup, and only
 * published content is included; `onProblem`, or else the console, tells what readers lose. The HTML has no blank
 * lines, so that it can stand in Markdown.
 *
 * @param data The parsed JSON of any quality: an explainer document, TimelineJS JSON, or JSON-LD.
 * @param options Form of the HTML, language, time zone, and attributes of the element. The console names options that there are none of.
 * @returns The HTML as text.
 * @throws {TypeError} Where `data` is no object: a text must be parsed first.
 * @throws {RangeError} Where `as` or `element` is none of their values.
 * @example
 * ```ts
 * const html = renderExplainer(JSON.parse(text), { as: 'page', locale: 'en' });
 * ```
 */
export function renderExplainer(data: unknown, options: RenderOptions = {}): string {
  return renderFor(SCRIPT, data, options);
}

/** Whoever has a document rendered, and how they write options. */
interface Caller {
  readonly name: string;
  /** Writes an option with its value, or alone. */
  readonly option: (name: string, value?: string) => string;
  /** How they get texts in another language, if they can. */
  readonly texts: string;
}

const SCRIPT: Caller = {
  name: 'renderExplainer',
  option: (name, value) => (value === undefined ? name : `${name}: '${value}'`),
  texts: ' Pass messages, or call registerMessages.',
};

const COMMAND: Caller = {
  name: 'render',
  option: (name, value) => {
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === undefined ? option : `${option} ${value}`;
  },
  texts: '',
};

/** Renders a document as `renderExplainer` does, for the command, whose options have other names. */
export const renderForCommand = (data: unknown, options: RenderOptions): string => renderFor(COMMAND, data, options);

function renderFor(caller: Caller, data: unknown, { as = 'light', onProblem, ...options }: RenderOptions): string {
  checkChoice('as', as, ['html', ...PLAIN_FORMS]);
  checkChoice('element', options.element ?? 'news-explainer', ELEMENTS);
  warnOfOptions('renderExplainer', options, OPTIONS);
  const { headingLevel } = options;
  const level = headingLevel == null ? undefined : levelFor(headingLevel, undefined);
  warnOfValues(caller, options, level);
  expectDocument(data);
  const reading = loadReading(data);
  tellProblems(reading, onProblem);
  const { explainer } = reading;
  const isDrawn = as === 'html' && countItems(explainer) <= MAX_SYNC_ITEMS;
  if (isDrawn && !options.stylesheet) sayOnce(explainUnstyled(caller));
  const used = { ...options, headingLevel: level };
  const markup = isDrawn ? writeDrawn(explainer, used) : writePlain(explainer, { ...used, as: plainForm(as) });
  return withoutBlankLines(String(markup));
}

/** Names of all options: the compiler refuses this where one is missing. */
const OPTIONS = Object.keys({
  as: 0,
  element: 0,
  id: 0,
  locale: 0,
  messages: 0,
  timeZone: 0,
  headingLevel: 0,
  src: 0,
  deepLink: 0,
  jsonLd: 0,
  url: 0,
  script: 0,
  stylesheet: 0,
  onProblem: 0,
} satisfies Record<keyof RenderOptions, 0>);

const ELEMENTS = ['news-explainer', 'event-timeline', 'who-said-what'];

/** Says in the console, once, which values of options are not taken as they are. */
function warnOfValues(
  caller: Caller,
  { locale, messages, headingLevel, timeZone }: PlainOptions,
  level: number | undefined,
): void {
  const tell = (name: string, value: unknown, said: string): void =>
    sayOnce(escapeControls(`${caller.name}: ${caller.option(name)}: ${JSON.stringify(value)} ${said}`));
  if (locale != null && !messages && !speaksLocale(locale))
    tell('locale', locale, `has no texts of the interface, so they are in English.${caller.texts}`);
  if (timeZone != null && !['document', 'reader'].includes(timeZone) && !isTimeZone(timeZone))
    tell('timeZone', timeZone, 'is no time zone, so that of the document is taken. Pass an IANA name.');
  if (headingLevel != null && level !== Number(headingLevel))
    tell('headingLevel', headingLevel, `is no level from 1 to 6, so ${level} is taken.`);
}

const explainUnstyled = ({ name, option }: Caller): string =>
  `${name}: ${option('as', 'html')} has no stylesheet, so the story has no styles until script has drawn it, and jumps then. ` +
  `Pass ${option('stylesheet')}: the address of said-and-done.css of the package.`;

/** Stops a build at a misspelt option. */
function checkChoice(name: string, chosen: string, choices: readonly string[]): void {
  if (!choices.includes(chosen)) throw new RangeError(`${name}: '${chosen}' is none of ${choices.join(', ')}.`);
}

/** Removes blank lines. In Markdown a blank line ends HTML, and the rest would be read as text. */
function withoutBlankLines(html: string): string {
  return html.replaceAll(/\n\s*\n/g, '\n');
}

/**
 * Number of items up to which an element draws at once. It would draw more in steps, for which a server doesn't wait,
 * so they are rendered as a list.
 */
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

/** Without `onProblem`, one line in the console names the first problem by which readers lose something, once. */
function tellProblems({ explainer, problems }: Reading, onProblem?: (problem: Problem) => void): void {
  if (onProblem) return problems.forEach((problem) => onProblem(problem));
  const lost = sortByImpact(problems).filter(({ severity }) => severity === 'error');
  // Readers get nothing of what is in a field whose name is mistaken.
  const [first, ...more] = [...problems.filter(isUnknownField), ...lost];
  if (!first) return;
  const story = explainer.title ? `“${explainer.title}”` : 'a document';
  const rest =
    more.length === 0 ? '' : ` And ${more.length} more, which the option onProblem or the command check tells.`;
  const { pointer, message, cure } = first;
  const words = [`renderExplainer has found a fault in ${story}.`, pointer, message, cure].filter(Boolean).join(' ');
  sayOnce(escapeControls(words), rest);
}
