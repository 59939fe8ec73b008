import { expect } from '@open-wc/testing';
import apollo from '../../data/apollo-11.json';
import caesar from '../../data/caesar.json';
import munich from '../../data/munich-meeting.json';
import { readDocument } from '../../src/model/read-document.js';
import { wordsOf } from '../../src/model/statement-words.js';
import type { FuzzyDate } from '../../src/time/fuzzy-date.js';
import type { Citation, Reading, Statement } from '../../src/model/explainer.js';

const DOCUMENTS = { 'munich-meeting': munich, 'apollo-11': apollo, caesar } as const;
type Name = keyof typeof DOCUMENTS;
/** How many stretches of words are quoted in each. */
const QUOTED = { 'munich-meeting': 4, 'apollo-11': 8, caesar: 7 };
const NAMES = Object.keys(DOCUMENTS) as Name[];

const read = (name: Name): Reading => readDocument(DOCUMENTS[name]);

const day = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : String(ms));
const days = (date?: FuzzyDate) => (date ? `${day(date.earliestMs)} ${day(date.latestMs)}` : 'not stated');
const verbatim = (statement: Statement) =>
  wordsOf(statement).runs.flatMap((run) => (run.kind === 'verbatim' ? [run] : []));

describe('the documents', () => {
  for (const name of NAMES) {
    it(`reads ${name} without an error or a warning`, () => {
      const { problems } = read(name);
      expect(problems.filter(({ severity }) => severity !== 'advice')).to.deep.equal([]);
    });

    it(`proves every quotation of ${name}`, () => {
      const { explainer } = read(name);
      const quoted = explainer.statements.flatMap(verbatim);
      expect(quoted).to.have.lengthOf(QUOTED[name]);
      expect(quoted.filter(({ isProven }) => !isProven)).to.deep.equal([]);
    });

    it(`loses nothing of ${name}`, () => {
      const written = DOCUMENTS[name];
      const { explainer } = read(name);
      expect(explainer.events).to.have.lengthOf(written.events.length);
      expect(explainer.statements).to.have.lengthOf(written.statements.length);
      expect(explainer.sources).to.have.lengthOf(written.sources.length);
      expect(explainer.withheld).to.deep.equal([]);
    });
  }
});

