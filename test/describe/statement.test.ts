import { expect } from '@open-wc/testing';
import { describeStatement } from '../../src/describe/statement.js';
import type { ExplainerDocument, StatementInput } from '../../src/model/schema/schema.js';
import { makeDocument, makeStatement } from '../helpers/make-document.js';
import { contextOf, partsIn, toldIn } from './describe-story.js';

/** Facts of a statement. */
function factsOf(statement: Partial<StatementInput>, rest: Partial<ExplainerDocument> = {}, locale?: string) {
  const others = rest.statements ?? [];
  const context = contextOf(makeDocument({ ...rest, statements: [makeStatement(statement), ...others] }), locale);
  return describeStatement(context.explainer.statementById.get(statement.id ?? 'lethal-support')!, context);
}

const silence = (more: object = {}) => ({
  text: 'whom he meant',
  silence: { notedBy: 'report', scope: 'in that remark', ...more },
});

describe('what is told of a statement', () => {
  it('comes in one order', () => {
    const facts = factsOf(
      {
        terms: 'background',
        status: 'disputed',
        verification: 'unverified',
        spokenIn: 'de',
        original: { lang: 'de', text: '„tödliche Hilfe“' },
        to: ['wang'],
        setting: 'meeting',
        via: [{ source: 'transcript' }],
        before: ['munich-meeting'],
        date: '2023-02-18',
        published: '2023-02-19',
        about: ['munich-meeting'],
        answers: [{ to: 's2', as: 'contrasts' }],
        topics: ['aid', 'balloon'],
        corrections: [{ date: '', kind: 'correction', by: 'publisher', note: 'It was two.' }],
      },
      { statements: [makeStatement({ id: 's2', speaker: 'wang' })] },
    );
    expect([...new Set(facts.map(({ kind }) => kind))].join(' ')).to.equal(
      'side speaker terms form language status doubt words original place path order date about answer topic correction source',
    );
  });

  it('is the note alone where it was withdrawn', () => {
    const data = makeDocument({
      statements: [{ id: 'gone', status: 'withdrawn', note: 'It was *wrong*.', topics: ['aid'] }],
    });
    const context = contextOf(data);
    expect(toldIn(describeStatement(context.explainer.statements[0]!, context))).to.deep.equal([
      'withdrawal: Statement withdrawn: It was wrong.',
    ]);
  });

  it('is of a silence who noted it and in what, whether somebody asked, and until when somebody looked', () => {
    const facts = factsOf({
      ...silence({ asked: 'declined', asOf: '2023-03-03' }),
      to: ['wang'],
      via: [{ source: 'report' }],
    });
    expect(toldIn(facts, 'form', 'place', 'silence', 'path', 'date')).to.deep.equal([
      'form: Not said',
      'silence: in that remark, noted by the report',
      'silence: asked, and declined',
      'silence: as of 3 March 2023',
    ]);
  });

  it('is how it reached us, nearest the speaker first', () => {
    const via = [{ person: 'wang', cue: 'reported' }, { source: 'report' }];
    expect(toldIn(factsOf({ via }), 'path')).to.deep.equal(['path: known through Wang Yi (reported), the report']);
    expect(toldIn(factsOf({}), 'path')).to.deep.equal([]);
  });

  it('is to whom and where it was said, or else at which event', () => {
    const place = (more: Partial<StatementInput>) => toldIn(factsOf(more), 'place')[0];
    expect(place({ to: ['wang', 'official'], setting: 'interview', venue: 'The Show' })).to.equal(
      'place: to Wang Yi, a senior official, in an interview: The Show',
    );
    expect(place({ setting: 'speech' })).to.equal('place: in a speech');
    expect(place({ at: 'munich-meeting' })).to.equal('place: at: They meet in Munich');
    expect(place({ at: 'munich-meeting', venue: 'The Show' })).to.equal('place: The Show');
    expect(place({})).to.equal(undefined);
  });

  it('is when it was said, and when it was published if that was another time', () => {
    const dates = (more: Partial<StatementInput>) => toldIn(factsOf(more), 'date');
    expect(dates({ date: '2023-02-18', published: '2023-02-18' })).to.deep.equal(['date: 18 February 2023']);
    expect(dates({ date: '2023-02-18', published: '2023-02-19' })).to.deep.equal([
      'date: 18 February 2023',
      'date: published 19 February 2023',
    ]);
    expect(dates({ at: 'munich-meeting' })).to.deep.equal(['date: 18 February 2023']);
    expect(dates({})).to.deep.equal(['date: date not stated']);
    expect(dates({ date: 'around Easter' })).to.deep.equal(['date: date can’t be given']);
    expect(dates({ published: '2023-02-19' })).to.deep.equal([
      'date: date not stated',
      'date: published 19 February 2023',
    ]);
  });

  it('is the order that a source states, and of the withdrawn none', () => {
    const statements = [
      makeStatement({ id: 's2', speaker: 'wang', text: 'No.' }),
      { id: 'gone', status: 'withdrawn' as const, note: 'It was wrong.' },
    ];
    const facts = factsOf({ before: ['munich-meeting', 'gone'], after: ['s2', 'nothing'] }, { statements });
    expect(toldIn(facts, 'order')).to.deep.equal([
      'order: before “They meet in Munich”',
      'order: after “China, Wang Yi, paraphrase”',
    ]);
  });

  it('is the answer of each of both statements, with its source', () => {
    const answer = { to: 'lethal-support', as: 'disputes' as const, sources: ['report'] };
    const statements = [makeStatement({ id: 's2', speaker: 'wang', answers: [answer] })];
    expect(toldIn(factsOf({}, { statements }), 'answer')).to.deep.equal([
      'answer: disputed by China, Wang Yi (Reported in Report of the meeting)',
    ]);
  });

  it('has names in the language of the document, and none for a source', () => {
    const langs = (facts: ReturnType<typeof factsOf>, ...kinds: readonly string[]) =>
      facts
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ parts }) => partsIn(parts))
        .flatMap((part) => (part.kind === 'name' ? `${part.text}: ${part.lang ?? ''}` : []));
    expect(langs(factsOf(silence(), {}, 'de'), 'side', 'speaker', 'silence')).to.deep.equal([
      'United States: en',
      'Antony Blinken: en',
      'in that remark: en',
      'der Bericht: ',
    ]);
    expect(langs(factsOf(silence({ notedBy: 'wang' }), {}, 'de'), 'silence')).to.include('Wang Yi: en');
    expect(
      langs(factsOf({ via: [{ source: 'report' }], before: ['munich-meeting'] }, {}, 'de'), 'path', 'order'),
    ).to.deep.equal(['der Bericht: ', 'They meet in Munich: en']);
  });

  it('names the topics but the first, under which it stands', () => {
    expect(toldIn(factsOf({ topics: ['aid', 'balloon'] }), 'topic')).to.deep.equal(['topic: also under The balloon']);
  });

  it('is told of a joint statement with each speaker’s own role', () => {
    const people = [
      { id: 'a', name: 'Ada Quill', kind: 'person' as const, role: 'Mayor' },
      { id: 'b', name: 'Ben Ide', kind: 'person' as const },
    ];
    expect(toldIn(factsOf({ speaker: ['a', 'b'], role: 'Clerk' }, { people }), 'speaker')).to.deep.equal([
      'speaker: Ada Quill, Mayor',
      'speaker: Ben Ide',
    ]);
    expect(toldIn(factsOf({ speaker: 'a', role: 'Clerk' }, { people }), 'speaker')).to.deep.equal([
      'speaker: Ada Quill, Clerk',
    ]);
  });
});
