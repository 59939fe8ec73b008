import { expect } from '@open-wc/testing';
import { findOtherSpeakers } from '../../src/edit/other-named-speaker.js';
import { propose } from '../../src/propose/propose.js';

const people = [
  { id: 'wang', name: 'Wang Yi', kind: 'person', role: 'State Councillor' },
  { id: 'qin', name: 'Qin Gang', kind: 'person', role: 'Foreign Minister' },
  { id: 'price', name: 'Ned Price', kind: 'person', onBehalfOf: 'blinken' },
  { id: 'blinken', name: 'Antony Blinken', shortName: 'Blinken', kind: 'person' },
  { id: 'zelensky', name: 'Volodymyr Zelenskyy', kind: 'person' },
  { id: 'ministry', name: 'Foreign Ministry', kind: 'government' },
  { id: 'mao', name: '毛宁', kind: 'person' },
];

/** Returns who the sentence names, and whom the statement has, for a citation of words of a text. */
async function told(text: string, quote: string, speaker: unknown, overrides: object = {}) {
  const read = { text, proposals: await propose(text) };
  const statement = { id: 's', speaker, text: 'x', sources: [{ source: 'report', quote }], ...overrides };
  const found = findOtherSpeakers({ people, statements: [statement] } as never, new Map([['report', read]]));
  return found.map(({ index, named, chosen }) => `${index}: ${named}, not ${chosen}`);
}

const quoted = '“We want peace,” Wang Yi said on Saturday in Munich.';

describe('a speaker who is another than in the cited sentence', () => {
  it('is told where the sentence names a person of the story', async () => {
    expect(await told(quoted, 'We want peace', 'qin')).to.deep.equal(['0: Wang Yi, not Qin Gang']);
    expect(await told('Wang Yi said that the talks had failed.', 'the talks had failed', 'qin')).to.deep.equal([
      '0: Wang Yi, not Qin Gang',
    ]);
  });

  it('is told where the sentence has the surname of somebody whom the text names in full, with a role', async () => {
    const text = 'The mayor, Ada Quill, came by train. Nobody met her.\n\n“The bridge is closed,” Quill said.';
    expect(await told(text, 'The bridge is closed', 'qin')).to.deep.equal(['0: Ada Quill, not Qin Gang']);
  });

  it('is not told of the speaker of the statement, nor of a name that may be theirs', async () => {
    expect(await told(quoted, 'We want peace', 'wang')).to.deep.equal([]);
    expect(await told(quoted, 'We want peace', ['wang'])).to.deep.equal([]);
    expect(await told('“We want arms,” Volodymyr Zelensky said.', 'We want arms', 'zelensky')).to.deep.equal([]);
    expect(await told(quoted, 'We want peace', 'mao')).to.deep.equal([]);
  });

  it('is not told of a pronoun, a role, a body or somebody whom neither the story nor a role knows', async () => {
    const before = 'Wang Yi arrived in Munich on Saturday. ';
    expect(await told(`${before}“We want peace,” he said.`, 'We want peace', 'qin')).to.deep.equal([]);
    expect(await told('“We want peace,” the foreign minister said.', 'We want peace', 'wang')).to.deep.equal([]);
    expect(await told('“We want peace,” the Foreign Ministry said.', 'We want peace', 'wang')).to.deep.equal([]);
    expect(await told('“We want peace,” Some Body said.', 'We want peace', 'wang')).to.deep.equal([]);
  });

  it('is not told where somebody else passes on what the speaker said', async () => {
    expect(await told('“We want peace,” Ned Price said.', 'We want peace', 'blinken')).to.deep.equal([]);
    const passedOn = 'Wang Yi said that Qin Gang had refused to come.';
    expect(await told(passedOn, 'had refused to come', 'qin')).to.deep.equal([]);
    expect(await told(quoted, 'We want peace', 'qin', { via: [{ person: 'wang' }] })).to.deep.equal([]);
  });

  it('is not told where a citation names the speaker, is for something else, or has words that the text lacks', async () => {
    const two = `${quoted}\n\n“We want peace,” Qin Gang said a day later.`;
    expect(await told(two, 'We want peace', 'qin')).to.deep.equal([]);
    expect(await told(two, 'We want peace', 'qin', { sources: ['report'] })).to.deep.equal([]);
    const forDate = [{ source: 'report', quote: 'We want peace', for: 'date' }];
    expect(await told(quoted, '', 'qin', { sources: forDate })).to.deep.equal([]);
    expect(await told(quoted, 'We want war', 'qin')).to.deep.equal([]);
    expect(await told(quoted, 'We want peace', ['wang', 'qin'])).to.deep.equal([]);
    const silence = { notedBy: 'report', scope: 'in it' };
    expect(await told(quoted, 'We want peace', 'qin', { silence })).to.deep.equal([]);
  });
});
