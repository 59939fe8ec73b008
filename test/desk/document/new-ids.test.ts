import { expect } from '@open-wc/testing';
import { giveId, newId } from '../../../src/desk/document/new-ids.js';

describe('an id for a new item', () => {
  for (const [what, item, id] of [
    ['comes from its title', { title: 'They meet in Munich' }, 'they-meet-in-munich'],
    ['comes from a name', { name: 'Antony Blinken' }, 'antony-blinken'],
    ['has six words at most', { title: 'one two three four five six seven eight' }, 'one-two-three-four-five-six'],
    ['keeps letters of any script', { name: '王毅' }, '王毅'],
    ['is none before there are words', { date: '2023' }, undefined],
    ['is none of marks alone', { title: '…!' }, undefined],
  ] as const)
    it(what, () => expect(newId({}, '/items', item)).to.equal(id));

  for (const [what, item, id] of [
    ['who said it and when', { text: 'They took bribes.', speaker: 'wang', date: '2023-02-18' }, 'wang-2023-02-18'],
    ['the first of those who said it', { text: 'They took bribes.', speaker: ['wang', 'blinken'] }, 'wang'],
    ['nothing else, where nobody is named', { text: 'They “took bribes”.' }, 'statement'],
    ['nothing, before there are words', { speaker: 'wang' }, undefined],
  ] as const)
    it(`comes for a statement from ${what}, never from its words`, () =>
      expect(newId({}, '/statements', item)).to.equal(id));

  it('is no other item’s', () => {
    const document = { people: [{ id: 'wang-yi' }, { id: 'wang-yi-2' }] };
    expect(newId(document, '/people', { name: 'Wang Yi' })).to.equal('wang-yi-3');
  });

  it('is none to which something still refers, though its item was removed', () => {
    const statements = [{ id: 's', speaker: 'wang-yi', at: 'a-meeting', via: [{ source: 'xinhua' }] }];
    const events = [{ id: 'e', title: 'E', topics: 'balloon', before: ['s-2'] }];
    const document = { statements, events, silences: [], people: [{ id: 'o', name: 'O' }] };
    expect(newId(document, '/people', { name: 'Wang Yi' })).to.equal('wang-yi-2');
    expect(newId(document, '/events', { title: 'A meeting' })).to.equal('a-meeting-2');
    expect(newId(document, '/topics', { name: 'Balloon' })).to.equal('balloon-2');
    expect(newId(document, '/sources', { title: 'Xinhua' })).to.equal('xinhua-2');
    expect(newId(document, '/people', { name: 'Balloon' })).to.equal('balloon');
    expect(newId(document, '/statements', { text: 'T', speaker: 'wang-yi' })).to.equal('wang-yi');
  });

  it('is the one by which others name an item that was there before, where a problem is mended', () => {
    const document = { events: [{ title: 'A' }], statements: [{ at: 'a' }] };
    expect(giveId(document, '/events/0', new Set())).to.deep.equal([{ pointer: '/events/0/id', after: 'a', at: 0 }]);
    expect(giveId(document, '/events/0')).to.deep.equal([{ pointer: '/events/0/id', after: 'a-2', at: 0 }]);
  });

  it('is put first, and given once', () => {
    const document = { events: [{ title: 'A' }, { id: 'mine', title: 'B' }] };
    expect(giveId(document, '/events/0')).to.deep.equal([{ pointer: '/events/0/id', after: 'a', at: 0 }]);
    expect(giveId(document, '/events/1')).to.deep.equal([]);
  });
});
