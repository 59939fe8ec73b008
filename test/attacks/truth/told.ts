import { canariesIn } from './canaries.js';
import type { Claim, Truth } from './truth.js';

/** Facts that readers get from an output. A field is absent where the output has no place for it. */
export interface Told {
  readonly claims?: readonly Claim[];
  /** Claims that it repeats in short elsewhere: some of them, and no others. */
  readonly repeated?: readonly Claim[];
  /** Notes of withdrawn statements; '' for one without a note. */
  readonly withdrawn?: readonly string[];
  /** Words of findings, and notes of withdrawn ones. */
  readonly findings?: readonly string[];
  readonly withdrawnFindings?: readonly string[];
  readonly withheld?: number;
  /** Notes of a withdrawn document. */
  readonly notices?: readonly string[];
  readonly happenings?: Truth['happenings'];
}

/** Parts that are compared, each as lines; the order and the number of times that a line is told don't matter. */
const PARTS: Readonly<Record<string, (told: Told) => readonly string[] | undefined>> = {
  claims: ({ claims }) => claims?.map(lineOfClaim),
  withdrawn: ({ withdrawn }) => withdrawn?.map((note) => `note ${note}`),
  findings: ({ findings }) => findings?.map((words) => `established ${words}`),
  'withdrawn findings': ({ withdrawnFindings }) => withdrawnFindings?.map((note) => `note ${note}`),
  notices: ({ notices }) => notices?.map((note) => `notice ${note}`),
  withheld: ({ withheld }) => (withheld === undefined ? undefined : [`withheld ${withheld}`]),
  happenings: ({ happenings }) => happenings?.map(({ title, status }) => `${title} | ${status}`),
};

function lineOfClaim({ speakers, words, form, status, isUnverified }: Claim): string {
  return [speakers.join(' + '), words, form, status, ...(isUnverified ? ['unverified'] : [])].join(' | ');
}

/**
 * Returns how what is told differs from what should be: a line for each difference, none where they agree. Parts that one of
 * the two does not have are not compared.
 */
export function differences(told: Told, should: Told): readonly string[] {
  const parts = Object.entries(PARTS).flatMap(([part, linesOf]) => {
    const [said, expected] = [linesOf(told), linesOf(should)];
    if (said === undefined || expected === undefined) return [];
    const missing = expected
      .filter((line) => !said.includes(line))
      .map((line) => `it does not say, in ${part}: ${line}`);
    const added = said.filter((line) => !expected.includes(line)).map((line) => `it says, in ${part}: ${line}`);
    return [...missing, ...added];
  });
  const claims = new Set(should.claims?.map(lineOfClaim));
  const madeUp = (told.repeated ?? []).map(lineOfClaim).filter((line) => !claims.has(line));
  return [...parts, ...madeUp.map((line) => `it repeats what it should not: ${line}`)];
}

/** Returns a line for each word in an output that isn't published, with the place in the document that it comes from. */
export function leaks(output: string, { seen }: Truth, document: unknown): readonly string[] {
  const found = new Set(canariesIn(output).filter((canary) => !seen.has(canary)));
  return [...found].map((canary) => `it leaks ${canary} of ${placesOf(canary, document).join(', ')}`);
}

function placesOf(canary: string, value: unknown, pointer = ''): readonly string[] {
  if (typeof value === 'string') return value.includes(canary) ? [pointer] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...(name.includes(canary) ? [`${pointer}/${name}`] : []),
    ...placesOf(canary, member, `${pointer}/${name}`),
  ]);
}
