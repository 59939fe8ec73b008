import { expect } from '@open-wc/testing';
import { placesIn } from '../../../src/desk/story/event-places.js';

describe('the places of a story', () => {
  it('are each named once, with their events', () => {
    const [munich, berlin] = [{ place: { name: 'Munich' } }, { place: { name: 'Berlin' } }];
    expect(placesIn({ events: [munich, {}, berlin, munich] })).to.deep.equal([
      { name: 'Munich', events: ['/events/0', '/events/3'] },
      { name: 'Berlin', events: ['/events/2'] },
    ]);
  });

  it('are none where events name none', () => {
    expect(placesIn({ events: [{ place: { name: ' ' } }, { place: 'Munich' }] })).to.deep.equal([]);
    expect(placesIn({})).to.deep.equal([]);
  });
});
