import { expect } from '@open-wc/testing';
import type { Statement, StoryEvent } from '../../../src/model/explainer.js';
import { readDocument, readDocumentInSteps } from '../../../src/model/read-document.js';
import { wordsOf } from '../../../src/model/statement-words.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const read = (...args: Parameters<typeof makeDocument>) => readDocument(makeDocument(...args)).explainer;
const readEvent = (overrides: object = {}): StoryEvent | undefined =>
  read({ events: [{ ...makeEvent(), ...overrides }] }).events[0];
const readStatement = (
  overrides: object = {},
  document: Parameters<typeof makeDocument>[0] = {},
): Statement | undefined => read({ ...document, statements: [{ ...makeStatement(), ...overrides }] }).statements[0];
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('readDocument', () => {
  it('joins what belongs together', () => {
    const { events, statements, sides } = read({
      events: [makeEvent({ lane: 'diplomacy', topics: ['aid'], people: ['wang'] })],
      statements: [makeStatement({ to: ['wang'], at: 'munich-meeting' })],
    });
    expect(events[0]?.lane?.name).to.equal('Diplomacy');
    expect(events[0]?.topics[0]?.name).to.equal('Aid');
    expect(statements[0]?.speakers[0]?.side).to.equal(sides[0]);
    expect(statements[0]?.to[0]?.name).to.equal('Wang Yi');
    expect(statements[0]?.sources[0]?.source.title).to.equal('Report of the meeting');
  });

  it('reads an empty object as an empty document', () => {
    const { explainer, problems } = readDocument({});
    expect(explainer.title).to.equal('');
    expect(problems.map(({ code }) => code)).to.deep.equal(['version-missing', 'title-missing']);
  });

  it('leaves its input as it was', () => {
    const input = makeDocument({ events: [makeEvent({ before: 'munich-meeting' })] });
    const before = structuredClone(input);
    readDocument(Object.freeze(input));
    expect(input).to.deep.equal(before);
  });

  it('tells where each item stands in the file, whatever the order in time', () => {
    const { events } = read({ events: [makeEvent({ id: 'b', date: '2024' }), makeEvent({ id: 'a', date: '2022' })] });
    expect(events.map(({ pointer }) => pointer)).to.deep.equal(['/events/1', '/events/0']);
  });

  it('publishes no field that isn’t ours', () => {
    const { explainer, problems } = readDocument({
      ...makeDocument(),
      'x-desk': 'foreign',
      people: [{ id: 'blinken', name: 'Antony Blinken', kind: 'person', 'x-phone': '555' }],
      events: [{ ...makeEvent(), media: [{ kind: 'image', src: 'a.jpg', alt: '', 'x-path': '/secret' }] }],
    });
    expect(problems).to.deep.equal([]);
    expect(JSON.stringify(explainer)).to.not.match(/foreign|555|secret/);
  });

  describe('puts in order', () => {
    it('by time, equals as in the file, what has no date last', () => {
      const dates = ['2023', '', '2022-02', '2023', '2022', 'someday'];
      const { events } = read({ events: dates.map((date, index) => makeEvent({ id: `e${index}`, date })) });
      expect(idsOf(events)).to.deep.equal(['e4', 'e2', 'e0', 'e3', 'e1', 'e5']);
    });

    it('statements by when they were said, not by when they were published', () => {
      const { statements } = read({
        statements: [
          makeStatement({ id: 'published', published: '2020' }),
          makeStatement({ id: 'said', date: '2023' }),
        ],
      });
      expect(idsOf(statements)).to.deep.equal(['said', 'published']);
    });
  });

  describe('loses only what is bad', () => {
    it('a field, not its item', () => {
      const event = readEvent({ lane: 'gone', weight: 7, summary: 5, date: 'x', topics: ['gone', 'aid'] });
      expect(event).to.include({ id: 'munich-meeting', title: 'They meet in Munich', weight: 3 });
      expect(event).to.not.have.any.keys('lane', 'summary', 'date');
      expect(idsOf(event?.topics ?? [])).to.deep.equal(['aid']);
    });

    it('an item, not its list', () => {
      const events = [null, 5, {}, makeEvent()] as never[];
      expect(idsOf(read({ events }).events)).to.deep.equal(['munich-meeting']);
    });

    it('a picture, and points at the right one of the others', () => {
      const media = [{ kind: 'image' }, { kind: 'image', src: 'b.jpg' }];
      const { explainer, problems } = readDocument(
        makeDocument({ events: [{ ...makeEvent(), media: media as never }] }),
      );
      expect(explainer.events[0]?.media).to.deep.equal([{ kind: 'image', src: 'b.jpg' }]);
      expect(problems.map(({ pointer }) => pointer)).to.deep.equal(['/events/0/media/0/src', '/events/0/media/1/alt']);
    });
  });

  describe('in doubt about the attribution of a statement', () => {
    const doubtful: Readonly<Record<string, object>> = {
      'no speaker': { speaker: undefined },
      'a speaker that is null': { speaker: null },
      'a speaker that isn’t there': { speaker: 'nobody' },
      'one of two speakers that isn’t there': { speaker: ['blinken', 'nobody'] },
      'one of two speakers that is a number': { speaker: ['blinken', 5] },
      'an empty list of speakers': { speaker: [] },
      'a speaker of unreadable kind': { speaker: 'robot' },
      'a speaker whose id two people have': { speaker: 'twin' },
      'unknown terms': { terms: 'off-record' },
      'terms that are a list': { terms: ['on-record'] },
      'terms that are null': { terms: null },
      'a named person on condition of anonymity': { terms: 'anonymous' },
      'somebody named beside somebody unnamed, on condition of anonymity': {
        speaker: ['official', 'blinken'],
        terms: 'anonymous',
      },
      'a ministry on condition of anonymity': { speaker: 'ministry', terms: 'anonymous' },
      'somebody on condition of anonymity who may be named': { speaker: 'kindless', terms: 'anonymous' },
      'the silence of a named person on condition of anonymity': {
        silence: { scope: 'x', notedBy: 'official' },
        terms: 'anonymous',
      },
      'an unknown status': { status: 'witdrawn' },
      'a silence that is text': { silence: 'yes' },
      'a silence noted by nobody': { silence: { scope: 'x' } },
      'a silence noted by whom we don’t know': { silence: { scope: 'x', notedBy: 'gone' } },
      'a silence noted by a person or a source of one id': { silence: { scope: 'x', notedBy: 'both' } },
      'an original without language': { original: { text: 'x' } },
      'an original that is text': { original: '先生' },
    };
    const people = [
      { id: 'blinken', name: 'Antony Blinken', kind: 'person' },
      { id: 'official', name: 'a senior official', kind: 'unnamed' },
      { id: 'ministry', name: 'The ministry', kind: 'government' },
      { id: 'kindless', name: 'K' },
      { id: 'robot', name: 'R', kind: 'robot' },
      { id: 'twin', name: 'A', kind: 'person' },
      { id: 'twin', name: 'B', kind: 'person' },
      { id: 'both', name: 'C', kind: 'person' },
    ] as never[];
    const sources = [
      { id: 'report', title: 'Report' },
      { id: 'both', title: 'Both' },
    ];
    for (const [what, overrides] of Object.entries(doubtful))
      it(`withholds it: ${what}`, () => {
        const statements = [{ ...makeStatement(), ...overrides }] as never[];
        const { explainer, problems } = readDocument(makeDocument({ people, sources, statements }));
        expect(explainer.statements).to.deep.equal([]);
        expect(explainer.withheld).to.deep.equal([
          { id: 'lethal-support', pointer: '/statements/0', topic: { id: 'aid', name: 'Aid' } },
        ]);
        expect(problems.map(({ code }) => code)).to.include('statement-withheld');
        expect(JSON.stringify([...explainer.statementById])).to.equal('[]');
      });

    it('shows what somebody unnamed said on condition of anonymity', () => {
      expect(readStatement({ speaker: 'official', terms: 'anonymous' })?.terms).to.equal('anonymous');
    });

    it('tells nobody who was promised anonymity, not in a problem either', () => {
      const people = [{ id: 'p1', name: 'Ida Insider', kind: 'person' }] as never[];
      const statements = [makeStatement({ speaker: 'p1', terms: 'anonymous' })];
      const reading = readDocument(makeDocument({ people, statements }));
      expect(JSON.stringify(reading)).not.to.include('Insider');
      expect(reading.problems.map(({ code, severity }) => `${code} ${severity}`)).to.include('anonymous-named error');
    });

    it('shows what answers it without the answer', () => {
      const { statements } = read({
        statements: [
          makeStatement({ id: 'a', speaker: 'nobody' }),
          makeStatement({ id: 'b', answers: [{ to: 'a', as: 'contrasts' }] }),
        ],
      });
      expect(statements[0]?.answers).to.deep.equal([]);
    });
  });

  it('keeps an event from readers whose status can’t be read: it may not have happened', () => {
    expect(read({ events: [{ ...makeEvent(), status: 'cancled' as never }] }).events).to.deep.equal([]);
  });

  describe('defaults', () => {
    it('an event has happened, and weighs 3', () => {
      expect(readEvent()).to.include({ status: 'happened', weight: 3, isOngoing: false });
    });

    it('the named are on the record, the unnamed are not', () => {
      expect(readStatement()?.terms).to.equal('on-record');
      expect(readStatement({ speaker: 'official' })?.terms).to.equal('not-stated');
      expect(readStatement({ speaker: ['blinken', 'official'] })?.terms).to.equal('not-stated');
      expect(readStatement({ speaker: 'official', terms: 'background' })?.terms).to.equal('background');
    });

    it('nobody is on the record of whom it isn’t said that they are named', () => {
      const people = [{ id: 'blinken', name: 'a diplomat' } as never];
      expect(readStatement({}, { people })?.terms).to.equal('not-stated');
    });

    it('a statement is on its own side, else on that of all who speak', () => {
      expect(readStatement({ side: 'china' })?.side?.id).to.equal('china');
      expect(readStatement()?.side?.id).to.equal('us');
      expect(readStatement({ speaker: ['blinken', 'official'] })?.side?.id).to.equal('us');
      expect(readStatement({ speaker: ['blinken', 'wang'] })?.side).to.equal(undefined);
      expect(readStatement({ side: 'gone' })?.side).to.equal(undefined);
    });
  });

  it('takes an answer that no source reports as a contrast', () => {
    const sources = ['report'];
    const answers = (answer: object) =>
      read({
        statements: [
          makeStatement(),
          makeStatement({ id: 'b', answers: [{ to: 'lethal-support', as: 'disputes', ...answer }] }),
        ],
      }).statements[1]?.answers[0]?.as;
    expect(answers({})).to.equal('contrasts');
    expect(answers({ sources: ['gone'] })).to.equal('contrasts');
    expect(answers({ sources })).to.equal('disputes');
  });

  it('is ongoing where its end is open, not where its end is unknown', () => {
    expect(readEvent({ date: '2022-02-24/..' })?.isOngoing).to.equal(true);
    expect(readEvent({ date: '2022-02-24/' })?.isOngoing).to.equal(false);
    expect(readEvent({ date: '../2022-02-24' })?.isOngoing).to.equal(false);
  });

  it('takes words for a date that name its years, and no other', () => {
    const agrees = (date: string, dateText: string) =>
      readDocument(makeDocument({ events: [makeEvent({ date, dateText })] })).problems.length === 0;
    expect(agrees('2022-11/2023-02', 'winter 2022 to 2023')).to.equal(true);
    expect(agrees('2022-12-31T23:30-05:00', 'New Year’s Eve 2022')).to.equal(true);
    expect(agrees('2022-02-24/..', 'since 2022, in 2031 still')).to.equal(true);
    expect(agrees('2023', 'after 1,900 days')).to.equal(true);
    expect(agrees('2023', 'spring 2024')).to.equal(false);
    expect(agrees('201X', 'in 2021')).to.equal(false);
  });

  describe('says whether words are translated', () => {
    const isTranslated = (overrides: object, lang?: string) =>
      readStatement(overrides, { lang: lang ?? 'en-GB' })?.isTranslated;
    it('by the language they were spoken in', () => {
      expect(isTranslated({ spokenIn: 'zh' })).to.equal(true);
      expect(isTranslated({ spokenIn: 'en-US' })).to.equal(false);
      expect(isTranslated({ spokenIn: 'unknown' })).to.equal(false);
      expect(isTranslated({})).to.equal(false);
    });

    it('by their original', () => {
      expect(isTranslated({ original: { lang: 'zh', text: '某些势力' } })).to.equal(true);
    });
  });

  describe('withdrawn', () => {
    it('a document keeps its title and note, and nothing is read of the rest', () => {
      const { explainer, problems } = readDocument({
        ...makeDocument(),
        status: 'withdrawn',
        note: 'A mix-up.',
        events: 5,
      });
      expect(problems).to.deep.equal([]);
      expect(explainer).to.include({ title: 'Two ministers meet', note: 'A mix-up.', status: 'withdrawn' });
      expect([explainer.events, explainer.statements, explainer.people, explainer.summary]).to.deep.equal([
        [],
        [],
        [],
        undefined,
      ]);
    });

    it('a document whose status can’t be read is kept from readers', () => {
      const { explainer } = readDocument({ ...makeDocument(), status: 5 });
      expect(explainer.status).to.equal('withdrawn');
      expect(explainer.statements).to.deep.equal([]);
    });

    it('a statement keeps only its id, its note and where it stood', () => {
      const where = { topics: ['gone', 'aid', 'balloon'], at: 'munich-meeting', about: ['munich-meeting'] };
      const statement = readStatement({ status: 'withdrawn', note: 'Misheard.', date: '2023-02-18', ...where });
      expect(statement).to.deep.include({
        id: 'lethal-support',
        note: 'Misheard.',
        text: '',
        speakers: [],
        topics: [{ id: 'aid', name: 'Aid' }],
        at: 'munich-meeting',
        about: [],
      });
      expect(statement).not.to.have.property('date');
      expect(statement && wordsOf(statement).runs).to.deep.equal([]);
    });

    it('a statement needs neither text nor speaker', () => {
      const statements = [{ id: 'a', status: 'withdrawn', note: 'Misheard.' } as const];
      const { explainer, problems } = readDocument(makeDocument({ statements }));
      expect(problems).to.deep.equal([]);
      expect(idsOf(explainer.statements)).to.deep.equal(['a']);
      expect(explainer.withheld).to.deep.equal([]);
    });
  });

  describe('silence', () => {
    const silence = { notedBy: 'report', scope: 'in this interview', asked: 'declined' };
    it('is noted by a person or a source', () => {
      expect(readStatement({ silence })?.silence?.notedBy).to.have.nested.property('source.id', 'report');
      const byWang = readStatement({ silence: { ...silence, notedBy: 'wang' } });
      expect(byWang?.silence?.notedBy).to.have.nested.property('person.name', 'Wang Yi');
    });

    it('mentions words in quotation marks: nobody said them', () => {
      const statement = readStatement({ text: 'whom he meant by “certain forces”', silence });
      const words = statement && wordsOf(statement);
      expect(words?.form).to.equal('paraphrase');
      expect(words?.runs).to.deep.equal([{ kind: 'plain', text: 'whom he meant by “certain forces”' }]);
    });
  });

  describe('ids', () => {
    it('are of any script', () => {
      expect(readEvent({ id: '慕尼黑.2023_a-b' })?.id).to.equal('慕尼黑.2023_a-b');
    });

    it('are made of the title where there is none, and never twice the same', () => {
      const events = [makeEvent(), makeEvent(), makeEvent({ id: 'they-meet-in-munich' })].map((event, index) =>
        index < 2 ? { ...event, id: undefined } : event,
      );
      expect(idsOf(read({ events: events as never }).events)).to.deep.equal([
        'they-meet-in-munich-2',
        'they-meet-in-munich-3',
        'they-meet-in-munich',
      ]);
    });

    it('lead to the first of two, which keeps it', () => {
      const { eventById } = read({ events: [makeEvent({ title: 'First' }), makeEvent({ title: 'Second' })] });
      expect(eventById.get('munich-meeting')?.title).to.equal('First');
      expect(eventById.get('munich-meeting-2')?.title).to.equal('Second');
    });
  });

  describe('before and after', () => {
    it('may name events and statements', () => {
      const { statements } = read({
        statements: [makeStatement({ before: 'munich-meeting', after: ['b'] }), makeStatement({ id: 'b' })],
      });
      expect(statements[0]).to.deep.include({ before: ['munich-meeting'], after: ['b'] });
    });

    it('are taken back within a circle, and stay outside of it', () => {
      const { events } = read({
        events: [
          makeEvent({ id: 'a', before: ['b', 'c'] }),
          makeEvent({ id: 'b', before: 'a' }),
          makeEvent({ id: 'c', after: 'b' }),
        ],
      });
      expect(events.map(({ before, after }) => [before, after])).to.deep.equal([
        [['c'], []],
        [[], []],
        [[], ['b']],
      ]);
    });

    it('make no circle of an event and a statement that share an id', () => {
      const { problems } = readDocument(
        makeDocument({
          events: [makeEvent({ id: 'x', before: 'y' }), makeEvent({ id: 'y' })],
          statements: [makeStatement({ id: 'x', after: 'y' })],
        }),
      );
      expect(problems).to.deep.equal([]);
    });

    it('don’t contradict dates that overlap', () => {
      const events = [
        makeEvent({ date: '2023-02' }),
        makeEvent({ id: 'b', date: '2023-02-18', before: 'munich-meeting' }),
      ];
      expect(readDocument(makeDocument({ events })).problems).to.deep.equal([]);
    });
  });

  it('finds statements by the event they were made at or are about, each once', () => {
    const { statementsByEvent } = read({
      statements: [
        makeStatement({ id: 'late', date: '2024', at: 'munich-meeting', about: ['munich-meeting'] }),
        makeStatement({ id: 'early', date: '2023', about: ['munich-meeting'] }),
      ],
    });
    expect(idsOf(statementsByEvent.get('munich-meeting') ?? [])).to.deep.equal(['early', 'late']);
  });

  it('finds answers by the statement they answer', () => {
    const answers = [{ to: 'lethal-support', as: 'contrasts' as const }];
    const { answersByStatement } = read({ statements: [makeStatement(), makeStatement({ id: 'b', answers })] });
    expect(idsOf(answersByStatement.get('lethal-support') ?? [])).to.deep.equal(['b']);
  });

  it('reads who speaks for whom, and breaks a circle', () => {
    const people = ['a', 'b', 'c'].map((id, index, ids) => ({
      id,
      name: id,
      kind: 'person' as const,
      onBehalfOf: ids[(index + 1) % ids.length] ?? '',
    }));
    const [a, b, c] = read({ people, statements: [] }).people;
    expect(a?.onBehalfOf).to.equal(b);
    expect(b?.onBehalfOf).to.equal(c);
    expect(c?.onBehalfOf).to.equal(undefined);
  });

  it('reads what each side calls the same thing', () => {
    const uses = [
      { by: 'us', text: 'spy balloon' },
      { by: 'wang', text: 'airship', sources: ['report'] },
    ];
    const [naming] = read({ names: [{ id: 'balloon', thing: 'the balloon', uses }] }).names;
    expect(naming?.uses[0]?.by).to.have.nested.property('side.id', 'us');
    expect(naming?.uses[1]?.by).to.have.nested.property('person.id', 'wang');
    expect(naming?.uses[1]?.sources).to.have.length(1);
  });

  it('proves words by citations for the text, not for the date', () => {
    const isProven = (use?: 'date' | 'text') => {
      const citation = { source: 'report', quote: 'lethal support', ...(use && { for: use }) };
      return readDocument(makeDocument({ statements: [makeStatement({ sources: [citation] })] })).problems.length === 0;
    };
    expect([isProven(), isProven('text'), isProven('date')]).to.deep.equal([true, true, false]);
  });

  it('never proves words by a source that isn’t there', () => {
    const sources = [{ source: 'gone', quote: 'lethal support' }];
    const statement = readStatement({ sources });
    const run = statement && wordsOf(statement).runs.find(({ kind }) => kind === 'verbatim');
    expect(run).to.include({ isProven: false });
  });

  it('reads 50,000 events and statements that lead to each other', () => {
    const count = 50_000;
    const events = Array.from({ length: count }, (_, index) =>
      makeEvent({ id: `e${index}`, date: String(1000 + (index % 1000)), before: `e${(index + 1) % count}` }),
    );
    const statements = Array.from({ length: 2_000 }, (_, index) =>
      makeStatement({ id: `s${index}`, at: `e${index}`, after: 'gone' }),
    );
    const { explainer, problems } = readDocument(makeDocument({ events, statements }));
    expect(explainer.events).to.have.length(count);
    expect(problems.filter(({ code }) => code === 'order-circular')).to.have.length(1);
  });

  it('gives 20,000 events of one id ids of their own', () => {
    const events = Array.from({ length: 20_000 }, () => makeEvent());
    expect(read({ events }).eventById.size).to.equal(20_000);
  });
});

describe('readDocumentInSteps', () => {
  const long = () =>
    makeDocument({ events: Array.from({ length: 20_000 }, (_, index) => makeEvent({ id: `e${index}` })) });

  it('reads the same', async () => {
    const document = makeDocument({ events: [makeEvent(), makeEvent()] });
    expect(await readDocumentInSteps(document)).to.deep.equal(readDocument(document));
  });

  it('rejects with the signal’s reason when it is given up', async () => {
    const reason = new Error('gone');
    const controller = new AbortController();
    const reading = readDocumentInSteps(long(), { signal: controller.signal });
    controller.abort(reason);
    const result = await reading.catch((error: unknown) => error);
    expect(result).to.equal(reason);
  });

  it('does not begin where it is given up already', async () => {
    const reason = new Error('gone');
    const result = await readDocumentInSteps({}, { signal: AbortSignal.abort(reason) }).catch(
      (error: unknown) => error,
    );
    expect(result).to.equal(reason);
  });
});
