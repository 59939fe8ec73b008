import { expect } from '@open-wc/testing';
import { reviewInput } from '../../../src/elements/base/document-review.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

const topic = { id: 'balloon', name: 'The balloon' };

/** Cures of the fields of the wrong type in a document, as its element shows them to a developer. */
function curesOf(input: object): readonly string[] {
  return reviewInput({ ...makeDocument(), ...input })
    .filter(({ code }) => code === 'field-wrong-type')
    .map(({ cure }) => cure);
}

describe('the cure of a value of the wrong type', () => {
  for (const [what, field, cure] of [
    ['one id in place of a list', { sources: 'gazette' }, 'Write ["gazette"].'],
    ['an entry in place of its id', { topics: topic }, 'Write ["balloon"].'],
    ['a citation that stands alone', { sources: { source: 'gazette' } }, 'Write [{"source":"gazette"}].'],
    ['a number in place of a text', { title: 1789 }, 'Write "1789".'],
    ['a text in place of a number', { weight: '3' }, 'Write 3.'],
    ['the name of a place', { place: 'Munich' }, 'Write {"name":"Munich"}.'],
    ['a long text', { sources: 'x'.repeat(80) }, 'Write a list.'],
    ['an object that says no more', { topics: { balloon: true } }, 'Write a list.'],
    ['words in place of a number', { weight: 'much' }, 'Write a number.'],
    ['a list in place of a text', { summary: ['One'] }, 'Write text.'],
  ] as const)
    it(`of ${what}: ${cure}`, () => expect(curesOf({ events: [{ ...makeEvent(), ...field }] })).to.include(cure));

  it('of a text in place of yes or no', () => {
    const sources = makeDocument().sources!.map((source) => ({ ...source, ownWords: 'true' }));
    expect(curesOf({ sources })).to.include('Write true.');
  });

  it('of one entry in place of a list of the document', () =>
    expect(curesOf({ topics: topic })).to.deep.equal(['Write [{"id":"balloon","name":"The balloon"}].']));

  it('is plain where the value refuses to be JSON', () => {
    const topics: Record<string, unknown> = { id: 'balloon' };
    topics['self'] = topics;
    expect(curesOf({ topics })).to.deep.equal(['Write a list.']);
  });
});
