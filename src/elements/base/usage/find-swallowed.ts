import { hasChildElements } from '../has-child-elements.js';
import { READER_TAGS } from './our-tags.js';

const OURS = READER_TAGS.join();
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Elements of which text consists, each below the other. */
const BLOCKS = `${HEADINGS}, p, div, ul, section, article, aside, main, nav, header, footer, figure, table, form`;
/** Content that an element has for readers without script: a list, the document, and what a server has written. */
const FALLBACK = 'ol, script, template, [slot], [data-fallback]';
const NOT_CLOSED = '“/>” closes no element of HTML.';

/**
 * Says that an element other than an explainer has one of ours in it, which it doesn't show. That is sure before the page has loaded.
 *
 * @returns A sentence, or nothing.
 */
export function findNested(element: Element): readonly string[] {
  const inner = element.localName === 'news-explainer' ? null : element.querySelector(OURS);
  return inner ? [explainSwallowed(element, nameOf(inner))] : [];
}

const explainSwallowed = ({ localName }: Element, swallowed: string): string =>
  `shows nothing of what is in it, such as ${swallowed}. Close it before: <${localName}></${localName}>. ${NOT_CLOSED}`;

/**
 * Says that an element shows no more of the page than its story, and has other content in it; or that an explainer shows no story for
 * what the page has put into it. Most often a closing tag is missing.
 *
 * @param element The element, once the page has loaded and there is a document.
 * @returns A sentence, or nothing.
 * @example
 * findSwallowed(timeline); // ['shows nothing of what is in it, such as <h2>. Close it before: …']
 */
export function findSwallowed(element: Element): readonly string[] {
  const { localName } = element;
  const inner = element.querySelector(OURS);
  if (localName !== 'news-explainer') {
    const swallowed = inner ? undefined : findStrayContent(element);
    return swallowed === undefined ? [] : [explainSwallowed(element, swallowed)];
  }
  if (inner || !hasChildElements(element)) return [];
  return [
    `has elements of the page in it and none of ours, so it shows no story. Empty it, or put <event-timeline></event-timeline> into it. ${NOT_CLOSED}`,
  ];
}

const nameOf = ({ localName }: Element): string => `<${localName}>`;

/**
 * Finds content that was hardly written for the element. An element that nobody closes ends with the one around it, so that nothing comes
 * after it, not even a line break.
 */
function findStrayContent(element: Element): string | undefined {
  if (element.nextSibling) return undefined;
  const children = [...element.children];
  const last = children.findLastIndex((child) => child.matches(FALLBACK) && !isScriptOfPage(child));
  const [first, second] = children.slice(last + 1).filter((child) => child.matches(BLOCKS));
  const isInText = 'statement' in element;
  if (!first) return isInText ? findStrayWords(element) : undefined;
  // One paragraph may say that the story is loading. Where the end of the line behind it is inside as well, it is one of the page.
  const isOfPage = second !== undefined || first.matches(HEADINGS) || isInText || endsWithLine(element);
  return isOfPage ? nameOf(first) : undefined;
}

/** The page may have scripts at its end. A document has a type of its own. */
const isScriptOfPage = (child: Element): boolean => child.matches('script:not([type$="json"])');

const endsWithLine = ({ lastChild }: Element): boolean =>
  lastChild instanceof Text && lastChild.data.trim() === '' && lastChild.data.includes('\n');

/** Finds words that go on after a statement, with a space or a comma. A quotation that stands in for it begins with a word. */
function findStrayWords({ firstChild, textContent }: Element): string | undefined {
  const isGoingOn = firstChild instanceof Text && /^(?: ?[,.;:!?)]| (?=\S).*[^ ]$)/s.test(textContent);
  const words = textContent.trim().split(/\s+/);
  return isGoingOn ? `“${words.slice(0, 4).join(' ')}${words.length > 4 ? ' …' : ''}”` : undefined;
}
