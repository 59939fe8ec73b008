/** One decorated field of a class, as esbuild writes it for TypeScript's decorators. */
const DECORATED =
  /__decorateClass\(\[\n\s*(?<kind>property|state)\((?<options>.*?)\)\n\], (?<owner>\w+)\.prototype, "(?<name>\w+)", \d\);\n/gs;

/** The function that esbuild writes into each module that has decorators. */
const HELPER =
  /var __defProp = Object\.defineProperty;\nvar __getOwnPropDesc = Object\.getOwnPropertyDescriptor;\nvar __decorateClass = .*?\n\};\n/gs;

const DECORATORS = /import \{[^}]*\} from "lit\/decorators\.js";\n/g;

/** `property({ type: Number })` → `{ type: Number }`. Without options Lit has its own. */
const optionsOf = ({ kind, options }) =>
  kind === 'state' ? `{ ...${options || '{}'}, state: true }` : options || 'undefined';

/**
 * Lists the properties of a class in its static `properties`, which Lit reads itself. So a bundle needs no decorators, and no function
 * that calls them.
 *
 * @param code A module, as esbuild writes it.
 * @returns What stands in the place of which text, from front to back.
 */
export function replaceDecorators(code) {
  const listed = new Map();
  const places = [];
  for (const { 0: text, index, groups } of code.matchAll(DECORATED)) {
    const { owner, name } = groups;
    const isFirst = !listed.has(owner);
    listed.set(owner, [...(listed.get(owner) ?? []), `${name}: ${optionsOf(groups)}`]);
    places.push({ start: index, end: index + text.length, owner: isFirst ? owner : undefined });
  }
  const listOf = (owner) => `${owner}.properties = { ${listed.get(owner).join(', ')} };\n`;
  const lists = places.map(({ start, end, owner }) => ({ start, end, text: owner ? listOf(owner) : '' }));
  const removed = [HELPER, DECORATORS]
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length, text: '' }));
  return [...removed, ...lists].sort((a, b) => a.start - b.start);
}
