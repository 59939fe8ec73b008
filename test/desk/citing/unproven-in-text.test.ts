import { expect } from '@open-wc/testing';
import { findUnprovenInTexts } from '../../../src/desk/citing/unproven-in-text.js';

const report = '“We want peace,” Wang Yi said on Saturday. He called the talks useful, and “a [good] start”.';

interface Told {
  readonly text: string;
  readonly quote?: string;
  readonly source?: object;
  readonly citation?: object;
  readonly statement?: object;
  readonly pasted?: string;
}

/** Returns what is told of the words of a statement, whose source has a text. */
function told({ text, quote = text.replace(/[“”„"]/g, ''), source, citation, statement, pasted = report }: Told) {
  const story = {
    lang: 'en',
    sources: [{ id: 'report', kind: 'report', ...source }, { id: 'other' }],
    statements: [{ id: 's', text, sources: [{ source: 'report', quote, ...citation }], ...statement }],
  };
  const found = findUnprovenInTexts(story, new Map([['report', { text: pasted, on: '2024-01-01' }]]));
  return found.map(({ index, code, words }) => `${index} ${code}: ${words}`);
}

describe('words in quotation marks whose source has a text at the desk', () => {
  it('are proven where the text has them within marks', () => {
    expect(told({ text: '“We want peace”' })).to.deep.equal([]);
    expect(told({ text: 'He wants “peace”.', quote: 'We want peace' })).to.deep.equal([]);
    expect(told({ text: '“We want peace”', quote: '“We want peace,” Wang Yi said' })).to.deep.equal([]);
    expect(
      told({ text: '“we want peace”', pasted: 'He said that “we want\npeace” now, and “no more”.' }),
    ).to.deep.equal([]);
    const long = 'He began: “We want peace.\n\n“We want it now,” he said.';
    expect(told({ text: '“We want peace”', pasted: long }), 'a quotation that goes on').to.deep.equal([]);
    expect(told({ text: '“We want […] peace”', pasted: '“We want,” he said, “peace”.' })).to.deep.equal([]);
  });

  it('are told where it has them outside marks, also where they are said to be the speaker’s own', () => {
    const outside = ['0 quote-outside-marks: the talks useful'];
    expect(told({ text: 'He called “the talks useful”.', quote: 'called the talks useful' })).to.deep.equal(outside);
    const citation = { ownWords: true };
    expect(told({ text: '“the talks useful”', citation })).to.deep.equal(outside);
    const both = {
      text: '“We want peace” and “the talks useful”',
      quote: 'We want peace,” Wang Yi said on Saturday. He called the talks useful',
    };
    expect(told({ ...both, citation })).to.deep.equal(outside);
  });

  it('are told where the text hasn’t them', () => {
    const missing = ['0 quote-not-in-text: We want war'];
    expect(told({ text: '“We want war”' })).to.deep.equal(missing);
    expect(told({ text: '“We want war”', citation: { ownWords: true } })).to.deep.equal(missing);
    expect(told({ text: '“We want war”', source: { kind: 'transcript' } })).to.deep.equal(missing);
    expect(told({ text: '“We want peace”', citation: { prefix: 'Yesterday' } }), 'it has them elsewhere').to.deep.equal(
      [],
    );
    const elsewhere = { text: '“the talks useful”', citation: { prefix: 'Yesterday' } };
    expect(told(elsewhere)).to.deep.equal(['0 quote-outside-marks: the talks useful']);
  });

  it('are proven by every place of the text of a speaker, which has no marks', () => {
    for (const source of [{ kind: 'transcript' }, { ownWords: true }])
      expect(told({ text: '“the talks useful”', source })).to.deep.equal([]);
    expect(told({ text: '“the talks useful”', source: { kind: 'transcript', ownWords: false } })).to.have.length(1);
  });

  it('are not told where the marks of the text can’t be read', () => {
    expect(told({ text: '“the talks useful”', pasted: 'He called the talks useful.' })).to.deep.equal([]);
    const single = "“No.” It was late.\n'We want peace,' he said.";
    expect(told({ text: '“We want peace”', pasted: single })).to.deep.equal([]);
  });

  it('are not told where reading the document tells of them, or another source may have them', () => {
    expect(told({ text: '“We want war”', quote: 'the talks useful' }), 'in no citation').to.deep.equal([]);
    expect(told({ text: '“the talks useful”', citation: { ownWords: false } })).to.deep.equal([]);
    const sources = [
      { source: 'report', quote: 'the talks useful' },
      { source: 'other', quote: 'the talks useful' },
    ];
    expect(told({ text: '“the talks useful”', statement: { sources } }), 'a text that isn’t here').to.deep.equal([]);
    expect(told({ text: '“the talks useful”', citation: { for: 'date' } })).to.deep.equal([]);
    expect(told({ text: '“the talks useful”', statement: { silence: { scope: 'x' } } })).to.deep.equal([]);
    expect(told({ text: 'He called the talks useful.', quote: 'the talks useful' }), 'a paraphrase').to.deep.equal([]);
  });

  it('are not told where straight marks may open in another paragraph, or be no marks', () => {
    const said = '"We will see," she said.';
    const spoken = 'She said: "The bridge is safe.\n\n"It was built well.\n\n"It is ours.\n\n' + said;
    const wrapped = 'She said: "The bridge is safe.\nIt was built well.\nIt is ours.\nWe will see," she said.';
    const curly = 'She said: “The bridge is safe.\nIt was built well.\nIt is ours.\nWe will see,” she said.';
    const latex = "``We will see,'' she said, ``soon.'' It was \"odd\".";
    const cases: readonly (readonly [words: string, pasted: string])[] = [
      ...['The bridge is safe.', 'It was built well.', 'It is ours.', 'We will see'].flatMap((words) =>
        [spoken, spoken.replaceAll('\n\n', '\n'), wrapped, curly].map((pasted) => [words, pasted] as const),
      ),
      ['We will see', `A 12" pipe burst. ${said}`],
      ['We will see', `Reyes, who is 5'6", spoke. ${said}`],
      ['It will hold', '"We will see," she said of the 12" pipe. "It will hold," she said.'],
      ['We will see', `He said "we had 12". ${said} He left "in 2010".`],
      ['We will see', latex],
      ['We will see', 'He said it was "odd".\n\n\'We will see,\' Reyes said.'],
    ];
    for (const [words, pasted] of cases)
      for (const quote of [words, pasted.includes(`'${words},'`) ? `'${words},' Reyes said.` : words])
        expect(told({ text: `“${words}”`, quote, pasted }), `${quote} | ${pasted}`).to.deep.equal([]);
  });

  it('are told where straight marks have their partners', () => {
    for (const pasted of [
      'He left. We will see the mayor.\n\n"No," she said.',
      '"No," she said.\n\nHe left. We will see the mayor.',
      '"No," she said. We will see the mayor.',
    ])
      expect(told({ text: '“We will see”', pasted }), pasted).to.deep.equal(['0 quote-outside-marks: We will see']);
  });

  it('are not told where somebody speaks or writes without marks', () => {
    const other = 'She called it “odd”.\n\n';
    for (const pasted of [
      'REYES: We will see.',
      'A: We will see.',
      'MS. REYES: We will see.',
      'Dana Reyes: We will see.',
      'REYES:\nWe will see.',
      'Dana Reyes (@reyes) on X:\nWe will see.',
      '— We will see, she said.',
      '– We will see.',
      '> We will see.',
    ])
      for (const citation of [{}, { ownWords: true }])
        expect(told({ text: '“We will see”', citation, pasted: other + pasted }), pasted).to.deep.equal([]);
  });

  it('are only advised on where the speaker’s own words stand in a paragraph without any marks', () => {
    const pasted = 'She called it “odd”, and read the letter out.\n\nWe will see what the spring brings.';
    const text = '“We will see”';
    expect(told({ text, pasted, citation: { ownWords: true } })).to.deep.equal(['0 quote-lacks-marks: We will see']);
    expect(told({ text, pasted })).to.deep.equal(['0 quote-outside-marks: We will see']);
  });
});
