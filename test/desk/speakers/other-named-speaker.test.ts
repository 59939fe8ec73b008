import { expect } from '@open-wc/testing';
import { findOtherSpeakers } from '../../../src/desk/speakers/other-named-speaker.js';
import { propose } from '../../../src/propose/propose.js';

const people = [
  { id: 'wang', name: 'Wang Yi', kind: 'person', role: 'State Councillor' },
  { id: 'qin', name: 'Qin Gang', kind: 'person', role: 'Foreign Minister' },
  { id: 'price', name: 'Ned Price', kind: 'person', onBehalfOf: 'blinken' },
  { id: 'blinken', name: 'Antony Blinken', shortName: 'Blinken', kind: 'person' },
  { id: 'zelensky', name: 'Volodymyr Zelenskyy', kind: 'person' },
  { id: 'ministry', name: 'Foreign Ministry', kind: 'government' },
  { id: 'mao', name: '毛宁', kind: 'person' },
  { id: 'quill', name: 'Ada Quill', kind: 'person' },
  { id: 'rell', name: 'Bo Rell', kind: 'person' },
  { id: 'xi', name: 'President Xi', kind: 'person' },
  { id: 'mayor', name: 'The mayor', kind: 'person' },
  { id: 'official', name: 'A senior official', kind: 'person' },
  { id: 'adviser', name: 'Senior adviser', kind: 'person' },
  { id: 'of-ellery', name: 'Mayor of Port Ellery', kind: 'person' },
  { id: 'leyen', name: 'Ursula von der Leyen', kind: 'person', role: 'Präsidentin der Kommission' },
];

