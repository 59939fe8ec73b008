/** Properties of CSS that take what a custom property of ours takes, with what to write. */
const USES: Readonly<Record<string, readonly [property: string, wanted: string]>> = {
  font: ['font-family', 'the name of a font, such as Georgia, serif'],
  'heading-font': ['font-family', 'the name of a font, such as Georgia, serif'],
  radius: ['border-radius', 'a length, such as 4px'],
  bar: ['border-top', 'a border, such as 1px solid silver, or none'],
  'min-block-size': ['min-block-size', 'a length, such as 30em'],
};
const COLOR: readonly [property: string, wanted: string] = ['color', 'a colour, such as #b00020'];

/**
 * Says that a custom property of ours has a value that CSS can't use, so that it is dropped without a word. What depends on other
 * properties (`var()`) is taken for right.
 *
 * @param name The name without `--said-`.
 * @param value The value, as a style sheet has it.
 * @returns A sentence, or nothing.
 * @example
 * findUnfitValue('accent', 'blu'); // ['--said-accent: blu can’t be used. It takes a colour, such as #b00020.']
 */
export function findUnfitValue(name: string, value: string): readonly string[] {
  const text = value.trim();
  const [property, wanted] = Object.hasOwn(USES, name) ? USES[name]! : COLOR;
  if (text === '' || CSS.supports(property, text)) return [];
  return [`--said-${name}: ${text} can’t be used. It takes ${wanted}.`];
}

/**
 * Says which numbers there are of a numbered property; undefined where it isn't numbered.
 *
 * @param name The name without `--said-`, such as `lane-9`.
 * @param known The names that there are.
 */
export function explainNumber(name: string, known: readonly string[]): string | undefined {
  const [, kind] = /^(lane|side)-?\d+$/.exec(name) ?? [];
  if (kind === undefined) return undefined;
  const count = known.filter((each) => each.startsWith(`${kind}-`)).length;
  return `There are --said-${kind}-1 to --said-${kind}-${count}.`;
}
