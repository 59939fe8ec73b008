import type { ExplainerDocument, StatementInput } from '../../src/model/schema/schema.js';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 0, 11);

const SIDES = ['Harbour list', 'Hill list', 'Free voters', 'Traders’ list'];
const TOPICS = ['The budget', 'The tram line', 'Housing', 'The swimming pool', 'Schools', 'The market'];
const FIRST_NAMES = ['Ada', 'Bruno', 'Clara', 'Davor', 'Elif', 'Femi', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const LAST_NAMES = ['Abel', 'Brandt', 'Castro', 'Dvorak'];
const WORDS = ['We will', 'we cannot', 'build', 'pay for', 'it', 'this year', 'next year', 'without help', 'together'];
const PARAPHRASES = [
  'The plan is too expensive.',
  'Nobody was asked about the plan.',
  'The council should decide before the summer.',
  'The figures have to be published first.',
];

/**
 * A town council that talked for three years: 400 statements by 40 councillors, made up by a seeded generator, so that they
 * are the same each time. Nobody in it lives and nothing in it was said.
 */
export function manyStatements(count = 400, speakers = 40): ExplainerDocument {
  const random = seeded(20230218);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const people = Array.from({ length: speakers }, (_, index) => ({
    id: `p${index}`,
    name: `${FIRST_NAMES[index % FIRST_NAMES.length]} ${LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length]}`,
    kind: 'person' as const,
    ...(index % 8 !== 7 && { side: `side${index % SIDES.length}` }),
    roles: [
      { title: 'Councillor', from: '2019-05-01', ...(index % 5 === 0 && { to: '2022-05-31' }) },
      ...(index % 5 === 0 ? [{ title: 'Head of a department', from: '2022-06-01' }] : []),
    ],
  }));

  const statements: StatementInput[] = [];
  for (let index = 0; index < count; index++) {
    // Talk comes in bursts, as sittings do.
    const sitting = (index * 30) / count;
    const day = Math.floor(sitting) * 38 + Math.floor((sitting % 1) * 4);
    const words = Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(WORDS)).join(' ');
    const isQuoted = random() < 0.6;
    const answered = random() < 0.12 ? statements[statements.length - 1 - Math.floor(random() * 12)] : undefined;
    statements.push({
      id: `s${index}`,
      speaker: `p${Math.floor(random() * speakers)}`,
      text: isQuoted ? `“${words}.”` : pick(PARAPHRASES),
      topics: [`topic${Math.floor(random() * TOPICS.length)}`],
      ...(random() < 0.9 && { date: new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10) }),
      ...(answered && { answers: [{ to: answered.id, as: 'answers', sources: ['minutes'] }] }),
      sources: isQuoted ? [{ source: 'minutes', quote: words }] : ['minutes'],
    });
  }
  return {
    explainer: 1,
    title: 'Three years of a town council',
    lang: 'en',
    sides: SIDES.map((name, index) => ({ id: `side${index}`, name })),
    topics: TOPICS.map((name, index) => ({ id: `topic${index}`, name })),
    people,
    sources: [{ id: 'minutes', title: 'Minutes that a generator wrote', kind: 'document' }],
    events: [{ id: 'first', date: '2021-01-11', title: 'The council meets', sources: ['minutes'] }],
    statements,
  };
}

/** Numbers from 0 to 1 that look random, and are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
