import { isAuthorsId } from '../../../model/slug.js';
import { hasChildElements } from '../has-child-elements.js';
import { READER_TAGS, type WatchedElement } from './element-names.js';
import { propertiesOf } from './unknown-names.js';

/**
 * Says why an element of a loaded page stays empty: it has no document, names no statement, or has swallowed a part of the page.
 *
 * @param element The element. A script may still be about to assign `data` to it.
 * @returns A sentence with a cure, or nothing.
 * @example
 * explainEmptiness(timeline); // ['has no document. Write its address into src, as in …']
 */
export function explainEmptiness(element: WatchedElement): readonly string[] {
  if (lacksDocument(element)) return findLostProps(element).length > 0 ? [] : [explainMissingDocument(element)];
  return [...findMissingId(element), ...findSwallowed(element)];
}

/** True where an element has nothing that it could show: no `data`, no address, no JSON, no list, and no explainer around it. */
function lacksDocument(element: WatchedElement): boolean {
  const { explainer, data, src } = element;
  if (explainer || data != null || src || element['shared']) return false;
  if (element.querySelector(':scope > script[type="application/json"], :scope:is(event-timeline, news-explainer) > ol'))
    return false;
  return !element.parentElement?.closest('news-explainer');
}

function explainMissingDocument(element: Element): string {
  if (element.querySelector(':scope > script'))
    return 'has no document. The <script> in it is not read: it must have type="application/json".';
  const tag = element.localName;
  const around = 'statement' in element ? 'Put it into a <news-explainer src="story.json">, or write' : 'Write';
  return `has no document. ${around} its address into src, as in <${tag} src="story.json">, or put its JSON into a <script type="application/json"> in it.`;
}

/** Says that a `<said-quote>` names no statement; nothing where it does, or where there is no document yet. */
function findMissingId(element: WatchedElement): readonly string[] {
  const { explainer, statement = 'any', id } = element;
  // Other elements have no such property.
  if (!explainer || statement) return [];
  if (explainer.statementById.has(id))
    return [`names no statement. Its id="${id}" is its own: write statement="${id}".`];
  const first = explainer.statements.find((each) => isAuthorsId(each.id));
  return [`names no statement. Write the id of one, as in statement="${first?.id ?? 'its-id'}".`];
}

/** Says that the address of the JSON in an element isn't read, where a page has written it on the `<script>`. */
export function findScriptAddress(element: Element): readonly string[] {
  const script = element.querySelector(':scope > script[type="application/json"][src]');
  if (!script || script.textContent.trim() !== '' || element.getAttribute('src')) return [];
  const { localName } = element;
  return [
    `doesn’t read the src of the <script> in it. Write it on the element: <${localName} src="${script.getAttribute('src')}"></${localName}>.`,
  ];
}

const OUR_EVENT = new RegExp(`^on(?:${READER_TAGS.join('|')})-`);

/**
 * Finds props that React knows and has not set. Where a server has drawn an element, React 19 sets no property of it, and adds no handler. It
 * keeps the props on the element.
 *
 * @param element The element, once React may have hydrated it.
 * @returns A sentence with a cure, or nothing.
 */
export function findLostProps(element: WatchedElement): readonly string[] {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
  const properties = propertiesOf(element.constructor);
  const lost = Object.entries((key === undefined ? undefined : element[key]) ?? {}).filter(([name, value]) =>
    typeof value === 'function'
      ? element['isUpgraded'] === true && OUR_EVENT.test(name)
      : typeof value === 'object' && value !== null && properties.has(name) && element[name] == null,
  );
  if (lost.length === 0) return [];
  return [
    `has not been given ${lost.map(([name]) => name).join(', ')} by React, which sets no property and no handler of an element that a server has drawn. Give it another key in the browser: docs/frameworks.md, “React on a server”.`,
  ];
}

const NOT_CLOSED = '“/>” closes no element of HTML.';
/** Elements of which text consists, each below the other. */
const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, div, ul, section, article, aside, main, nav, header, footer, figure, table, form';
/** Content that an element has for readers without script: a list, the document, and what a server has written. */
const FALLBACK = 'ol, script[type$="json"], template, [slot], [data-fallback]';

/** Says that an element other than an explainer has one of ours in it, which it doesn't show. That is sure before the page has loaded. */
export function findNested(element: Element): readonly string[] {
  const inner = element.localName === 'news-explainer' ? null : element.querySelector(READER_TAGS.join());
  return inner ? [tellSwallowed(element, `<${inner.localName}>`)] : [];
}

const tellSwallowed = ({ localName }: Element, swallowed: string): string =>
  `shows nothing of what is in it, such as ${swallowed}. Close it before: <${localName}></${localName}>. ${NOT_CLOSED}`;

/**
 * Says that an element shows no more of the page than its story, and has other content in it; or that an explainer shows no story for
 * what the page has put into it. Most often a closing tag is missing.
 */
function findSwallowed(element: Element): readonly string[] {
  const hasOurs = element.querySelector(READER_TAGS.join()) !== null;
  if (element.localName !== 'news-explainer') {
    const swallowed = hasOurs ? undefined : findStrayContent(element);
    return swallowed === undefined ? [] : [tellSwallowed(element, swallowed)];
  }
  if (hasOurs || !hasChildElements(element)) return [];
  return [
    `has elements of the page in it and none of ours, so it shows no story. Empty it, or put <event-timeline></event-timeline> into it. ${NOT_CLOSED}`,
  ];
}

/**
 * Finds content that was hardly written for the element. An element that nobody closes ends with the one around it, so that nothing comes
 * after it, not even a line break.
 */
function findStrayContent(element: Element): string | undefined {
  if (element.nextSibling) return undefined;
  const children = [...element.children];
  const last = children.findLastIndex((child) => child.matches(FALLBACK));
  const [first, second] = children.slice(last + 1).filter((child) => child.matches(BLOCKS));
  const isInText = 'statement' in element;
  if (!first) return isInText ? findStrayWords(element) : undefined;
  // One paragraph may say that the story is loading. Where the end of its line is inside as well, it belongs to the page.
  const end = element.lastChild?.nodeValue ?? '';
  const endsWithLine = end.trim() === '' && end.includes('\n');
  const isOfPage = second !== undefined || first.matches('h1, h2, h3, h4, h5, h6') || isInText || endsWithLine;
  return isOfPage ? `<${first.localName}>` : undefined;
}

/** Finds words that go on after a statement, with a space or a comma. A quotation that stands in for it begins with a word. */
function findStrayWords({ firstChild, textContent }: Element): string | undefined {
  const isGoingOn = firstChild instanceof Text && /^(?: ?[,.;:!?)]| (?=\S).*[^ ]$)/s.test(textContent);
  const words = textContent.trim().split(/\s+/);
  return isGoingOn ? `“${words.slice(0, 4).join(' ')}${words.length > 4 ? ' …' : ''}”` : undefined;
}
