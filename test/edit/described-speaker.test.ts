import { expect } from '@open-wc/testing';
import { findDescribedSpeakers } from '../../src/edit/described-speaker.js';
import { propose } from '../../src/propose/propose.js';

const people = [
  { id: 'wang', name: 'Wang Yi', kind: 'person', role: 'State Councillor', side: 'china' },
  { id: 'blinken', name: 'Antony Blinken', kind: 'person', role: 'Secretary of State' },
  { id: 'price', name: 'Ned Price', kind: 'person', onBehalfOf: 'blinken' },
  { id: 'ann', name: 'Ann Orr', kind: 'person', roles: [{ title: 'Deputy minister' }] },
  { id: 'cole', name: 'Cole Ray', kind: 'person', side: 'republicans' },
  { id: 'official', name: 'A senior official', kind: 'person' },
  { id: 'unnamed', name: 'Senior official', kind: 'unnamed' },
  { id: 'ministry', name: 'Foreign Ministry', kind: 'government' },
];

const sides = [
  { id: 'china', name: 'China' },
  { id: 'republicans', name: 'Republicans' },
];

/** Returns how the cited sentence describes the speaker, for a citation of words of a text. */
async function told(text: string, quote: string, speaker: unknown, overrides: object = {}, lang = 'en') {
  const read = { text, proposals: await propose(text, { lang }) };
  const statement = { id: 's', speaker, text: 'x', sources: [{ source: 'report', quote }], ...overrides };
  const story = { people, sides, statements: [statement], sources: [{ id: 'report' }, { id: 'other' }] };
  const found = findDescribedSpeakers(story as never, new Map([['report', read]]));
  return found.map(({ described, chosen }) => `${described}, not ${chosen}`);
}

const words = 'We want peace';
const said = (description: string) => `“We want peace,” ${description} said on Saturday.`;