/** Returns who the sentence names, and whom the statement has, for a citation of words of a text. */
async function told(text: string, quote: string, speaker: unknown, overrides: object = {}, lang = 'en') {
  const read = { text, proposals: await propose(text, { lang }) };
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

  it('is told of several speakers, none of whom may be meant', async () => {
    expect(await told(quoted, 'We want peace', ['qin', 'ministry'])).to.deep.equal([
      '0: Wang Yi, not Qin Gang, Foreign Ministry',
    ]);
    expect(await told(quoted, 'We want peace', ['qin', 'wang'])).to.deep.equal([]);
    expect(await told(quoted, 'We want peace', ['ministry'])).to.deep.equal([]);
  });

  it('is told where the sentence has the surname of somebody of the story whom the text names in full', async () => {
    const text = 'The mayor, Ada Quill, came by train. Nobody met her.\n\n“The bridge is closed,” Quill said.';
    expect(await told(text, 'The bridge is closed', 'qin')).to.deep.equal(['0: Ada Quill, not Qin Gang']);
  });

  it('is told where the words that introduce the statement name a person of the story', async () => {
    for (const cue of ['Wang Yi said', 'said Wang Yi', 'Wang Yi told reporters'])
      expect(await told('', '', 'qin', { cue }), cue).to.deep.equal(['0: Wang Yi, not Qin Gang']);
    for (const cue of [
      'said',
      'asked Wang Yi',
      'Wang Yi’s spokesman said',
      'Wang Yi and Qin Gang said',
      'told Wang Yi',
    ])
      expect(await told('', '', 'qin', { cue }), cue).to.deep.equal([]);
    expect(await told('', '', 'wang', { cue: 'Wang Yi said' })).to.deep.equal([]);
    expect(await told('', '', 'blinken', { cue: 'Ned Price said' }), 'a spokesman').to.deep.equal([]);
  });

  it('is told where a citation itself names a person of the story, and the text of its source is not here', async () => {
    const from = (citation: object) => ({ sources: [{ source: 'other', ...citation }] });
    for (const citation of [
      { quote: 'We want peace', suffix: ',” Wang Yi said on Saturday' },
      { quote: 'Wang Yi said that the talks had failed' },
      { quote: 'We want peace', suffix: ',” said Wang Yi' },
      { quote: 'We want peace', suffix: ',” Wang Yi argued' },
    ])
      expect(await told('', '', 'qin', from(citation)), JSON.stringify(citation)).to.deep.equal([
        '0: Wang Yi, not Qin Gang',
      ]);
    for (const citation of [
      { quote: 'We want peace', suffix: ',” Wang Yi’s aide said' },
      { quote: 'We want peace', suffix: '. Wang Yi arrived on Sunday' },
      { quote: 'We want peace', suffix: '. Wang Yi claims are many' },
      { quote: 'Wang Yi said that Qin Gang had failed' },
    ])
      expect(await told('', '', 'qin', from(citation)), JSON.stringify(citation)).to.deep.equal([]);
  });

  it('is not told of the speaker of the statement, nor of a name that may be theirs', async () => {
    expect(await told(quoted, 'We want peace', 'wang')).to.deep.equal([]);
    expect(await told(quoted, 'We want peace', ['wang'])).to.deep.equal([]);
    expect(await told('“We want arms,” Volodymyr Zelensky said.', 'We want arms', 'zelensky')).to.deep.equal([]);
    expect(await told(quoted, 'We want peace', 'mao')).to.deep.equal([]);
  });

  it('is not told of a pronoun, a role, a body or somebody whom the story does not have', async () => {
    const before = 'Wang Yi arrived in Munich on Saturday. ';
    expect(await told(`${before}“We want peace,” he said.`, 'We want peace', 'qin')).to.deep.equal([]);
    expect(await told('“We want peace,” the foreign minister said.', 'We want peace', 'wang')).to.deep.equal([]);
    expect(await told('“We want peace,” the Foreign Ministry said.', 'We want peace', 'wang')).to.deep.equal([]);
    expect(await told('“We want peace,” Some Body said.', 'We want peace', 'wang')).to.deep.equal([]);
    expect(await told('“We want peace,” Dr Some Body, the mayor, said.', 'We want peace', 'wang')).to.deep.equal([]);
  });

  it('is not told where another passage with the words leaves open who says them', async () => {
    const open = [
      'Qin Gang spoke on Friday. “We want peace,” he said.',
      '“We want peace,” the minister said on Friday.',
      'The banner has “We want peace” in red letters.',
    ];
    for (const passage of open) {
      const text = `${passage}\n\nOn Sunday the talks went on. “We want peace,” Wang Yi said.`;
      expect(await told(text, 'We want peace', 'qin'), passage).to.deep.equal([]);
      const sources = [{ source: 'report', quote: 'We want peace', suffix: ',” Wang Yi said' }];
      expect(await told(text, '', 'qin', { sources }), 'cited with the words after it').to.have.length(1);
    }
  });

  it('never urges to name a speaker without a name, such as a confidential source', async () => {
    for (const speaker of ['mayor', 'official', 'adviser', 'of-ellery'])
      expect(await told('“It is late,” Mayor Ada Quill said.', 'It is late', speaker), speaker).to.deep.equal([]);
    expect(await told('“It is late,” Mayor Ada Quill said.', 'It is late', 'rell')).to.have.length(1);
  });

  it('is not told of another spelling of the name', async () => {
    const german = '„Es ist spät“, sagte Präsident Wolodymyr Selenskyj.';
    expect(await told(german, 'Es ist spät', 'zelensky', {}, 'de')).to.deep.equal([]);
  });

  it('is not told where the sentence also names the speaker of the statement, or their role', async () => {
    const sentences = {
      qin: [
        '“We want peace,” Wang Yi said, quoting Qin Gang.',
        '“We want peace,” Wang Yi, a spokesman for Qin Gang, said.',
        '“We want peace,” Wang Yi said in the name of the foreign minister.',
        'Qin Gang wrote a letter. Wang Yi said that we want peace.',
        'Qin Gang wrote a letter.\n\nWang Yi said that we want peace.',
      ],
      xi: [
        '“We want peace,” Bo Rell read from President Xi’s letter.',
        '“We want peace,” Bo Rell told reporters on behalf of President Xi.',
        '“We want peace,” Bo Rell said on behalf of Xi.',
      ],
    };
    for (const [speaker, texts] of Object.entries(sentences))
      for (const text of texts)
        expect(await told(text, /we want peace/i.exec(text)![0], speaker), text).to.deep.equal([]);
    expect(
      await told('„Wir wollen Frieden“, sagte Bo Rell auf der Brücke.', 'Wir wollen Frieden', 'leyen', {}, 'de'),
      '“der” is no name',
    ).to.have.length(1);
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
