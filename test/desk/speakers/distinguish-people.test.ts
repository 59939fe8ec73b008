import { expect } from '@open-wc/testing';
import { distinguishPeople } from '../../../src/desk/speakers/distinguish-people.js';

const official = (id: string, role?: string) => ({
  id,
  name: 'A senior official',
  kind: 'unnamed',
  ...(role !== undefined && { role }),
});

describe('people of one name', () => {
  it('have nothing beside the name where it is theirs alone', () => {
    const people = [official('one', 'State Department'), { id: 'wang', name: 'Wang Yi', role: 'Diplomat' }];
    expect(distinguishPeople({ people })).to.deep.equal([{ name: 'A senior official' }, { name: 'Wang Yi' }]);
  });

  it('have their roles', () => {
    const people = [
      official('one', 'State Department'),
      { ...official('two', 'Pentagon'), name: 'a senior  official' },
    ];
    expect(distinguishPeople({ people }).map(({ role }) => role)).to.deep.equal(['State Department', 'Pentagon']);
  });

  it('have the first words that they said where the roles are alike or missing', () => {
    const statements = [
      { speaker: 'two', text: '“We knew” it.' },
      { speaker: ['one'], text: 'It was late.' },
    ];
    const people = [official('one'), official('two'), official('three', 'Pentagon')];
    expect(distinguishPeople({ people, statements })).to.deep.equal([
      { name: 'A senior official', saying: 'It was late.' },
      { name: 'A senior official', saying: 'We knew it.' },
      { name: 'A senior official', role: 'Pentagon' },
    ]);
  });

  it('have their words where others of the name have a role', () => {
    const people = [official('one', 'Pentagon'), official('two')];
    const statements = [{ speaker: 'two', text: 'It was late.' }];
    expect(distinguishPeople({ people, statements })).to.deep.equal([
      { name: 'A senior official', role: 'Pentagon' },
      { name: 'A senior official', saying: 'It was late.' },
    ]);
  });

  it('have a number where nothing tells them apart', () => {
    const people = [official('one'), official('two')];
    expect(distinguishPeople({ people }).map(({ number }) => number)).to.deep.equal([1, 2]);
  });
});
