import { nearMiss } from '../../../model/problems/near-miss.js';

const TAGS = ['event-timeline', 'who-said-what', 'said-quote', 'news-explainer', 'explainer-editor'];

/** Custom properties of ours, without `--said-`. */
const PROPERTIES = (
  'accent bar font grid heading-font ink min-block-size muted paper radius rule ' +
  'lane-1 lane-2 lane-3 lane-4 lane-5 lane-6 lane-7 lane-8 side-1 side-2 side-3 side-4 side-5 side-6'
).split(' ');

const TIMELINE_PARTS =
  'axis chart cluster corrections detail era filter fold heading item label lane lead list mark media now overview problem ' +
  'relation source statements strip summary toolbar words';
const SAID_PARTS =
  'badge filter heading problem quote side silence source speaker statement strip toolbar topic wording words';

/** Parts that pages can style, by element. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
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
    const meant = TAGS.includes(name) ? undefined : nearMiss(name, TAGS);
    return meant === undefined ? [] : [`<${name}> is no element. Did you mean <${meant}>?`];
  });
}

/** True for an element of HTML that neither the browser nor a script knows. */
const isUnknown = (element: Element): boolean =>
  element instanceof HTMLUnknownElement || (element instanceof HTMLElement && element.matches(':not(:defined)'));

/**
 * Finds custom properties and parts of ours in a page's style sheets that there are none of.
 *
 * @param sheets The page's style sheets; those of other origins are not looked at, for browsers don't show their rules.
 * @returns A sentence for each, with the name that was meant, if one is near.
 * @example
 * findMisspeltStyles(document.styleSheets); // ['--said-acent is no custom property of ours. Did you mean --said-accent?']
 */
export function findMisspeltStyles(sheets: Iterable<CSSStyleSheet>): readonly string[] {
  const found = [...sheets].flatMap((sheet) => findInRules(rulesOf(sheet)));
  return [...new Set(found)];
}

/** Number of rules of a page, which tells whether it has new ones. */
export function countRules(sheets: Iterable<CSSStyleSheet>): number {
  return [...sheets].reduce((count, sheet) => count + rulesOf(sheet).length, 0);
}

/** Rules of a style sheet, or of another rule; none where another origin has it. */
function rulesOf(group: object): readonly CSSRule[] {
  try {
    return [...((group as Partial<CSSGroupingRule>).cssRules ?? [])];
  } catch {
    return [];
  }
}

function findInRules(rules: readonly CSSRule[]): readonly string[] {
  return rules.flatMap((rule) => {
    const { style, selectorText = '', styleSheet } = rule as Partial<CSSStyleRule & CSSImportRule>;
    return [
      ...[...(style ?? [])].flatMap(findProperty),
      ...findParts(selectorText),
      ...findInRules(rulesOf(styleSheet ?? rule)),
    ];
  });
}

function findProperty(name: string): readonly string[] {
  if (!name.startsWith('--said-')) return [];
  const own = name.slice('--said-'.length);
  if (PROPERTIES.includes(own)) return [];
  return [`${name} is no custom property of ours.${suggest(own, PROPERTIES, '--said-')}`];
}

/** It ends its search early, so that it takes linear time whatever a selector has. */
const PART = /\b(event-timeline|who-said-what|said-quote|news-explainer)\b[^\s,>+~(]{0,200}?::part\(([^)]{0,200})\)/g;

function findParts(selector: string): readonly string[] {
  return [...selector.matchAll(PART)].flatMap(([, tag = '', names = '']) => {
    const known = PARTS[tag] ?? [];
    return names
      .split(/\s+/)
      .filter((name) => name !== '' && !known.includes(name))
      .map((name) => `<${tag}> has no part ${name}.${suggest(name, known)}`);
  });
}

/** " Did you mean mark?", where a name is near; a part of an element inside an explainer has the inner element's name before it. */
function suggest(name: string, known: readonly string[], prefix = ''): string {
  const meant = nearMiss(name, known) ?? known.find((each) => each.endsWith(`-${name}`));
  return meant === undefined ? '' : ` Did you mean ${prefix}${meant}?`;
}
