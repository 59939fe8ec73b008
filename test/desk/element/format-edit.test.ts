import { expect } from '@open-wc/testing';
import type { Json } from '../../../src/desk/document/json.js';
import { insertEntry, moveEntry, removeEntry, setField, type Edit } from '../../../src/desk/document/make-edits.js';
import { formatEdit } from '../../../src/desk/element/format-edit.js';
import { sayIn } from '../../../src/i18n/messages.js';

const story: Json = {
  explainer: 1,
  title: 'The ferry',
  events: [
    { id: 'a', title: 'It sails' },
    { id: 'b', title: 'It sinks' },
  ],
};

const empty: Json = { explainer: 1 };

const words = (edit: Edit, document = story) => formatEdit(sayIn('en'), document, edit);

describe('an edit in words', () => {
  it('names each place that it changes', () => {
    const title = setField(story, '/title', 'The boat');
    const date = setField(story, '/events/0/date', '2023');
    const event = setField(story, '/events/1/title', 'It sank');
    expect(words(title)).to.equal('Title');
    expect(words([...title, ...date])).to.equal('Title; Event “It sails”, Date');
    expect(words([...title, ...date, ...event])).to.equal('Title; Event “It sails”, Date; Event “It sinks”, Title');
  });

  it('counts what is more than three places, and names each place once', () => {
    const fields = ['date', 'date', 'summary', 'tags', 'lane', 'lane'];
    const edit = fields.flatMap((field) => setField(story, `/events/0/${field}`, 'x'));
    expect(words(edit)).to.equal('Event “It sails”, Date; Event “It sails”, Summary; 2 more changes');
    expect(words(moveEntry(story, '/events', 1, 0))).to.equal('Event “It sinks”');
  });

  it('names an entry that comes first or goes last, and no list', () => {
    const only = insertEntry(empty, '/events', 0, { title: 'It sails' });
    expect(words(only, empty)).to.equal('Event “It sails”');
    const one: Json = { explainer: 1, statements: [{ text: 'Yes.' }] };
    expect(words(removeEntry(one, '/statements', 0), one)).to.equal('Statement “Yes.”');
    const many = setField(empty, '/events', [{ title: 'A' }, { title: 'B' }, { title: 'C' }, { title: 'D' }]);
    expect(words(many, empty)).to.equal('Event “A”; Event “B”; 2 more changes');
  });

  it('calls an entry in which nothing is written as its button does', () => {
    const begun = (list: string, entry: Json) => words(insertEntry(empty, `/${list}`, 0, entry), empty);
    expect(begun('events', {})).to.equal('New event');
    expect(begun('statements', { text: ' ' })).to.equal('New statement');
    expect(begun('statements', { silence: {} })).to.equal('New silence');
    expect(begun('corrections', { date: '2023-02-04' })).to.equal('New correction');
    expect(words(insertEntry(story, '/events', 2, {}))).to.equal('New event');
    const blank: Json = { explainer: 1, events: [{}] };
    expect(words(removeEntry(blank, '/events', 0), blank)).to.equal('Event without a name');
  });

  it('tells of a field that is no list, whatever its name', () => {
    expect(words([{ pointer: '/constructor', after: [{}] }])).to.equal('constructor');
    expect(words([{ pointer: '', before: story, after: empty }])).to.equal('the whole document');
    expect(words([])).to.equal('');
  });
});
