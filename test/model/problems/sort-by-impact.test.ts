import { expect } from '@open-wc/testing';
import { reviewInput } from '../../../src/elements/base/document-review.js';
import { findFirstToMend } from '../../../src/model/problems/first-to-mend.js';
import { sortByImpact } from '../../../src/model/problems/sort-by-impact.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

/** A document with a lane that there is none of, a date that can't be read, and a person of an unknown kind. */
const document = makeDocument({
  lanes: [{ id: 'balloon', name: 'The balloon' }],
  events: [makeEvent({ lane: 'baloon' }), makeEvent({ id: 'b', date: 'x', dateText: 'some day' })],
  people: [{ id: 'ada', name: 'Ada', kind: 'persn' as 'person' }],
});

describe('the order of problems', () => {
  it('begins with what withholds an entry, and goes on with other errors and then warnings', () => {
    const { problems } = readDocument(document);
    const ordered = sortByImpact(problems);
    expect(ordered[0]!.pointer).to.equal('/people/0/kind');
    const severities = ordered.map(({ severity }) => severity);
    expect(severities).to.deep.equal([...severities].sort((a, b) => rank(a) - rank(b)));
    expect(ordered).to.have.members(problems as never[]);
  });

  /** The first place, then those that only follow from it. */
  const placesOf = (changes: object): readonly string[] =>
    sortByImpact(readDocument({ ...makeDocument(), ...changes }).problems).map(({ pointer }) => pointer);
  const slip = makeEvent({ lane: 'baloon' });

  for (const [what, changes, place] of [
    ['an event without a title', { events: [slip, { id: 'b', date: '2023' }] }, '/events/1/title'],
    ['an event that is a text', { events: [slip, 'x'] }, '/events/1'],
    ['statements that are a text', { events: [slip], statements: 'x' }, '/statements'],
    ['a statement without words', { events: [slip], statements: [{ id: 's', speaker: 'ada' }] }, '/statements/0/text'],
  ] as const)
    it(`begins with ${what}, before a lane that is misspelt`, () => {
      const places = placesOf({ people: [{ id: 'ada', name: 'Ada', kind: 'person' }], ...changes });
      expect(places[0]).to.equal(place);
      expect(places).to.include('/events/0/lane');
    });

  it('names an id that two people have before the statement that is withheld for it', () => {
    const ada = { id: 'ada', name: 'Ada', kind: 'person' };
    const places = placesOf({
      events: [makeEvent({ date: 'x', dateText: 'some day' })],
      people: [ada, ada],
      statements: [{ id: 's', speaker: 'ada', text: 'So it is.' }],
    });
    expect(places[0]).to.equal('/people/1/id');
    expect(places.indexOf('/statements/0/speaker')).to.be.greaterThan(places.indexOf('/events/0/date'));
  });

  it('names a person of an unknown kind, then other errors, then the statements of that person', () => {
    const places = placesOf({
      events: [slip],
      lanes: [{ id: 'balloon', name: 'The balloon' }],
      people: [{ id: 'ada', name: 'Ada', kind: 'persn' }],
      statements: [{ id: 's', speaker: 'ada', text: 'So it is.' }],
    });
    expect(places.slice(0, 2)).to.deep.equal(['/people/0/kind', '/events/0/lane']);
  });

  for (const field of ['persons', 'figures'])
    it(`begins with the field “${field}” that a document doesn’t have, if what is missing may be in it`, () => {
      const ada = { id: 'ada', name: 'Ada', kind: 'person' };
      const statements = [{ id: 's', speaker: 'ada', text: 'So it is.' }];
      const input = { ...makeDocument(), people: [], [field]: [ada], statements, events: [{ ...slip, sumary: 'x' }] };
      const { problems: found } = readDocument(input);
      for (const problems of [sortByImpact(found, found, input), reviewInput(input)]) {
        expect(problems[0]!.pointer).to.equal(`/${field}`);
        expect(problems[1]!.severity).to.equal('error');
      }
    });

  it('names a field that an entry doesn’t have right before what is missing for it', () => {
    const events = [
      slip,
      { id: 'b', date: '2023', headline: 'B' },
      { id: 'c', date: '2023', headline: 'C', lane: 'baloon' },
      { ...makeEvent({ id: 'd' }), headline: 'D' },
    ];
    const pointers = reviewInput({ ...makeDocument(), events }).map(({ pointer }) => pointer);
    expect(pointers.slice(0, 4)).to.deep.equal(
      [1, 2].flatMap((at) => [`/events/${at}/headline`, `/events/${at}/title`]),
    );
    expect(pointers.at(-1), 'it explains nothing').to.equal('/events/3/headline');
    expect(pointers).to.have.length(new Set(pointers).size);
  });

  it('names fields of a document that explain no error after all errors, and before other warnings', () => {
    const events = [{ ...slip, sumary: 'x' }];
    const input = { ...makeDocument(), events, author: 'Ada', sumary: 'A story.', links: [{ id: 'basket' }] };
    const pointers = reviewInput(input).map(({ pointer }) => pointer);
    expect(pointers).to.deep.equal(['/events/0/lane', '/author', '/links', '/sumary', '/events/0/sumary']);
    expect(findFirstToMend(reviewInput(input), [])!.pointer).to.equal('/events/0/lane');
  });

  it('begins with a misspelt field where the field that was meant is missing', () => {
    const { title, ...rest } = makeDocument({ events: [slip] });
    expect(reviewInput({ ...rest, titel: title })[0]!.pointer).to.equal('/titel');
  });

  it('reads each problem so many times only, however many there are', () => {
    let reads = 0;
    const problems = (count: number) =>
      Array.from({ length: 2 * count }, (_, index) => ({
        code: index < count ? 'statement-withheld' : 'value-unknown',
        severity: 'error' as const,
        get pointer() {
          reads += 1;
          return index < count ? `/statements/${index}` : `/events/${index}/status`;
        },
        message: '',
        cure: '',
        values: { id: `s${index}` },
      }));
    const readsOf = (count: number) => {
      reads = 0;
      sortByImpact(problems(count));
      return reads;
    };
    expect(readsOf(800)).to.equal(8 * readsOf(100));
  });

  it('is that of the list below an element', () => {
    expect(reviewInput(document)[0]!.pointer).to.equal('/people/0/kind');
  });
});

describe('the list below an element', () => {
  it('has each field that is unknown, and none that begins with x-', () => {
    const input = {
      ...makeDocument({ events: [makeEvent({ desk: 'foreign' } as object)] }),
      author: 'Ada',
      'x-desk': 'foreign',
    };
    const unknown = reviewInput(input).filter(({ code }) => code === 'field-unknown');
    expect(unknown.map(({ pointer, message }) => [pointer, message])).to.deep.equal([
      ['/author', '“author” is not a field here and is not published.'],
      ['/events/0/desk', '“desk” is not a field here and is not published.'],
    ]);
  });
});

const rank = (severity: string): number => ['error', 'warning', 'advice'].indexOf(severity);
