/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Characters that programs trip over. */
const HOSTILE = [
  ...[
    '\u0000',
    '\u0007',
    '\u001b',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200f',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ufffd',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u{1f600}',
    'é',
    'ﬁ',
    '十',
    '٣',
    '−',
    '\\',
    '/',
    '%',
    '$',
    '{',
    '\r',
    '\n',
    '\t',
    '\f',
    '\v',
  ],
];

const MAX_LENGTH = 6_000;

/** Makes a text: pieces of a grammar one after the other, or a sample in which some things are changed. */
export function makeInput(samples: readonly string[], pieces: readonly string[], random: () => number): string {
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]) => list[below(list.length)]!;
  const makePiece = () => (random() < 0.8 ? pick(pieces) : pick(HOSTILE));
  const makePieces = (count: number) => Array.from({ length: count }, makePiece).join('');
  if (random() < 0.25) return makePieces(1 + below(random() < 0.1 ? 400 : 30));
  const sample = pick(samples);
  // A window of a long sample, since most of it is alike. Its head stays, as it says what the rest is.
  const from = below(Math.max(1, sample.length - 1_500));
  const head = sample.slice(0, sample.indexOf('\n') + 1).slice(0, 400);
  let text = sample.length > 2_000 && random() < 0.6 ? head + sample.slice(from, from + 1_500) : sample;
  for (let count = 1 + below(6); count > 0; count -= 1) {
    const at = below(text.length + 1);
    const length = random() < 0.8 ? below(6) : below(200);
    const other = pick(samples);
    const start = below(other.length + 1);
    text = pick([
      () => text.slice(0, at) + text.slice(at + length),
      () => text.slice(0, at) + makePieces(1 + below(3)) + text.slice(at),
      () => text.slice(0, at) + makePiece() + text.slice(at + length),
      () => text.slice(0, at) + text.slice(at, at + length).repeat(1 + below(20)) + text.slice(at + length),
      () => text.slice(0, at) + other.slice(start, start + below(200)) + text.slice(at),
      () => text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) || 32) ^ (1 << below(7))) + text.slice(at + 1),
      () =>
        text.replace(/\d+/, () => pick(['0', '-1', '99999999999999999999', '1e400', '00', '13', '32', '2023-02-30'])),
      () => text.slice(0, at),
      () => text.slice(0, at) + makePiece().repeat(1 + below(300)) + text.slice(at),
    ])();
  }
  // JSON and dates are seldom long, and a long text proves less than several short ones.
  return text.length > MAX_LENGTH && !/^[[{]/.test(text) ? text.slice(0, MAX_LENGTH) : text;
}

/** Makes JSON in which values are others, so that it can still be parsed. */
export function changeJson(sample: string, pieces: readonly string[], random: () => number): string {
  const below = (count: number) => Math.floor(random() * count);
  const odd: readonly (() => unknown)[] = [
    () => null,
    () => [],
    () => ({}),
    () => '',
    () => -1,
    () => 1e300,
    () => true,
    () => [[null]],
    () => ({ id: {}, source: [], '@id': 7 }),
    () => pieces[below(pieces.length)],
    () => HOSTILE[below(HOSTILE.length)]!.repeat(1 + below(50)),
  ];
  const share = 1 / (20 + below(400));
  return JSON.stringify(JSON.parse(sample), (name, value: unknown) => {
    if (name === '' || random() >= share) return value;
    if (Array.isArray(value) && random() < 0.5) return [...(value as unknown[]), ...(value as unknown[])];
    if (typeof value === 'string' && random() < 0.5) return makeInput([value, ''], pieces, random);
    return odd[below(odd.length)]!();
  });
}
