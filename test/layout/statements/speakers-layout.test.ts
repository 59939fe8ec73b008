import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  layoutSpeakers,
  type SpeakerEntry,
  type SpeakersOptions,
  type SpeakerTopic,
} from '../../../src/layout/statements/speakers-layout.js';
import type { Person, Statement, StatementForm } from '../../../src/model/explainer.js';
import { days, named, person, statement } from '../statement-makers.js';
import { PROPERTIES } from '../story-makers.js';

const [aid, peace] = [named('aid'), named('peace')];
const [blinken, wang, biden] = [person('blinken'), person('wang'), person('biden')];
const official: Person = { ...person('official'), kind: 'unnamed' };
const people = [blinken, wang, biden, official];

/** Texts with marks are quoted in these tests, others are paraphrase. */
const wordsOf = ({ text, isTranslated }: Statement) => ({
  isTranslated,
  plain: '',
  form: (text.includes('“') ? 'quoted' : 'paraphrase') satisfies StatementForm as StatementForm,
});

const layout = (statements: readonly Statement[], more: Partial<SpeakersOptions> = {}) =>
  layoutSpeakers({ statements, people, topics: [aid, peace], wordsOf, ...more });

const line = ({ statement, earlier }: SpeakerEntry, shown: ReadonlySet<Statement>): string =>
  `${shown.has(statement) ? statement.id : `(${statement.id})`}${earlier ? ` after ${earlier.id}` : ''}`;

/** "a, order? [b, c], date? [d]" */
const groupsLine = ({ groups }: SpeakerTopic, shown: ReadonlySet<Statement>): string =>
  groups
    .map(({ unknown, entries }) => {
      const lines = entries.map((entry) => line(entry, shown)).join(', ');
      return unknown ? `${unknown.replace('NotStated', '')}? [${lines}]` : lines;
    })
    .join(', ');

/** "speaker, topic: groups" for each. */
function picture(statements: readonly Statement[], more: Partial<SpeakersOptions> = {}): readonly string[] {
  return layout(statements, more).speakers.flatMap(({ speaker, topics, joint, shown }) => [
    ...topics.map((topic) => `${speaker.id}, ${topic.topic?.id ?? 'other'}: ${groupsLine(topic, shown)}`),
    ...joint.map(({ statement: { id }, under }) => `${speaker.id}: ${id} under ${under.id}`),
  ]);
}

const quoted = (id: string, day: number, more: Partial<Statement> = {}): Statement =>
  statement(id, { text: '“words”', date: days(day), speakers: [blinken], topics: [aid], ...more });