describe('a named speaker whom the cited sentence describes without a name', () => {
  it('is told, whoever the description is of', async () => {
    const descriptions = [
      'a senior State Department official',
      'another official',
      'officials',
      'two State Department officials',
      'one diplomat',
      'the ministry’s spokesman',
      'a witness at the scene',
    ];
    for (const each of descriptions)
      expect(await told(said(each), words, 'wang'), each).to.deep.equal([`${each}, not Wang Yi`]);
    expect(await told(said('a senior State Department official'), words, 'blinken')).to.have.length(1);
    expect(await told('Chinese officials said that the talks had failed.', 'talks had failed', 'wang')).to.deep.equal([
      'Chinese officials, not Wang Yi',
    ]);
    expect(await told('The talks had failed, according to a senior official.', 'talks had', 'wang')).to.deep.equal([
      'a senior official, not Wang Yi',
    ]);
  });

  it('is told in German', async () => {
    for (const each of ['ein hoher Beamter', 'der Sprecher des Ministeriums'])
      expect(await told(`„Wir wollen Frieden“, sagte ${each}.`, 'Wir wollen Frieden', 'wang', {}, 'de')).to.deep.equal([
        `${each}, not Wang Yi`,
      ]);
  });

  it('is told where the text has named the person before, and then lets an official speak', async () => {
    const text = `Wang Yi came on Friday.\n\n${said('a senior official')}\n\nWang Yi left on Sunday.`;
    expect(await told(text, words, 'wang')).to.have.length(1);
    expect(await told(`Wang Yi came to Munich.\n${said('officials')}`, words, 'wang')).to.have.length(1);
  });

  it('is not told of a description that fits the role, or the side, of the speaker', async () => {
    expect(await told(said('the secretary of state'), words, 'blinken')).to.deep.equal([]);
    expect(await told(said('a state secretary'), words, 'blinken')).to.deep.equal([]);
    expect(await told(said('a state councillor'), words, 'wang')).to.deep.equal([]);
    expect(await told(said('a deputy minister'), words, 'ann')).to.deep.equal([]);
    expect(await told(said('a Republican'), words, 'cole')).to.deep.equal([]);
    expect(await told(said('a Democrat'), words, 'cole')).to.have.length(1);
    expect(await told(said('a Democrat'), words, 'cole', { role: 'Leader of the Democrats' })).to.deep.equal([]);
    expect(await told(said('a State Department spokesman'), words, 'price')).to.deep.equal([]);
    const ofText = `${said('a top Chinese diplomat')}\n\nThe diplomat, Wang Yi, left.\n\nThe diplomat Wang Yi said: “No.”`;
    expect(await told(ofText, words, 'wang'), 'a role that the text tells').to.deep.equal([]);
  });

  it('is not told of a pronoun, a body, or a minister who may have several offices', async () => {
    const before = 'A senior official came on Saturday. ';
    for (const each of ['he', 'the Foreign Ministry', 'the ministry', 'a ministry', 'police', 'a statement'])
      expect(await told(before + said(each), words, 'wang'), each).to.deep.equal([]);
    for (const each of ['the foreign minister', 'the top diplomat', 'the official', 'the man'])
      expect(await told(before + said(each), words, 'wang'), each).to.deep.equal([]);
  });

  it('is not told where the description may be a second mention', async () => {
    const texts = [
      `Wang Yi spoke for the ministry. ${said('the spokesman')}`,
      `Wang Yi spoke for the ministry.\n\nIt was late.\n\nIt was cold.\n\n${said('the ministry’s spokesman')}`,
      `Ministry of Wang Yi wants peace\n\n${said('the spokesman')}`,
    ];
    for (const text of texts) expect(await told(text, words, 'wang'), text).to.deep.equal([]);
  });

  it('is not told where a report describes somebody first, and then names them', async () => {
    const texts = [
      `${said('a senior Chinese diplomat')}\n\nWang Yi spoke in Munich.`,
      `${said('a senior Chinese diplomat')} Wang Yi spoke in Munich.`,
      `Wang Yi wants peace\n\n${said('a senior Chinese diplomat')}\n\nWang Yi spoke in Munich.`,
    ];
    for (const text of texts) expect(await told(text, words, 'wang'), text).to.deep.equal([]);
  });

  it('is not told where the sentence names the speaker', async () => {
    for (const each of ['a spokesman for Wang Yi', 'Wang Yi, a senior official,', 'Wang Yi'])
      expect(await told(said(each), words, 'wang'), each).to.deep.equal([]);
    const letter = 'Wang Yi wrote a letter. A senior official said that it calls for peace.';
    expect(await told(letter, 'calls for peace', 'wang')).to.deep.equal([]);
    expect(await told('“We want peace,” an aide said, in the name of Wang Yi.', words, 'wang')).to.deep.equal([]);
  });

  it('is not told of a speaker without a name, nor of a body', async () => {
    for (const id of ['official', 'unnamed', 'ministry', 'gone'])
      expect(await told(said('a diplomat'), words, id), id).to.deep.equal([]);
    expect(await told(said('a diplomat'), words, ['wang', 'blinken'])).to.deep.equal([]);
  });

  it('is not told where another citation may name the speaker', async () => {
    const text = said('a senior official');
    const own = { source: 'report', quote: words };
    expect(await told(text, '', 'wang', { sources: [own] })).to.have.length(1);
    expect(await told(text, '', 'wang', { sources: [own, { source: 'other', quote: words }] })).to.deep.equal([]);
    expect(await told(text, '', 'wang', { sources: [own, { source: 'other' }] })).to.deep.equal([]);
    expect(await told(text, '', 'wang', { sources: [own, { source: 'other', for: 'date' }] })).to.have.length(1);
    expect(await told(text, words, 'wang', { via: [{ person: 'price' }] })).to.deep.equal([]);
    expect(await told(text, words, 'wang', { silence: { notedBy: 'report', scope: 'x' } })).to.deep.equal([]);
    const twice = `${text}\n\nIt was late.\n\n“We want peace,” Wang Yi said.`;
    expect(await told(twice, words, 'wang'), 'two passages').to.deep.equal([]);
    expect(await told(text, 'We want war', 'wang'), 'words that the text lacks').to.deep.equal([]);
  });
});
