/** A report of our own making, of any length, with quotations that are planted in it. */

const PEOPLE = ['Ada Quill', 'Tom Barrow', 'Zoë Lindqvist', 'Bo Lund', 'Nia Okafor', 'José Álvarez'];
const SUBJECTS = [
  'the harbour authority',
  'the swing bridge',
  'our ferry service',
  'the well-known engineer',
  'the council’s long-term plan',
  'a state-of-the-art survey',
  'the insurance company',
  'the vice-chair',
  'the information office',
];
const VERBS = [
  'will be examined',
  'was postponed',
  'has never been repaired',
  'could not be financed',
  'is under consideration',
  'had been recommended',
  'shouldn’t have been announced',
  'needs re-examination',
];
const TIMES = [
  'before the winter',
  'after 14 May',
  'within twenty-five days',
  'since the autumn flood',
  'by the third quarter',
  'without further notice',
  'despite all difficulties',
];
const REASONS = [
  'because the foundations are insufficient',
  'though nobody on the committee objected',
  'as the official affidavit confirmed',
  'since the maintenance fund — what is left of it — is empty',
  'if the responsible inspectors agree',
  'and that costs €1,250,000 (or more)',
  'until an independent investigation has been commissioned',
];

/** Numbers that look random and are the same in each run. */
function makeRandom(seed) {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

/** Makes a report with so many different quotations: one in each paragraph, between sentences of the reporter. */
export function makeReport(count) {
  const random = makeRandom(7);
  const pick = (list) => list[random(list.length)];
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const sentence = () => `${capital(pick(SUBJECTS))} ${pick(VERBS)} ${pick(TIMES)}, ${pick(REASONS)}`;
  const quotations = new Set();
  while (quotations.size < count)
    quotations.add(`${sentence()}; number ${quotations.size + 17} ${pick(TIMES)} ${pick(REASONS)}`);
  const paragraphs = [...quotations].map((quotation) => {
    const before = Array.from({ length: random(3) }, () => `${sentence()}.`);
    const after = Array.from({ length: random(3) }, () => `${sentence()}.`);
    return [...before, `“${quotation},” ${pick(PEOPLE)} said.`, ...after].join(' ');
  });
  return { paragraphs, quotations: [...quotations] };
}

/**
 * Alters a quotation as a slip does: a word less, a word more, another word, a negation, another number, a letter, two
 * words made one.
 */
export function alter(quotation, index) {
  const words = quotation.split(' ');
  const at = 2 + (index % (words.length - 4));
  // A dash without a space on one side is still the same text.
  const joined = words[at] === '—' || words[at + 1] === '—' ? at - 2 : at;
  const ways = [
    () => words.toSpliced(at, 1),
    () => words.toSpliced(at, 0, 'not'),
    () => words.with(at, 'perhaps'),
    () => words.map((word) => (/^\d+$/.test(word) ? String(Number(word) + 1_000) : word)),
    () => words.with(at, `${words[at]}s`),
    () => words.with(at, words[at].toUpperCase() === words[at] ? 'X' : words[at].toUpperCase()),
    () => words.toSpliced(joined, 2, `${words[joined]}${words[joined + 1]}`),
  ];
  return ways[index % ways.length]().join(' ');
}
