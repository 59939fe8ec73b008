import { expect } from '@open-wc/testing';
import { findClickedEntry } from '../../../src/desk/story/clicked-entry.js';

const document = { events: [{ id: 'launch' }, { id: 'meeting' }], statements: [{ id: 'denial' }] };

describe('the entry that was clicked in the preview', () => {
  it('is the innermost whose id is known', () => {
    expect(findClickedEntry(document, ['events/a-note', 'statements/denial', 'events/meeting'])).to.equal(
      '/statements/0',
    );
    expect(findClickedEntry(document, ['events/meeting'])).to.equal('/events/1');
  });

  it('is an event or a statement, where both have the same id', () => {
    const both = { events: [{ id: 'meeting' }], statements: [{ id: 'meeting' }] };
    expect(findClickedEntry(both, ['events/meeting'])).to.equal('/events/0');
    expect(findClickedEntry(both, ['statements/meeting'])).to.equal('/statements/0');
  });

  it('is the first that has a repeated id', () => {
    expect(findClickedEntry({ events: [{ id: 'meeting' }, { id: 'meeting' }] }, ['events/meeting'])).to.equal(
      '/events/0',
    );
  });

  it('is none where nothing of the story was clicked', () => {
    expect(findClickedEntry(document, ['events/undefined', 'statements/x'])).to.equal(undefined);
    expect(findClickedEntry({ events: [{ title: 'Without an id' }] }, ['events/undefined'])).to.equal(undefined);
  });
});
