import { expect } from '@open-wc/testing';
import type { Json } from '../../../src/desk/document/json.js';
import { storyEntries, type HeldEntry } from '../../../src/desk/story/story-entries.js';

const pointers = (document: Json, held?: HeldEntry) => storyEntries(document, held).map(({ pointer }) => pointer);

describe('the entries of a story', () => {
  it('stand in the order of time, whichever list they are in', () => {
    const document = {
      events: [
        { title: 'Meeting', date: '2023-02-18' },
        { title: 'Balloon', date: '2023-02-04' },
      ],
      statements: [{ text: 'No.', date: '2023-02-05' }],
      corrections: [{ note: 'A name.', date: '2023-02-20' }],
    };
    expect(pointers(document)).to.deep.equal(['/events/1', '/statements/0', '/events/0', '/corrections/0']);
  });

  it('tell what they are', () => {
    const document = {
      events: [{ title: 'Meeting', date: '2023' }],
      statements: [
        { text: 'No.', date: '2024' },
        { text: 'Why.', date: '2025', silence: { notedBy: 'report' } },
      ],
      corrections: [{ note: 'A name.', date: '2026' }],
    };
    expect(storyEntries(document).map(({ kind }) => kind)).to.deep.equal([
      'event',
      'statement',
      'silence',
      'correction',
    ]);
  });

  it('keep the order of the document on the same day, events first', () => {
    const on = { date: '2023-02-18' };
    const document = {
      statements: [
        { text: 'One.', ...on },
        { text: 'Two.', ...on },
      ],
      events: [{ title: 'Meeting', ...on }],
    };
    expect(pointers(document)).to.deep.equal(['/events/0', '/statements/0', '/statements/1']);
  });

  it('put a statement without a date where the event is at which it was said', () => {
    const document = {
      events: [
        { id: 'late', title: 'Late', date: '2024' },
        { id: 'early', title: 'Early', date: '2023' },
      ],
      statements: [{ text: 'Said early.', at: 'early' }],
    };
    expect(pointers(document)).to.deep.equal(['/events/1', '/statements/0', '/events/0']);
  });

  it('put statements behind the event at which they were said, where two events are of the same day', () => {
    const on = { date: '2023-02-18' };
    const document = {
      events: [
        { id: 'panel', title: 'The panel', ...on },
        { id: 'dinner', title: 'The dinner', ...on },
      ],
      statements: [
        { text: 'At dinner.', at: 'dinner', ...on },
        { text: 'Elsewhere.', ...on },
        { text: 'On the panel.', at: 'panel', ...on },
        { text: 'On the panel, too.', at: 'panel' },
      ],
    };
    expect(pointers(document)).to.deep.equal([
      '/events/0',
      '/statements/2',
      '/statements/3',
      '/events/1',
      '/statements/0',
      '/statements/1',
    ]);
  });

  it('put a statement behind its event, too, where only that has a time of day', () => {
    const document = {
      timeZone: 'Europe/Berlin',
      events: [{ id: 'panel', title: 'The panel', date: '2023-02-18T10:00' }],
      statements: [{ text: 'On the panel.', at: 'panel', date: '2023-02-18' }],
    };
    expect(pointers(document)).to.deep.equal(['/events/0', '/statements/0']);
  });

  it('leave a statement on its own day, where its event goes on for days', () => {
    const document = {
      events: [
        { id: 'conference', title: 'The conference', date: '2023-02-17/2023-02-19' },
        { title: 'A dinner', date: '2023-02-18' },
      ],
      statements: [{ text: 'At the end.', at: 'conference', date: '2023-02-19' }],
    };
    expect(pointers(document)).to.deep.equal(['/events/0', '/events/1', '/statements/0']);
  });

  it('put “until 2019” at its end, and not before all others', () => {
    const document = {
      events: [
        { title: 'Until 2019', date: '../2019' },
        { title: 'Long ago', date: '1990' },
        { title: 'At the end of 2019', date: '2019-12' },
        { title: 'Later', date: '2020' },
        { title: 'Somewhen', date: '../..' },
      ],
    };
    expect(pointers(document)).to.deep.equal(['/events/1', '/events/2', '/events/0', '/events/3', '/events/4']);
  });

  it('put what has no date that can be read last', () => {
    const document = {
      events: [
        { title: 'Some day' },
        { title: 'Odd', date: '04/02/2023' },
        { title: 'Number', date: 7 },
        { title: 'Meeting', date: '2023' },
      ],
    };
    expect(pointers(document)).to.deep.equal(['/events/3', '/events/0', '/events/1', '/events/2']);
  });

  it('put what has just been added first', () => {
    const document = {
      events: [{ title: 'Meeting', date: '2023' }, {}],
      statements: [{ silence: { notedBy: 'report' } }],
    };
    expect(pointers(document)).to.deep.equal(['/events/1', '/statements/0', '/events/0']);
  });

  it('let an open entry stay where it was while its date is typed', () => {
    const document = {
      events: [
        { title: 'One', date: '2021' },
        { title: 'Two', date: '2' },
        { title: 'Three', date: '2023' },
      ],
    };
    expect(pointers(document)).to.deep.equal(['/events/0', '/events/2', '/events/1']);
    const held = { pointer: '/events/1', item: { title: 'Two', date: '2022' } };
    expect(pointers(document, held)).to.deep.equal(['/events/0', '/events/1', '/events/2']);
    expect(storyEntries(document, held)[1]?.item).to.deep.equal({ title: 'Two', date: '2' });
  });

  it('let what was said at an open event stay with it while its date is typed', () => {
    const document = {
      events: [
        { id: 'first', title: 'First', date: '2022' },
        { id: 'm', title: 'Meeting', date: '2021' },
      ],
      statements: [{ text: 'Said there.', at: 'm' }],
    };
    const held = { pointer: '/events/1', item: { id: 'm', title: 'Meeting', date: '2023' } };
    expect(pointers(document, held)).to.deep.equal(['/events/0', '/events/1', '/statements/0']);
    expect(pointers(document)).to.deep.equal(['/events/1', '/statements/0', '/events/0']);
  });

  it('are read with the time zone of the story', () => {
    const document = {
      timeZone: 'Asia/Tokyo',
      events: [
        { title: 'Noon in London', date: '2023-02-18T12:00Z' },
        { title: 'Noon in Tokyo', date: '2023-02-18T12:00' },
      ],
    };
    expect(pointers(document)).to.deep.equal(['/events/1', '/events/0']);
  });

  for (const [what, document] of [
    ['an empty document', {}],
    ['lists that are none', { events: 'x', statements: { text: 'x' }, corrections: null }],
    ['something else', 'x'],
  ] as const)
    it(`are none in ${what}`, () => expect(pointers(document)).to.deep.equal([]));
});
