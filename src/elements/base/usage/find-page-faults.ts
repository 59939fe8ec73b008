import { nearMiss } from '../../../model/problems/near-miss.js';
import { splitCompounds } from './compound-selectors.js';
import { explainNumber, findUnfitValue } from './style-values.js';
import { READER_TAGS } from './our-tags.js';

const TAGS = [...READER_TAGS, 'explainer-editor'];

/** Custom properties of ours, without `--said-`. */
export const PROPERTIES = (
  'accent bar font grid heading-font ink min-block-size muted paper radius rule ' +
  'lane-1 lane-2 lane-3 lane-4 lane-5 lane-6 lane-7 lane-8 side-1 side-2 side-3 side-4 side-5 side-6'
).split(' ');

const TIMELINE_PARTS =
  'axis badge button chart cluster corrections date detail era filter fold heading item label lane lead list mark media overview problem ' +
  'quote relation side silence source statement statements strip summary title toolbar words';
const SAID_PARTS =
  'badge button corrections filter heading problem quote side silence source speaker statement strip toolbar topic wording words';

/** Parts that pages can style, by element. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  'event-timeline': TIMELINE_PARTS.split(' '),
  'who-said-what': SAID_PARTS.split(' '),
  'said-quote': ['badge', 'quote', 'silence', 'source', 'statement', 'words'],
  'news-explainer': [
    ...'corrections heading lead names problem sources story summary update'.split(' '),
    ...TIMELINE_PARTS.split(' ').map((name) => `timeline-${name}`),
    ...SAID_PARTS.split(' ').map((name) => `said-${name}`),
  ],
};

/**
 * Finds elements whose names are near to those of ours: nothing defines them, so they stay empty without a word.
 *
 * @param root The page.
 * @returns A sentence for each name.
 * @example
 * findMisspeltTags(document); // ['<event-timelin> is no element. Did you mean <event-timeline>?']
 */
export function findMisspeltTags(root: ParentNode): readonly string[] {
  const names = new Set([...root.querySelectorAll('*')].filter(isUnknown).map(({ localName }) => localName));
  return [...names].flatMap((name) => {
    const meant = TAGS.includes(name) ? undefined : nearMiss(name, TAGS, 1);
    return meant?.[0] === name[0] ? [`<${name}> is no element. Did you mean <${meant}>?`] : [];
  });
}

/**
 * Finds elements that nothing has defined and whose names have words of one of ours: two of them, or a rare one beside another of ours.
 *
 * @param root The page.
 * @returns A sentence for each name.
 * @example
 * findAlikeTags(document); // ['<who-said> is no element. Did you mean <who-said-what>?']
 */
export function findAlikeTags(root: ParentNode): readonly string[] {
  const names = new Set(
    [...root.querySelectorAll(':not(:defined)')].filter(isUnknown).map(({ localName }) => localName),
  );
  return [...names].flatMap((name) => {
    // A near miss is told as one.
    const meant = TAGS.includes(name) || nearMiss(name, TAGS, 1) ? undefined : findAlike(name);
    return meant === undefined ? [] : [`<${name}> is no element. Did you mean <${meant}>?`];
  });
}

/** Words that stand in few tags of others. */
const RARE_WORDS = ['timeline', 'explainer'];

/** Words of a tag. One or several, such as `event` and `events`, says and said, are the same. */
const wordsOfTag = (tag: string): readonly string[] =>
  tag.split('-').map((word) => (/^sa(y|ys|id)$/.test(word) ? 'said' : word.replace(/s$/, '')));

/** Returns the tag of ours that shares two words with a name; or else one rare word, where all words of the name are in tags of ours. */
function findAlike(name: string): string | undefined {
  const words = wordsOfTag(name);
  const shared = (tag: string): readonly string[] => words.filter((word) => wordsOfTag(tag).includes(word));
  const ours = TAGS.flatMap(wordsOfTag);
  const hasOnlyOurs = words.every((word) => ours.includes(word));
  // A longer name is that of an element round ours, such as `event-timeline-frame`.
  return (
    TAGS.find((tag) => shared(tag).length > 1 && words.length <= wordsOfTag(tag).length) ??
    TAGS.find((tag) => hasOnlyOurs && shared(tag).some((word) => RARE_WORDS.includes(word)))
  );
}

/**
 * Finds elements of ours that nothing has defined, since the page has loaded the module of another one. They stay empty.
 *
 * @param root The page.
 * @param isDefined Tells whether an element of a name is defined.
 * @returns A sentence for each name, with what to load.
 */
export function findUndefinedTags(
  root: ParentNode,
  isDefined: (tag: string) => boolean = (tag) => customElements.get(tag) !== undefined,
): readonly string[] {
  return TAGS.filter((tag) => !isDefined(tag) && root.querySelector(tag)).map((tag) => {
    const file = READER_TAGS.includes(tag)
      ? 'said-and-done.js in place of the file of one element; it defines all four'
      : `${tag}.js`;
    return `<${tag}> stands in the page, and nothing has defined it. With a bundler, import 'said-and-done/${tag}.js' as well. Otherwise load ${file}.`;
  });
}

/**
 * Returns true for an element of HTML that neither the browser nor a script knows, and that holds no more than ours may hold while there
 * is no story. One that holds other elements belongs to a framework, or is a frame around ours.
 */
const isUnknown = (element: Element): boolean =>
  (element instanceof HTMLUnknownElement || (element instanceof HTMLElement && element.matches(':not(:defined)'))) &&
  [...element.children].every((child) => child.matches('script, ol'));

