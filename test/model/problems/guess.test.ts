import { expect } from '@open-wc/testing';
import { guess } from '../../../src/model/problems/guess.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const FIELDS = ['title', 'date', 'summary', 'sources', 'speaker'];

describe('a guess', () => {
  for (const [typed, meant] of [
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Title', 'title'],
    ['dtae', 'date'],
    ['sumary', 'summary'],
    ['source', 'sources'],
    ['headline', 'title'],
    ['desk', undefined],
    ['d', undefined],
    ['x'.repeat(200), undefined],
  ] as const)
    it(`takes “${typed.slice(0, 20)}” for ${meant ?? 'nothing'}`, () => expect(guess(typed, FIELDS)).to.equal(meant));

  for (const [field, meant] of [
    ['text', 'summary'],
    ['description', 'summary'],
    ['body', 'summary'],
    ['content', 'summary'],
    ['headline', 'title'],
    ['url', 'sources'],
    ['link', 'sources'],
    ['location', 'place'],
    ['image', 'media'],
  ] as const)
    it(`takes “${field}” of an event for ${meant}`, () => {
      const { problems } = readDocument({ ...makeDocument(), events: [{ ...makeEvent(), [field]: 'Words' }] });
      const unknown = problems.find(({ code }) => code === 'field-unknown');
      expect(unknown?.cure).to.equal(`Did you mean “${meant}”?`);
    });

  for (const [field, meant] of [
    ['quotes', 'statements'],
    ['persons', 'people'],
    ['event', 'events'],
  ] as const)
    it(`takes “${field}” of a document for ${meant}`, () => {
      const { problems } = readDocument({ ...makeDocument(), [field]: [] });
      expect(problems.find(({ code }) => code === 'field-unknown')?.cure).to.equal(`Did you mean “${meant}”?`);
    });

  it('takes “content” of a statement for its text', () => {
    const { problems } = readDocument({ ...makeDocument(), statements: [{ ...makeStatement(), content: 'Words' }] });
    expect(problems.find(({ code }) => code === 'field-unknown')?.cure).to.equal('Did you mean “text”?');
  });

  it('is what an editor is asked about a field', () => {
    const { title, ...event } = makeEvent() as { readonly title: string };
    const input = { ...makeDocument(), events: [{ ...event, titel: title }] };
    const { problems } = readDocument(input);
    const unknown = problems.find(({ code }) => code === 'field-unknown');
    expect(unknown?.cure).to.equal('Did you mean “title”?');
  });

  it('is what an editor is asked about the date of a source', () => {
    const [source] = makeDocument().sources!;
    const { problems } = readDocument({ ...makeDocument(), sources: [{ ...source, date: '2023-02-18' }] });
    expect(problems.find(({ pointer }) => pointer === '/sources/0/date')?.cure).to.equal('Did you mean “published”?');
  });
});

const PEOPLE = [
  { id: 'blinken', name: 'Antony Blinken', kind: 'person', shortName: 'Blinken' },
  { id: 'wang', name: 'Wang Yi', kind: 'person', nameOriginal: { lang: 'zh', text: '王毅' } },
  { id: 'wang-2', name: 'Wang Wenbin', kind: 'person', shortName: 'The spokesman' },
  { id: 'hua', name: 'Hua Chunying', kind: 'person', shortName: 'The spokesman' },
] as const;

/** Cures of the references in a document that lead nowhere. */
function curesOf(input: object): readonly string[] {
  const { problems } = readDocument({ ...makeDocument(), people: PEOPLE, ...input });
  return problems.filter(({ code }) => code === 'reference-dangling').map(({ cure }) => cure);
}

describe('a name in place of an id', () => {
  const bySpeaker = (speaker: string) => curesOf({ statements: [makeStatement({ speaker })] });

  for (const [typed, id] of [
    ['Antony Blinken', 'blinken'],
    ['antony-blinken', 'blinken'],
    ['Antony Blinkin', 'blinken'],
    ['王毅', 'wang'],
    ['Hua Chunying', 'hua'],
  ] as const)
    it(`is known: ${typed}`, () => expect(bySpeaker(typed)).to.deep.equal([`Did you mean “${id}”?`]));

  it('is no guess where two have the name', () => {
    expect(bySpeaker('The spokesman')).to.deep.equal([
      'Correct the id, or add “The spokesman” to people; if that entry is there, correct it first.',
    ]);
  });

  it('is known of a source, by its title, its publisher or its address', () => {
    const source = {
      id: 'state',
      title: 'Secretary Blinken’s Meeting with the Director of the Office of the Central Foreign Affairs Commission',
      publisher: 'U.S. Department of State',
      url: 'https://www.state.gov/meeting/',
    };
    for (const typed of [source.title, source.publisher, source.url])
      expect(curesOf({ sources: [source], statements: [], events: [makeEvent({ sources: [typed] })] })).to.deep.equal([
        'Did you mean “state”?',
      ]);
  });

  it('is known of a topic, a lane, a side and an event', () => {
    const cures = curesOf({
      topics: [{ id: 'aid', name: 'Aid to Russia' }],
      lanes: [{ id: 'talks', name: 'Talks between them' }],
      sides: [{ id: 'us', name: 'The United States' }],
      people: [{ ...PEOPLE[0], side: 'The United States' }],
      events: [makeEvent({ id: 'munich', title: 'They meet in Munich', lane: 'Talks between them', sources: [] })],
      statements: [makeStatement({ speaker: 'blinken', topics: ['Aid to Russia'], at: 'They meet in Munich' })],
    });
    expect([...cures].sort()).to.deep.equal([
      'Did you mean “aid”?',
      'Did you mean “munich”?',
      'Did you mean “talks”?',
      'Did you mean “us”?',
    ]);
  });
});
