import { expect } from '@open-wc/testing';
import { followEntry } from '../../../src/desk/document/patch.js';

const follow = (...patches: Parameters<typeof followEntry>[1]) => followEntry('/events/2', patches);

describe('an entry that is followed through an edit', () => {
  it('moves with what is added or removed before it', () => {
    expect(follow({ pointer: '/events/0', after: {} })).to.equal('/events/3');
    expect(follow({ pointer: '/events/2', after: {} })).to.equal('/events/3');
    expect(follow({ pointer: '/events/1', before: {} })).to.equal('/events/1');
    expect(follow({ pointer: '/events/0', before: {} }, { pointer: '/events/0', before: {} })).to.equal('/events/0');
  });

  it('stays where something else changes', () => {
    expect(follow({ pointer: '/events/3', after: {} }, { pointer: '/events/4', before: {} })).to.equal('/events/2');
    expect(follow({ pointer: '/people/0', after: {} }, { pointer: '/events/0/title', after: 'One' })).to.equal(
      '/events/2',
    );
    expect(follow({ pointer: '/events/2', before: {}, after: { title: 'Two' } })).to.equal('/events/2');
  });

  it('is found again where it is moved, and where the move is undone', () => {
    const entry = { title: 'Two' };
    expect(follow({ pointer: '/events/2', before: entry }, { pointer: '/events/0', after: entry })).to.equal(
      '/events/0',
    );
    expect(follow({ pointer: '/events/2', before: entry }, { pointer: '/events/4', after: entry })).to.equal(
      '/events/4',
    );
    expect(follow({ pointer: '/events/2', before: entry }, { pointer: '/people/0', after: entry })).to.equal(undefined);
    expect(follow({ pointer: '/events/2', before: entry }, { pointer: '/events/0', after: {} })).to.equal(undefined);
  });

  it('is none when it is removed', () => {
    expect(follow({ pointer: '/events/2', before: {} })).to.equal(undefined);
  });
});