/** Rules that have been looked at: the number of them and the last one, which is another where somebody edits a style sheet. */
const seen = new WeakMap<CSSStyleSheet, readonly [count: number, last: CSSRule | undefined]>();
/** Style sheets of other origins. Browsers don't show their rules, and debuggers stop where they are asked for. */
const refused = new WeakSet<object>();

/**
 * Finds custom properties and parts of ours that there are none of, values that they can't have, and parts that are out of reach, in the
 * style sheets of a page and in its attributes `style`. It looks once at each style sheet, and again when its rules are others.
 *
 * @param page The page.
 * @returns A sentence for each, with the name that was meant, if one is near.
 * @example
 * findMisspeltStyles(document); // ['--said-acent is no custom property of ours. Did you mean --said-accent?']
 */
export function findMisspeltStyles(page: DocumentOrShadowRoot & ParentNode): readonly string[] {
  const found = [...page.querySelectorAll<HTMLElement>('[style*="--said-"]')].flatMap(({ style }) =>
    findInStyle(style),
  );
  for (const sheet of [...page.styleSheets, ...page.adoptedStyleSheets]) {
    const rules = rulesOf(sheet);
    const [count, last] = seen.get(sheet) ?? [];
    const latest = rules?.[rules.length - 1];
    if (!rules || (rules.length === count && latest === last)) continue;
    seen.set(sheet, [rules.length, latest]);
    found.push(...findInRules(rules), ...findUnreached(rules, page));
  }
  return [...new Set(found)];
}

/**
 * Finds the first part of an element that stands only inside the story of an explainer, where the page reaches it under another name. A
 * style sheet that names that too is one of several pages.
 */
function findUnreached(rules: CSSRuleList, page: ParentNode): readonly string[] {
  const compounds = selectorsOf(rules).flatMap(splitCompounds);
  const isStyled = (name: string): boolean =>
    compounds.some(({ tag, parts }) => tag === 'news-explainer' && parts.includes(name));
  return Object.entries(INNER_PREFIXES).flatMap(([inner, prefix]) => {
    if (!page.querySelector('news-explainer') || page.querySelector(inner)) return [];
    const name = compounds
      .filter(({ tag }) => tag === inner)
      .flatMap(({ parts }) => parts)
      .find((each) => PARTS[inner]!.includes(each) && !isStyled(prefix + each));
    return name === undefined
      ? []
      : [
          `${inner}::part(${name}) reaches nothing: the page has no <${inner}> of its own. In <news-explainer> it is news-explainer::part(${prefix}${name}).`,
        ];
  });
}

/** Prefixes that an explainer puts before the names of parts of the elements that it shows. */
const INNER_PREFIXES = { 'event-timeline': 'timeline-', 'who-said-what': 'said-' };

/** Returns the selectors with parts. */
function selectorsOf(rules: CSSRuleList): readonly string[] {
  return [...rules].flatMap((rule) => {
    const { selectorText } = rule as Partial<CSSStyleRule>;
    const inner = rulesIn(rule);
    return [...(selectorText?.includes('::part(') ? [selectorText] : []), ...(inner ? selectorsOf(inner) : [])];
  });
}

/** Returns the rules of a style sheet or of another rule; undefined where another origin has it. */
function rulesOf(group: object): CSSRuleList | undefined {
  if (refused.has(group)) return undefined;
  try {
    return (group as Partial<CSSGroupingRule>).cssRules;
  } catch {
    refused.add(group);
    return undefined;
  }
}

/** Returns the rules inside a rule. Those for browsers that can more than this one are none: it can't judge their values. */
function rulesIn(rule: CSSRule): CSSRuleList | undefined {
  if (rule instanceof CSSSupportsRule && !CSS.supports(rule.conditionText)) return undefined;
  return rulesOf((rule as Partial<CSSImportRule>).styleSheet ?? rule);
}

function findInRules(rules: CSSRuleList): readonly string[] {
  return [...rules].flatMap((rule) => {
    const { style, selectorText } = rule as Partial<CSSStyleRule>;
    const inner = rulesIn(rule);
    return [
      ...(style ? findInStyle(style) : []),
      ...(selectorText?.includes('::part(') ? findParts(selectorText) : []),
      ...(inner ? findInRules(inner) : []),
    ];
  });
}

const findInStyle = (style: CSSStyleDeclaration): readonly string[] =>
  [...style].flatMap((name) => (name.startsWith('--said-') ? findProperty(name.slice(7), style) : []));

/** Tells a custom property only where one of ours is near: a newsroom may have others that begin so. */
function findProperty(own: string, style: CSSStyleDeclaration): readonly string[] {
  const name = `--said-${own}`;
  if (PROPERTIES.includes(own)) return findUnfitValue(own, style.getPropertyValue(name));
  const range = explainNumber(own, PROPERTIES);
  const meant = nearMiss(own, PROPERTIES);
  if (range === undefined && meant === undefined) return [];
  return [`${name} is no custom property of ours. ${range ?? `Did you mean --said-${meant}?`}`];
}

function findParts(selector: string): readonly string[] {
  return splitCompounds(selector).flatMap(({ tag, parts }) => {
    const known = PARTS[tag] ?? [];
    return known.length === 0
      ? []
      : parts
          .filter((name) => !known.includes(name))
          .map((name) => `<${tag}> has no part ${name}.${suggestPart(name, known)}`);
  });
}

/** Returns " Did you mean mark?", where a name is near. The names of elements in an explainer stand before those of their parts. */
function suggestPart(name: string, known: readonly string[]): string {
  const inner = known.filter((each) => each === `timeline-${name}` || each === `said-${name}`);
  const meant = inner.length > 0 ? inner.join(' or ') : nearMiss(name, known);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
