import { expect } from '@open-wc/testing';
import { findDescribedSpeakers } from '../../../src/desk/speakers/described-speaker.js';
import { propose } from '../../../src/propose/propose.js';

const people = [
  { id: 'wang', name: 'Wang Yi', kind: 'person', role: 'State Councillor', side: 'china' },
  { id: 'blinken', name: 'Antony Blinken', kind: 'person', role: 'Secretary of State' },
  { id: 'price', name: 'Ned Price', kind: 'person', onBehalfOf: 'blinken' },
  { id: 'ann', name: 'Ann Orr', kind: 'person', roles: [{ title: 'Deputy minister' }] },
  { id: 'cole', name: 'Cole Ray', kind: 'person', side: 'republicans' },
  { id: 'orr', name: 'Ben Orr', kind: 'person' },
  { id: 'miller', name: 'Matthew Miller', kind: 'person' },
  { id: 'zelensky', name: 'Volodymyr Zelensky', kind: 'person' },
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
  it('is told beside other speakers, of whom nobody may be meant', async () => {
    const [first, second] = people.filter(({ kind }) => kind === 'person').map(({ id, name }) => ({ id, name }));
    const both = await told(said('a senior State Department official'), words, [first!.id, second!.id, 'ministry']);
    expect(both).to.deep.equal([`a senior State Department official, not ${first!.name}, ${second!.name}`]);
  });

  it('is told of a source that is to stay without a name', async () => {
    const descriptions = [
      'a senior State Department official',
      'another official',
      'officials',
      'U.S. officials',
      'Iran’s officials',
      'officials at the Pentagon',
      'two State Department officials',
      'one diplomat',
      'an aide',
      'a Kremlin insider',
      'sources in Beijing',
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
    for (const each of [
      'ein hoher Beamter',
      'Beamte des Ministeriums',
      'ein Mitarbeiter',
      'ein Vertrauter des Ministers',
    ])
      expect(await told(`„Wir wollen Frieden“, sagte ${each}.`, 'Wir wollen Frieden', 'wang', {}, 'de')).to.deep.equal([
        `${each}, not Wang Yi`,
      ]);
    expect(
      await told('„Wir wollen Frieden“, hieß es aus Regierungskreisen.', 'Wir wollen', 'wang', {}, 'de'),
    ).to.deep.equal(['Regierungskreisen, not Wang Yi']);
  });

  it('is told of anybody who speaks on condition of anonymity', async () => {
    for (const each of ['a nurse', 'the official', 'a senior official'])
      for (const behind of [
        'speaking on condition of anonymity',
        'who spoke anonymously',
        'on the condition of strict anonymity',
        'because he was not authorized to speak',
        'who asked not to be named',
      ]) {
        const text = `A U.S. official came.\n\n“We want peace,” ${each} said, ${behind}.`;
        expect(await told(text, words, 'wang'), text).to.deep.equal([`${each}, not Wang Yi`]);
      }
    for (const text of [
      '“We were not authorized to speak,” a nurse said. It was late. “We want peace.”',
      'A nurse said he was not authorized to say “we want peace.”',
      'An official, speaking on condition of anonymity, said he had promised: “We want peace.”',
    ])
      expect(await told(text, 'e want peace', 'wang'), text).to.deep.equal([]);
    const text =
      'Wang Yi wrote a letter.\n\nAn official, speaking on condition of anonymity, said that the talks failed.';
    expect(await told(text, 'talks failed', 'wang'), 'behind a paragraph that names the person').to.have.length(1);
  });

  it('is told where the text has named the person before, and then lets an official speak', async () => {
    const text = `Wang Yi came on Friday.\n\n${said('a senior official')}`;
    expect(await told(text, words, 'wang')).to.have.length(1);
    expect(await told(`Wang Yi came to Munich.\n${said('officials')}`, words, 'wang')).to.have.length(1);
    const later = `It rained. Wang Yi came on Friday.\n\n${said('a senior official')}\n\nAn aide told reporters of Wang Yi.`;
    expect(await told(later, words, 'wang'), 'also where it names the person again').to.have.length(1);
    const headline = `Wang Yi wants peace.\n\n${said('a senior official')}\n\nWang Yi came on Friday.`;
    expect(await told(headline, words, 'wang'), 'a headline is no report').to.deep.equal([]);
  });

  it('is not told of anybody else without a name', async () => {
    const before = 'A senior official came on Saturday. ';
    for (const each of ['he', 'the Foreign Ministry', 'the ministry', 'a ministry', 'police', 'a statement'])
      expect(await told(before + said(each), words, 'wang'), each).to.deep.equal([]);
    for (const each of [
      'the foreign minister',
      'the top diplomat',
      'the official',
      'the man',
      'the officials',
      'his aides',
    ])
      expect(await told(before + said(each), words, 'wang'), each).to.deep.equal([]);
    for (const each of [
      'a nurse',
      'a farmer',
      'one executive',
      'a spokesman',
      'the ministry’s spokesman',
      'a minister',
      'leaders',
    ])
      expect(await told(before + said(each), words, 'orr'), each).to.deep.equal([]);
    for (const each of ['der Sprecher des Ministeriums', 'ein Regierungssprecher', 'eine Abgeordnete', 'der Beamte'])
      expect(
        await told(`„Wir wollen Frieden“, sagte ${each}.`, 'Wir wollen Frieden', 'wang', {}, 'de'),
        each,
      ).to.deep.equal([]);
  });

  it('is not told of a description that fits a role of the speaker', async () => {
    const roleOf = (role: string) => ({ role });
    const fits: readonly (readonly [description: string, speaker: string, role: string])[] = [
      ['a senior official', 'wang', 'Communist Party official'],
      ['a close adviser', 'wang', 'Chief advisor to the president'],
      ['an aide', 'wang', 'Chief of staff'],
      ['a top diplomat', 'wang', 'Foreign Minister'],
    ];
    for (const [description, speaker, role] of fits)
      expect(await told(said(description), words, speaker, roleOf(role)), role).to.deep.equal([]);
    expect(await told(said('a top diplomat'), words, 'blinken'), 'the role of a person').to.deep.equal([]);
    const german = '„Wir wollen Frieden“, sagte ein Mitarbeiter.';
    expect(await told(german, 'Wir wollen', 'wang', roleOf('Botschaftsmitarbeiter'), 'de')).to.deep.equal([]);
    const texts = [
      `${said('a Chinese official')}\n\nIt rained.\n\nIt was cold.\n\nIt was late.\n\nThe official, Wang Yi, left.`,
      `${said('a Chinese official')}\n\nIt rained.\n\nIt was cold.\n\nIt was late.\n\nWang Yi, a senior official, left.`,
      `Wang Yi, the top official in the talks, came.\n\nIt rained.\n\n${said('a Chinese official')}`,
    ];
    for (const text of texts) expect(await told(text, words, 'wang'), text).to.deep.equal([]);
  });

  it('is not told where a report describes somebody first, and then names them', async () => {
    const texts = [
      `${said('a senior official')}\n\nWang Yi spoke in Munich.`,
      `${said('a senior official')} Wang Yi spoke in Munich.`,
      `Wang Yi wants peace\n\n${said('a senior official')}\n\nIt rained.\n\nIt was cold.\n\nWang’s car left.`,
    ];
    for (const text of texts) expect(await told(text, words, 'wang'), text).to.deep.equal([]);
    const late = `${said('a senior official')}\n\nIt rained.\n\nIt was cold.\n\nIt was late.\n\nWang Yi left.`;
    expect(await told(late, words, 'wang')).to.have.length(1);
  });

  it('knows the person by whole words with a capital, in either spelling', async () => {
    const about = (rest: string) => `“We want peace,” a senior official said.\n\n${rest}`;
    expect(await told(about('It is no matter.'), words, 'miller')).to.have.length(1);
    for (const rest of ['Miller left.', 'Millers left.', 'Miller’s car left.'])
      expect(await told(about(rest), words, 'miller'), rest).to.deep.equal([]);
    expect(await told(about('Zelenskyy left.'), words, 'zelensky')).to.deep.equal([]);
  });

  it('is not told where a pronoun may mean the speaker', async () => {
    for (const text of [
      'Wang Yi came.\n\nIt rained.\n\n“We want peace,” he told aides, officials said.',
      'Wang Yi came.\n\nIt rained.\n\nOfficials quoted him as saying: “We want peace.”',
      'Wang Yi came.\n\nIt rained.\n\nHis answer was “we want peace,” officials said.',
      'Wang Yi came.\n\nIt rained.\n\nHe said “we want peace,” according to a senior official.',
    ])
      expect(await told(text, 'we want peace', 'wang'), text).to.deep.equal([]);
    for (const text of [
      'Ein Mitarbeiter berichtet, er habe gesagt: „Wir wollen Frieden.“',
      '„Wir wollen Frieden“, zitierte ihn ein Mitarbeiter.',
    ])
      expect(await told(text, 'Wir wollen Frieden', 'wang', {}, 'de'), text).to.deep.equal([]);
  });

  it('is found in a long report at once', async () => {
    const said300 = Array.from({ length: 300 }, (_, index) => `We saw number ${index} of the trucks at the gate`);
    const text = said300
      .map((each) => `“${each},” a senior official said.\n\nIt rained, and the road was closed.`)
      .join('\n\n');
    const read = { text, proposals: await propose(text, { lang: 'en' }) };
    const statements = said300.map((quote, id) => ({
      id,
      speaker: 'wang',
      text: 'x',
      sources: [{ source: 'report', quote }],
    }));
    const began = performance.now();
    expect(findDescribedSpeakers({ people, statements }, new Map([['report', read]]))).to.have.length(300);
    expect(performance.now() - began).to.be.lessThan(2000);
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