describe('layoutSpeakers', () => {
  it('puts statements under their speaker and topic, in the editor’s order, and in time', () => {
    const said = [
      statement('a', { speakers: [wang], topics: [peace], date: days(3) }),
      statement('b', { speakers: [blinken], topics: [peace], date: days(9) }),
      statement('c', { speakers: [blinken], topics: [peace], date: days(4) }),
      statement('d', { speakers: [blinken], topics: [aid] }),
      statement('e', { speakers: [blinken] }),
    ];
    expect(picture(said)).to.deep.equal([
      'blinken, aid: d',
      'blinken, peace: c, b',
      'blinken, other: e',
      'wang, peace: a',
    ]);
  });

  it('goes back in time where the newest come first, and still compares with what was said before', () => {
    expect(picture([quoted('a', 3), quoted('b', 9)], { order: 'newest' })).to.deep.equal([
      'blinken, aid: b after a, a',
    ]);
  });

  it('stands a joint statement under the first of its speakers, and tells the others', () => {
    const joint = [statement('a', { speakers: [wang, blinken], topics: [aid], date: days(3) })];
    expect(picture(joint)).to.deep.equal(['blinken: a under wang', 'wang, aid: a']);
    expect(picture(joint, { people: [blinken] })).to.deep.equal(['blinken, aid: a']);
  });

  it('never makes one of two who are not named, whatever they are called', () => {
    const another: Person = { ...official, id: 'another' };
    const said = [statement('a', { speakers: [official] }), statement('b', { speakers: [another] })];
    expect(picture(said, { people: [official, another] })).to.deep.equal(['official, other: a', 'another, other: b']);
  });

  it('dates by publication what is not dated, and says where the order is not stated', () => {
    const said = [
      statement('a', { speakers: [wang], published: days(3) }),
      statement('b', { speakers: [wang], date: days(3) }),
      statement('c', { speakers: [wang], date: days(5) }),
    ];
    expect(picture(said)).to.deep.equal(['wang, other: order? [a, b], c']);
  });

  it('keeps each group without an order to itself, and a date that is too coarse apart from the order of others', () => {
    const on = (id: string, ...range: [number, number?]) => statement(id, { speakers: [wang], date: days(...range) });
    expect(picture([on('a', 3), on('b', 3), on('c', 5), on('d', 5), on('e', 9)])).to.deep.equal([
      'wang, other: order? [a, b], order? [c, d], e',
    ]);
    expect(picture([on('a', 1, 20), on('b', 5), on('c', 9), on('d', 30)])).to.deep.equal([
      'wang, other: b, c, d, order? [a]',
    ]);
    expect(picture([on('a', 3), on('b', 3), on('c', 5)], { order: 'newest' })).to.deep.equal([
      'wang, other: c, order? [a, b]',
    ]);
  });

  it('sets what has no date apart from what has one, and from others without one', () => {
    const [a, b] = [statement('a', { speakers: [wang] }), statement('b', { speakers: [wang] })];
    const dated = statement('c', { speakers: [wang], date: days(3) });
    expect(picture([a])).to.deep.equal(['wang, other: a']);
    expect(picture([a, b])).to.deep.equal(['wang, other: date? [a, b]']);
    expect(picture([a, dated])).to.deep.equal(['wang, other: c, date? [a]']);
    expect(picture([a, dated], { order: 'newest' })).to.deep.equal(['wang, other: c, date? [a]']);
  });

  it('sets withdrawn statements apart from all speakers', () => {
    const said = [statement('a', { status: 'withdrawn', speakers: [] }), quoted('b', 3)];
    expect(layout(said).withdrawn.map(({ id }) => id)).to.deep.equal(['a']);
    expect(picture(said)).to.deep.equal(['blinken, aid: b']);
  });

  it('shows the first few of a speaker, the chosen one, and all once the row is open', () => {
    const said = [1, 2, 3, 4].map((day) => statement(`s${day}`, { speakers: [wang], date: days(day) }));
    const counts = (more: Partial<SpeakersOptions>) => {
      const [row] = layout(said, { limit: 2, ...more }).speakers;
      return `${row!.shown.size} of ${row!.count}${row!.isOpen ? ', open' : ''}`;
    };
    expect(picture(said, { limit: 2, selected: 's4' })).to.deep.equal(['wang, other: s1, s2, (s3), s4']);
    expect(counts({ selected: 's4' })).to.equal('3 of 4');
    const corrected = said.map((one) => (one.id === 's4' ? { ...one, status: 'corrected' as const } : one));
    expect(picture(corrected, { limit: 2 })).to.deep.equal(['wang, other: s1, s2, (s3), s4']);
    expect(counts({ open: new Set(['speaker wang']) })).to.equal('4 of 4, open');
  });
});