describe('the first story', () => {
  const EVENTS = [
    // id, lane, status, earliest and latest day
    ['partnership', 'war', 'happened', '2022-02-04 2022-02-04'],
    ['invasion', 'war', 'happened', '2022-02-24 Infinity'],
    ['balloon-flight', 'balloon', 'happened', '2023-01-28 2023-02-04'],
    ['shoot-down', 'balloon', 'happened', '2023-02-04 2023-02-04'],
    ['beijing-visit', 'diplomacy', 'postponed', '2023-02-05 2023-02-06'],
    ['wang-panel', 'diplomacy', 'happened', '2023-02-17 2023-02-19'],
    ['munich-meeting', 'diplomacy', 'happened', '2023-02-18 2023-02-18'],
    ['nbc-interview', 'diplomacy', 'happened', '2023-02-19 2023-02-19'],
  ];

  const MEETING = '2023-02-18 2023-02-18';
  const BROADCAST = '2023-02-19 2023-02-19';
  const CONFERENCE = '2023-02-17 2023-02-19';
  const NONE = 'not stated';

  const STATEMENTS = [
    // id, speaker, side, form, topic, said, published
    ['lethal-support', 'blinken', 'us', 'partly-quoted', 'aid', MEETING, NONE],
    ['unacceptable-meeting', 'blinken', 'us', 'paraphrase', 'balloon', MEETING, NONE],
    ['never-again', 'blinken', 'us', 'paraphrase', 'balloon', MEETING, NONE],
    ['lethal-concern', 'blinken', 'us', 'paraphrase', 'aid', NONE, BROADCAST],
    ['ramifications', 'blinken', 'us', 'paraphrase', 'aid', NONE, BROADCAST],
    ['no-apology', 'blinken', 'us', 'paraphrase', 'apology', NONE, BROADCAST],
    ['unacceptable-nbc', 'blinken', 'us', 'paraphrase', 'balloon', NONE, BROADCAST],
    ['both-ways', 'briefing-official', 'us', 'partly-quoted', 'aid', NONE, NONE],
    ['forthright', 'anonymous-official', 'us', 'paraphrase', 'aid', NONE, NONE],
    ['washington-accuses', 'us-government', 'us', 'paraphrase', 'balloon', NONE, NONE],
    ['surveillance-device', 'us-government', 'us', 'paraphrase', 'balloon', NONE, NONE],
    ['weather-balloon', 'china-government', 'china', 'paraphrase', 'balloon', NONE, NONE],
    ['hysterical', 'wang', 'china', 'paraphrase', 'balloon', NONE, NONE],
    ['dialogue', 'wang', 'china', 'paraphrase', 'peace', CONFERENCE, NONE],
    ['certain-forces', 'wang', 'china', 'partly-quoted', 'peace', NONE, NONE],
    ['not-interested', 'wang', 'china', 'paraphrase', 'peace', CONFERENCE, NONE],
    ['xinhua', 'wang', 'china', 'paraphrase', 'balloon', NONE, NONE],
    ['wang-demands', 'wang', 'china', 'paraphrase', 'balloon', NONE, NONE],
    ['experts-taiwan', 'experts', 'none', 'paraphrase', 'taiwan', NONE, NONE],
    ['some-question', 'some', 'none', 'paraphrase', 'peace', NONE, NONE],
  ];

  const SILENCES = [
    ['not-invasion', 'china-government', 'peace'],
    ['not-named', 'wang', 'peace'],
    ['not-rescheduled', 'blinken', 'visit'],
  ];

  const story = () => read('munich-meeting').explainer;
  const said = () => story().statements.filter(({ silence }) => !silence);
  const sorted = <T extends readonly string[]>(rows: readonly T[]) =>
    [...rows].sort(([a = ''], [b = '']) => a.localeCompare(b));
  const allCitations = (): Citation[] => {
    const { events, statements, names } = story();
    return [...events, ...statements, ...names.flatMap(({ uses }) => uses)].flatMap(({ sources }) => sources);
  };

  it('has the eight events of the facts sheet, in time order', () => {
    const { events } = story();
    expect(events.map(({ id, lane, status, date }) => [id, lane?.id, status, days(date)])).to.deep.equal(EVENTS);
  });

  it('opens with the meeting', () => {
    expect(story().lead?.id).to.equal('munich-meeting');
  });

  it('says of the visit since when it is postponed, and of the war that it goes on', () => {
    const { eventById } = story();
    expect(days(eventById.get('beijing-visit')?.statusDate)).to.equal('2023-02-03 2023-02-03');
    expect(eventById.get('invasion')?.isOngoing).to.equal(true);
  });

  it('has the twenty statements of the facts sheet', () => {
    const rows = said().map((statement) => [
      statement.id,
      statement.speakers.map((speaker) => speaker.id).join(),
      statement.side?.id ?? 'none',
      wordsOf(statement).form,
      statement.topics.map((topic) => topic.id).join(),
      days(statement.date),
      days(statement.published),
    ]);
    expect(sorted(rows)).to.deep.equal(sorted(STATEMENTS));
  });

  it('has the three silences, each noted by the report', () => {
    const silences = story().statements.filter(({ silence }) => silence);
    const rows = silences.map(({ id, speakers, topics }) => [id, speakers[0]?.id ?? '', topics[0]?.id ?? '']);
    expect(sorted(rows)).to.deep.equal(sorted(SILENCES));
    for (const { silence } of silences) expect(silence?.notedBy).to.have.nested.property('source.id', 'article');
  });

  it('quotes four times, each proven', () => {
    const quoted = said().flatMap((statement) =>
      verbatim(statement).map(({ text, isProven }) => [statement.id, text, isProven]),
    );
    expect(quoted).to.have.deep.members([
      ['lethal-support', 'lethal support', true],
      ['both-ways', 'have it both ways', true],
      ['both-ways', 'concerning', true],
      ['certain-forces', 'certain forces', true],
    ]);
  });

  it('never quotes “hysterical”, which the report does not', () => {
    const runs = story().statements.flatMap(verbatim);
    expect(runs.filter(({ text }) => /hysterical/i.test(text))).to.deep.equal([]);
  });

  it('answers nothing: three contrasts, without sources', () => {
    const answers = story().statements.flatMap(({ id, answers }) =>
      answers.map(({ to, as, sources }) => [id, to, as, sources.length]),
    );
    expect(answers).to.have.deep.members([
      ['weather-balloon', 'surveillance-device', 'contrasts', 0],
      ['hysterical', 'never-again', 'contrasts', 0],
      ['wang-demands', 'unacceptable-meeting', 'contrasts', 0],
    ]);
  });

  it('keeps the order that the report gives, and no other', () => {
    const { events, statements } = story();
    const orders = [...events, ...statements].flatMap(({ id, before, after }) => [
      ...before.map((other) => `${id} before ${other}`),
      ...after.map((other) => `${id} after ${other}`),
    ]);
    expect(orders).to.have.members([
      'partnership before invasion',
      'washington-accuses before shoot-down',
      'hysterical before munich-meeting',
      'weather-balloon after shoot-down',
    ]);
  });

  it('keeps the two unnamed officials apart', () => {
    const { statementById } = story();
    const [briefing] = statementById.get('both-ways')?.speakers ?? [];
    const [anonymous] = statementById.get('forthright')?.speakers ?? [];
    expect(briefing?.kind).to.equal('unnamed');
    expect(anonymous?.kind).to.equal('unnamed');
    expect(briefing?.id).not.to.equal(anonymous?.id);
    expect(statementById.get('both-ways')?.terms).to.equal('not-stated');
    expect(statementById.get('forthright')?.terms).to.equal('anonymous');
  });

  it('says where a setting is only suggested', () => {
    const { statementById } = story();
    for (const id of ['ramifications', 'unacceptable-nbc']) {
      expect(statementById.get(id)?.venue, id).to.match(/as the order of the report suggests/);
    }
    expect(statementById.get('not-rescheduled')?.silence?.scope).to.match(/suggests/);
    expect(statementById.get('certain-forces')?.setting).to.equal(undefined);
    expect(statementById.get('certain-forces')?.at).to.equal(undefined);
    expect(statementById.get('certain-forces')?.spokenIn).to.equal('unknown');
  });

  it('cites the report for every event and statement, by its words', () => {
    const { events, statements } = story();
    for (const { id, sources } of [...events, ...statements]) {
      expect(sources.some(({ source, quote }) => source.id === 'article' && quote), id).to.equal(true);
    }
  });

  it('keeps every anchor to twelve words', () => {
    const long = allCitations().filter(({ quote = '' }) => quote.split(/\s+/).length > 12);
    expect(long.map(({ quote }) => quote)).to.deep.equal([]);
  });

  it('gives no address that nobody has seen', () => {
    const { sources } = story();
    expect(sources.filter(({ url }) => url)).to.deep.equal([]);
    const article = sources.find(({ id }) => id === 'article');
    expect([article?.publisher, article?.author, article?.published]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('shows statements of both sides with the shoot-down', () => {
    const { statementsByEvent } = story();
    const sides = (statementsByEvent.get('shoot-down') ?? []).map(({ side }) => side?.id);
    expect(sides).to.include.members(['us', 'china']);
  });
});

describe('the other documents', () => {
  it('tell one day by the clock', () => {
    const { explainer } = read('apollo-11');
    const landing = explainer.eventById.get('landing');
    expect(landing?.date?.precision).to.equal('minute');
    expect(landing?.date?.earliestMs).to.equal(Date.UTC(1969, 6, 20, 20, 17));
    const ends = explainer.events.map(({ date }) => date?.earliestMs ?? NaN);
    expect(Math.max(...ends) - Math.min(...ends)).to.be.below(28 * 3_600_000);
  });

  it('treat “one small step” as what it is: disputed, with the doubtful word as an insertion', () => {
    const { explainer } = read('apollo-11');
    const step = explainer.statementById.get('one-small-step');
    expect(step?.status).to.equal('disputed');
    expect(step?.note).to.contain('disputed');
    expect(step && verbatim(step)[0]?.text).to.contain('[a]');
    expect(step && wordsOf(step).form).to.equal('quoted');
  });

  it('tell years before ours, with no year zero: -0043 is 44 BCE', () => {
    const { explainer } = read('caesar');
    const ides = explainer.eventById.get('ides')?.date;
    expect(ides?.earliestMs).to.equal(Date.UTC(-43, 2, 15));
    expect(explainer.eventById.get('birth')?.date?.earliestMs).to.equal(Date.UTC(-99, 0, 1));
  });

  it('keep the languages in which Caesar is said to have spoken', () => {
    const { explainer } = read('caesar');
    const conquered = explainer.statementById.get('inscription');
    expect(conquered?.original).to.deep.equal({ lang: 'la', text: 'Veni, vidi, vici.' });
    expect(conquered?.isTranslated).to.equal(true);
    expect(explainer.statementById.get('let-the-die-be-cast')?.spokenIn).to.equal('grc');
  });
});
