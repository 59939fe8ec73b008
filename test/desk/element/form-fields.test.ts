import { expect } from '@open-wc/testing';
import { formFields, isOffered, sheetColumns } from '../../../src/desk/element/form-fields.js';
import type { Json } from '../../../src/desk/document/json.js';
import { makeDocument } from '../../helpers/make-document.js';

const whole = makeDocument() as never;
const simple = {};

describe('the lists of the desk', () => {
  it('are offered when their second item appears, but people, sides and sources always', () => {
    expect(['people', 'sides', 'sources'].map((list) => isOffered(simple, list as 'people'))).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(isOffered({ lanes: [{ name: 'War' }] }, 'lanes')).to.equal(false);
    expect(isOffered({ lanes: [{ name: 'War' }, { name: 'Peace' }] }, 'lanes')).to.equal(true);
  });
});

describe('the fields of a form', () => {
  it('have neither lane nor topics before a story has two of them', () => {
    expect(formFields(simple, 'events', {}).main).to.deep.equal([
      'title',
      'date',
      'summary',
      'people',
      'status',
      'sources',
    ]);
    expect(formFields(whole, 'events', {}).main).to.include.members(['lane', 'topics']);
  });

  it('are shown where they are filled in', () => {
    const { main, more } = formFields(simple, 'statements', { text: 'No.', topics: ['aid'], venue: 'Munich' });
    expect(main).to.include.members(['topics', 'venue']);
    expect(more).not.to.include.members(['topics', 'venue']);
  });

  it('have the id as the last of those that are asked for', () => {
    for (const list of ['events', 'statements', 'people', 'sources', 'topics'] as const) {
      const { main, more } = formFields(whole, list, { id: 'x' });
      expect([main.includes('id'), more.at(-1)], list).to.deep.equal([false, 'id']);
    }
  });

  it('of a statement ask what was agreed on naming its speaker, where that is somebody unnamed', () => {
    const document = {
      people: [
        { id: 'official', kind: 'unnamed' },
        { id: 'wang', kind: 'person' },
      ],
    };
    const fieldsOf = (statement: Json) => formFields(document, 'statements', statement);
    expect(fieldsOf({ text: 'No.', speaker: ['wang', 'official'] }).main).to.include('terms');
    expect(fieldsOf({ text: 'No.', speaker: 'wang' }).main).not.to.include('terms');
    expect(fieldsOf({ text: 'No.', speaker: 'wang' }).more).to.include('terms');
    expect(fieldsOf({ text: 'No.', speaker: 'official', silence: {} }).main).not.to.include('terms');
    const chosenNow = formFields(document, 'statements', { text: 'No.' }, { text: 'No.', speaker: 'official' });
    expect(chosenNow.main).to.include.members(['terms', 'whyUnnamed']);
    expect(chosenNow.more).not.to.include.members(['terms', 'whyUnnamed']);
  });

  it('of a silence ask who noted it, and have no verb', () => {
    const { main, more } = formFields(simple, 'statements', { silence: {} });
    expect(main).to.deep.equal(['text', 'speaker', 'silence', 'date', 'about', 'sources']);
    expect(more).to.include('cue');
  });

  it('are all of the format, each once', () => {
    for (const list of ['events', 'statements', 'people', 'names', 'corrections'] as const) {
      const all = (item: object) =>
        Object.values(formFields(whole, list, item as never))
          .flat()
          .sort();
      expect(all({ silence: {}, note: 'x', url: 'x' })).to.deep.equal(all({}));
      expect(new Set(all({})).size).to.equal(all({}).length);
    }
  });
});

describe('the columns of a sheet', () => {
  it('have a lane where there are lanes, or where an event has one', () => {
    expect(sheetColumns(simple, 'events')).to.deep.equal(['date', 'title', 'summary']);
    expect(sheetColumns(whole, 'events')).to.include.members(['lane', 'topics']);
    expect(sheetColumns({ events: [{ lane: 'war' }] }, 'events')).to.deep.equal(['date', 'title', 'summary', 'lane']);
  });
});
