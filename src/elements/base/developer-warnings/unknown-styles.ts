import { guess } from '../../../model/problems/guess.js';
import { CUSTOM_PROPERTIES, ELEMENTS } from './element-names.js';
import { listKnown, tellUnknown } from './tell-unknown.js';

/** Rules that have been looked at: the number of them and the last one, which is another where somebody edits a style sheet. */
const seen = new WeakMap<CSSStyleSheet, readonly [count: number, last: CSSRule | undefined]>();
/** Style sheets of other origins. Browsers don't show their rules, and debuggers stop where they are asked for. */
const refused = new WeakSet<object>();

/**
 * Finds custom properties and parts of ours that there are none of, and values that custom properties can't have, in the style sheets of a page
 * and in its attributes `style`. It looks once at each style sheet, and again when its rules are others.
 *
 * @param page The page.
 * @returns A sentence for each.
 * @example
 * findUnknownStyles(document); // ['--said-acent is no custom property of ours. Did you mean --said-accent?']
 */
export function findUnknownStyles(page: DocumentOrShadowRoot & ParentNode): readonly string[] {
  const found = [...page.querySelectorAll<HTMLElement>('[style*="--said-"]')].flatMap(({ style }) =>
    findInStyle(style),
  );
  for (const sheet of [...page.styleSheets, ...page.adoptedStyleSheets]) {
    const rules = rulesOf(sheet);
    const [count, last] = seen.get(sheet) ?? [];
    const latest = rules?.[rules.length - 1];
    if (!rules || (rules.length === count && latest === last)) continue;
    seen.set(sheet, [rules.length, latest]);
    found.push(...findInRules(rules));
  }
  return [...new Set(found)];
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

function findInRules(rules: CSSRuleList): readonly string[] {
  return [...rules].flatMap((rule) => {
    // This browser can't judge the values in rules for others that can more.
    if (rule instanceof CSSSupportsRule && !CSS.supports(rule.conditionText)) return [];
    const { style, selectorText = '', styleSheet } = rule as Partial<CSSStyleRule & CSSImportRule>;
    const inner = rulesOf(styleSheet ?? rule);
    return [
      ...(style ? findInStyle(style) : []),
      ...findUnknownParts(selectorText),
      ...(inner ? findInRules(inner) : []),
    ];
  });
}

const findInStyle = (style: CSSStyleDeclaration): readonly string[] =>
  [...style].flatMap((name) =>
    name.startsWith('--said-') ? findFault(name, style.getPropertyValue(name).trim()) : [],
  );

/** Finds what is wrong with a custom property. A newsroom may have others that begin so: they are told only where one of ours is near. */
function findFault(name: string, value: string): readonly string[] {
  const own = name.slice('--said-'.length);
  if (Object.hasOwn(CUSTOM_PROPERTIES, own)) {
    const property = CUSTOM_PROPERTIES[own]!;
    const isUsable = value === '' || CSS.supports(property, value);
    return isUsable ? [] : [`${name}: ${value} can’t be used. It takes what the property ${property} takes.`];
  }
  const fault = `${name} is no custom property of ours`;
  const known = Object.keys(CUSTOM_PROPERTIES);
  const alike = known.filter((each) => stemOf(each) === stemOf(own)).map((each) => `--said-${each}`);
  if (alike.length > 0) return [`${fault}. ${listKnown(alike)}`];
  const meant = guess(own, known);
  return meant === undefined ? [] : [`${fault}. Did you mean --said-${meant}?`];
}

/** Name of a property that there is several times, without its number. */
const stemOf = (name: string): string => name.replace(/(?<!\d)-?\d+$/, '');

/** Finds the parts in a selector that an element of ours doesn't have. Brackets, such as those of `:not(.wide)`, may name other elements. */
function findUnknownParts(selector: string): readonly string[] {
  let plain = selector.replace(/\\./g, '').replace(/"[^"]*"|'[^']*'/g, '');
  for (let before = ''; before !== plain;)
    [before, plain] = [plain, plain.replace(/\[[^\][]*\]|(?<!::part)\([^()]*\)/g, '')];
  return ELEMENTS.flatMap(({ tag, parts }) => {
    const named = plain.matchAll(new RegExp(`(?<![^\\s,>+~])${tag}(?![\\w-])[^\\s,>+~(]*::part\\(([^)]*)\\)`, 'g'));
    const names = [...named].flatMap(([, list = '']) => list.split(/\s+/).filter(Boolean));
    return names.filter((name) => !parts.includes(name)).map((name) => tellPart(tag, name, parts));
  });
}

/** Says that there is no such part. An explainer has the parts of the elements in it under longer names. */
function tellPart(tag: string, name: string, known: readonly string[]): string {
  const fault = `<${tag}> has no part ${name}`;
  const inner = known.filter((each) => each.endsWith(`-${name}`));
  return inner.length > 0 ? `${fault}. Did you mean ${inner.join(' or ')}?` : tellUnknown(fault, name, known);
}