describe('layoutSpeakers compares quoted words', () => {
  const compared = (...statements: readonly Statement[]): string => picture(statements).join('; ');

  it('with the latest of the same speaker on the same topic', () => {
    expect(compared(quoted('a', 1), quoted('b', 5), quoted('c', 9))).to.equal('blinken, aid: a, b after a, c after b');
    expect(compared(quoted('a', 1), quoted('b', 5, { topics: [peace] }))).to.not.contain('after');
    expect(compared(quoted('a', 1), quoted('b', 5, { speakers: [wang] }))).to.not.contain('after');
  });

  it('and passes over paraphrases, silences and what has no date of its own', () => {
    const silence = { notedBy: { person: wang }, scope: 'here' };
    expect(
      compared(
        quoted('a', 1),
        quoted('b', 3, { text: 'no marks' }),
        quoted('c', 4, { silence }),
        quoted('d', 9, { published: days(5) }),
      ),
    ).to.equal('blinken, aid: a, b, c, d after a');
    const { date: _, ...undated } = quoted('b', 5);
    expect(compared(quoted('a', 1), { ...undated, published: days(5) })).to.equal('blinken, aid: a, b');
  });

  it('and with none where nobody can say which was the latest, or whether it came first', () => {
    expect(compared(quoted('a', 3), quoted('b', 3), quoted('c', 9))).to.equal('blinken, aid: order? [a, b], c');
    expect(compared(quoted('a', 1, { date: days(1, 6) }), quoted('b', 5))).to.not.contain('after');
  });

  it('and not the words of a translator, or of a language that is not stated', () => {
    for (const more of [{ isTranslated: true, spokenIn: 'zh' }, { spokenIn: 'unknown' }] as const) {
      expect(compared(quoted('a', 1), quoted('b', 5, more), quoted('c', 9))).to.equal('blinken, aid: a, b, c after a');
    }
  });

  it('and not those of speakers who are not named, of whom nobody knows whether they are one', () => {
    const unnamed = { speakers: [official] };
    expect(compared(quoted('a', 1, unnamed), quoted('b', 5, unnamed))).to.equal('official, aid: a, b');
  });

  it('with the one that it is said to repeat or to revise, and not with another that came later', () => {
    const linked = (as: 'repeats' | 'revises' | 'answers', sources: readonly object[] = [{}]) =>
      compared(
        quoted('a', 1),
        quoted('b', 5),
        quoted('c', 9, { answers: [{ to: 'a', as, sources }] as unknown as Statement['answers'] }),
      );
    expect(linked('repeats')).to.contain('b after a, c after a');
    expect(linked('revises')).to.contain('b after a, c after a');
    expect(linked('answers')).to.contain('b after a, c after b');
    expect(linked('revises', []), 'as long as no source says so').to.contain('b after a, c after b');
  });

  it('of a joint statement with those of the same speakers alone', () => {
    const joint = { speakers: [blinken, wang] };
    expect(compared(quoted('a', 1, joint), quoted('b', 3), quoted('c', 9, joint))).to.contain('a, b, c after a');
  });
});

describe('layoutSpeakers: for any statements', () => {
  const anyStatement = fc.record({
    speakers: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }),
    topics: fc.uniqueArray(fc.constantFrom(aid, peace), { maxLength: 2 }),
    day: fc.option(fc.integer({ min: 1, max: 20 })),
    length: fc.integer({ min: 0, max: 5 }),
    isQuoted: fc.boolean(),
  });
  const anyStatements = fc.array(anyStatement, { maxLength: 40 }).map((rows) =>
    rows.map(({ day, length, isQuoted, ...row }, index) =>
      statement(`s${index}`, {
        ...row,
        text: isQuoted ? '“words”' : 'words',
        ...(day !== null && { date: days(day, day + length) }),
      }),
    ),
  );

  it('stands each exactly once, and compares only with what was certainly said before by the same', () => {
    fc.assert(
      fc.property(anyStatements, fc.constantFrom('oldest', 'newest'), (statements, order) => {
        const topics = layout(statements, { order }).speakers.flatMap((row) => row.topics);
        const entries = topics.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
        expect(entries.map((entry) => entry.statement.id).sort()).to.deep.equal(statements.map(({ id }) => id).sort());
        for (const { statement: later, earlier } of entries) {
          if (!earlier) continue;
          expect(earlier.date!.latestMs).to.be.below(later.date!.earliestMs);
          expect(new Set(earlier.speakers)).to.deep.equal(new Set(later.speakers));
        }
      }),
      PROPERTIES,
    );
  });
});
