import { expect } from '@open-wc/testing';
import type { Run } from '../../../src/model/explainer.js';
import { readProse } from '../../../src/model/read/inline-text.js';
import { readStatementText, type StatementTextOptions } from '../../../src/model/read/statement-text.js';
import { shortestTime } from '../../helpers/shortest-time.js';

/** The runs in one line: verbatim in ⟦⟧ (proven with a ✓), emphasis in ⟨⟩, strong in ⟪⟫, a link as ⟨text→address⟩. */
function inWords(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'plain') return run.text;
      if (run.kind === 'verbatim') return `⟦${run.open}${run.text}${run.close}${run.isProven ? '✓' : ''}⟧`;
      if (run.kind === 'link') return `⟨${inWords(run.runs)}→${run.href}⟩`;
      return run.kind === 'strong' ? `⟪${inWords(run.runs)}⟫` : `⟨${inWords(run.runs)}⟩`;
    })
    .join('');
}

const read = (text: string, options: StatementTextOptions = { lang: 'en' }) =>
  inWords(readStatementText(text, options).runs);
const prose = (text: string) => inWords(readProse(text));

describe('a statement’s text', () => {
  describe('has verbatim runs between the marks of its language', () => {
    const table: readonly (readonly [lang: string | undefined, text: string, runs: string])[] = [
      ['en', 'He said “yes”.', 'He said ⟦“yes”⟧.'],
      ['en', 'He said "yes".', 'He said ⟦"yes"⟧.'],
      ['en-GB', 'He said ‘yes’.', 'He said ⟦‘yes’⟧.'],
      ['de', 'Er sagte „ja“.', 'Er sagte ⟦„ja“⟧.'],
      ['de', 'Er sagte »ja«.', 'Er sagte ⟦»ja«⟧.'],
      ['de', 'Er sagte ‚ja‘.', 'Er sagte ⟦‚ja‘⟧.'],
      ['fr', 'Il a dit « oui ».', 'Il a dit ⟦« oui »⟧.'],
      ['sv', 'Hon sa ”ja”.', 'Hon sa ⟦”ja”⟧.'],
      ['fi', 'Hän sanoi »joo».', 'Hän sanoi ⟦»joo»⟧.'],
      ['ru', 'Он сказал «да».', 'Он сказал ⟦«да»⟧.'],
      ['uk', 'Він сказав „так“.', 'Він сказав ⟦„так“⟧.'],
      ['pl', 'Powiedział „tak”.', 'Powiedział ⟦„tak”⟧.'],
      ['ar', 'قال «نعم» ثم “لا”.', 'قال ⟦«نعم»⟧ ثم ⟦“لا”⟧.'],
      ['ar', 'قال ”نعم“ ثم ”لا“.', 'قال ⟦”نعم“⟧ ثم ⟦”لا“⟧.'],
      ['ar', 'قال “هم ‘نعم’ هنا”.', 'قال ⟦“هم ‘نعم’ هنا”⟧.'],
      ['hi', 'उन्होंने कहा, “हाँ”।', 'उन्होंने कहा, ⟦“हाँ”⟧।'],
      ['hi', 'उन्होंने कहा, ‘हाँ’।', 'उन्होंने कहा, ⟦‘हाँ’⟧।'],
      ['zh', '他说“好”。', '他说⟦“好”⟧。'],
      ['zh-Hant', '他說「好」。', '他說⟦「好」⟧。'],
      ['ja', '彼は『はい』と言った。', '彼は⟦『はい』⟧と言った。'],
      ['fr', '« oui » et 「はい」', '⟦« oui »⟧ et ⟦「はい」⟧'],
      [undefined, '“a” „b“ „c” «d» ‹e› 「f」', '⟦“a”⟧ ⟦„b“⟧ ⟦„c”⟧ ⟦«d»⟧ ⟦‹e›⟧ ⟦「f」⟧'],
      ['tlh', '“a” "b"', '⟦“a”⟧ ⟦"b"⟧'],
      ['constructor', '“a”', '⟦“a”⟧'],
    ];
    for (const [lang, text, runs] of table)
      it(`${lang ?? 'unknown'}: ${text}`, () => expect(read(text, { lang })).to.equal(runs));
  });

  it('takes ’ between letters for an apostrophe', () => {
    expect(read('‘I don’t know,’ he said; it wasn’t.')).to.equal('⟦‘I don’t know,’⟧ he said; it wasn’t.');
    expect(readStatementText('The allies’ plan isn’t theirs.', { lang: 'en' }).problems).to.deep.equal([]);
  });

  it('takes ’ between Chinese characters for a mark', () => {
    expect(read('他说‘好’了', { lang: 'zh' })).to.equal('他说⟦‘好’⟧了');
  });

  it('gives nested marks to the outer run', () => {
    expect(read('“He said ‘the allies’ plan’ is off”')).to.equal('⟦“He said ‘the allies’ plan’ is off”⟧');
    expect(read('“a “b” c”')).to.equal('⟦“a “b” c”⟧');
    expect(read('“the ‘90s”')).to.equal('⟦“the ‘90s”⟧');
  });

  it('makes no run of an unclosed mark, and reports it', () => {
    const { runs, form, problems } = readStatementText('The ‘90s, he said, were “great', { lang: 'en' });
    expect(inWords(runs)).to.equal('The ‘90s, he said, were “great');
    expect(form).to.equal('paraphrase');
    expect(problems.map(({ code, values }) => [code, values['mark']])).to.deep.equal([
      ['mark-unclosed', '‘'],
      ['mark-unclosed', '“'],
    ]);
  });

  it('tells the words behind a mark up to a whole word, with “…” for the rest', () => {
    const near = (text: string) => readStatementText(text, { lang: 'en' }).problems[0]!.values['near'];
    expect(near("He said 'a barefaced crime' and “a brazen lie”.")).to.equal("'a barefaced crime' and “a…");
    expect(near("It is 'unacceptable' to all.")).to.equal("'unacceptable' to all.");
    expect(near("It is 'unacceptable' to all of us.")).to.equal("'unacceptable' to all of us.");
    expect(near(`It is 'yes' ${'x'.repeat(40)}`)).to.equal("'yes'…");
    expect(near(`It is “${'😀'.repeat(40)}`)).to.equal(`“${'😀'.repeat(29)}…`);
  });

  it('tells no more than 30 characters behind a mark in text without spaces', () => {
    const near = (text: string, lang: string) => readStatementText(text, { lang }).problems[0]!.values['near'];
    const said = `他说“${'这件事情非常重要我们必须认真对待。'.repeat(50)}`;
    expect(near(said, 'zh')).to.equal(`${said.slice(2, 32)}…`);
    expect(near(`See “https://example.org/${'a'.repeat(900)}`, 'en')).to.equal('“https://example.org/aaaaaaaaa…');
  });

  it('still finds the quotation behind an unclosed mark', () => {
    expect(read('The ‘90s were “great”.')).to.equal('The ‘90s were ⟦“great”⟧.');
  });

  it('reports a mark that closes nothing', () => {
    expect(readStatementText('great” it was', { lang: 'en' }).problems[0]?.values).to.include({ mark: '”' });
  });

  describe('that has marks which are read as no quotation’s', () => {
    const codes = (text: string, lang = 'en') => readStatementText(text, { lang }).problems.map(({ code }) => code);
    for (const text of ["He said 'yes, I don't mind'.", '＂yes＂', 'It was ❝great❞.', '〝yes〟', '〝yes〞'])
      it(`is told: ${text}`, () => expect(codes(text)).to.deep.equal(['mark-not-read']));
    for (const text of [
      "It isn't the allies' plan.",
      "the '90s, and the ministers' words",
      "rock 'n roll",
      "\\'yes\\'",
      'a 6\\" gun',
    ])
      it(`is well: ${text}`, () => expect(codes(text)).to.deep.equal([]));
    it('is told of none within a quotation', () =>
      expect(codes("“He said 'yes'”")).to.deep.equal(['quote-not-proven']));
  });

  describe('in Hebrew', () => {
    for (const [text, runs] of [
      ['צה״ל הודיע', 'צה״ל הודיע'],
      ['דובר צה"ל והמנכ"לית', 'דובר צה"ל והמנכ"לית'],
      ['צה״ל וחז״ל', 'צה״ל וחז״ל'],
      ['דובר צה״ל אמר ״לא ידוע״ וחז״ל', 'דובר צה״ל אמר ⟦״לא ידוע״⟧ וחז״ל'],
      ['הוא דיבר על ה״שלום״ ועל ה"ביטחון"', 'הוא דיבר על ה⟦״שלום״⟧ ועל ה⟦"ביטחון"⟧'],
      ['״צה״ל כאן״', '⟦״צה״ל כאן״⟧'],
    ] as const)
      it(text, () => {
        expect(read(text, { lang: 'he' })).to.equal(runs);
        expect(
          readStatementText(text, { lang: 'he' }).problems.filter(({ code }) => code === 'mark-unclosed'),
        ).to.deep.equal([]);
      });
  });

  it('takes a mark’s meaning away after a backslash', () => {
    expect(read('a 6\\" gun in \\“Titanic\\” and "ok"')).to.equal('a 6" gun in “Titanic” and ⟦"ok"⟧');
    expect(read('“the film \\“Titanic\\””')).to.equal('⟦“the film “Titanic””⟧');
    expect(read('C:\\temp')).to.equal('C:\\temp');
  });

  it('reads no emphasis and no link inside a verbatim run', () => {
    expect(read('“a *b* [c](https://d.e)” *f*')).to.equal('⟦“a *b* [c](https://d.e)”⟧ ⟨f⟩');
  });

  it('may hold a verbatim run within emphasis or a link', () => {
    expect(read('*so “x”* [he said “y”](https://d.e)')).to.equal('⟨so ⟦“x”⟧⟩ ⟨he said ⟦“y”⟧→https://d.e⟩');
  });

  describe('has a form', () => {
    const formOf = (text: string) => readStatementText(text, { lang: 'en' }).form;
    it('quoted, where all words are in marks', () => expect(formOf('“Never again,” – “never”.')).to.equal('quoted'));
    it('partly quoted', () => expect(formOf('He said “never”.')).to.equal('partly-quoted'));
    it('partly quoted within emphasis', () => expect(formOf('*He said “never”*')).to.equal('partly-quoted'));
    it('paraphrase', () => expect(formOf('He said never.')).to.equal('paraphrase'));
    it('paraphrase, where there is nothing', () => expect(formOf('')).to.equal('paraphrase'));
  });

  describe('is proven', () => {
    const proves = (words: string, quote: string, lang = 'en') =>
      readStatementText(`“${words}”`, { lang, quotes: [quote] }).problems.length === 0;
    const table: readonly (readonly [what: string, words: string, quote: string, isProven: boolean])[] = [
      ['by the very words', 'lethal support', 'giving lethal support to', true],
      ['not by words in another case', 'lethal support', 'Lethal Support', false],
      ['not by part of a word', 'art', 'a party', false],
      ['by words between punctuation', 'art', 'the (art)', true],
      ['whatever the white space', 'lethal\u00a0support', 'lethal \n support', true],
      ['whatever the shape of the apostrophe', 'it’s over', "it's over", true],
      ['whatever the shape of marks within', 'a ‘b’ c', 'a "b" c', true],
      ['whatever stands at the end of the sentence', 'it is over,', 'it is over now', true],
      ['by the pieces around an omission', 'have it […] ways', 'have it both ways', true],
      ['with three full stops too', 'have it [...] ways', 'have it both ways', true],
      ['not by pieces in another order', 'ways […] have it', 'have it both ways', false],
      ['by the words around an insertion', '[Blinken] said no', 'he said no', true],
      ['by a word that an insertion begins', '[T]he war', 'The war', true],
      ['by a word that an insertion ends', 'support[ed]', 'supports', true],
      ['not across what the passage leaves out', 'both ways', 'both […] ways', false],
      ['on both sides of what the passage leaves out', 'both […] ways', 'both […] ways', true],
      ['not by nothing', '[…]', 'anything', false],
      ['by letters of any composition', 'é', 'e\u0301', true],
    ];
    for (const [what, words, quote, isProven] of table) it(what, () => expect(proves(words, quote)).to.equal(isProven));

    it('by part of a Chinese sentence', () => expect(proves('某些势力', '似乎有某些势力不希望', 'zh')).to.equal(true));

    it('run by run', () => {
      const { runs } = readStatementText('“a b” and “c d”', { lang: 'en', quotes: ['x a b'] });
      expect(inWords(runs)).to.equal('⟦“a b”✓⟧ and ⟦“c d”⟧');
    });

    it('by one passage, or it is two statements', () => {
      const codes = (quotes: readonly string[]) =>
        readStatementText('“a b” and “c d”', { lang: 'en', quotes }).problems.map(({ code }) => code);
      expect(codes(['a b', 'c d'])).to.deep.equal(['runs-from-two-passages']);
      expect(codes(['c d', 'a b', 'a b, c d'])).to.deep.equal([]);
    });
  });
});

describe('prose', () => {
  const table: readonly (readonly [text: string, runs: string])[] = [
    ['*a* and **b**', '⟨a⟩ and ⟪b⟫'],
    ['***a***', '⟪⟨a⟩⟫'],
    ['**a *b* c**', '⟪a ⟨b⟩ c⟫'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*a', '*a'],
    ['a*', 'a*'],
    ['**a*', '**a*'],
    ['****', '****'],
    ['\\*a\\*', '*a*'],
    ['[a](https://b.c)', '⟨a→https://b.c⟩'],
    ['[a](mailto:b@c.d)', '⟨a→mailto:b@c.d⟩'],
    ['[a](https://b.c/d_(e))', '⟨a→https://b.c/d_(e)⟩'],
    ['[*a*](https://b.c)', '⟨⟨a⟩→https://b.c⟩'],
    ['*[a](https://b.c)*', '⟨⟨a→https://b.c⟩⟩'],
    ['[a](javascript:alert)', '[a](javascript:alert)'],
    ['[a](data:text/html,b)', '[a](data:text/html,b)'],
    ['[a](/b)', '[a](/b)'],
    ['[a](https://b c)', '[a](https://b c)'],
    ['[sic] [a]', '[sic] [a]'],
    ['[a [b](https://c.d) e](https://f.g)', '[a ⟨b→https://c.d⟩ e](https://f.g)'],
    ['<b>a</b> &amp;', '<b>a</b> &amp;'],
    ['“a”', '“a”'],
    ['', ''],
  ];
  for (const [text, runs] of table) it(`reads ${text}`, () => expect(prose(text)).to.equal(runs));
});

describe('a hostile text', () => {
  const length = 20_000;
  for (const unit of [
    '*a ',
    '**a',
    '[',
    '](a',
    '[a](',
    '[x](y)',
    '[x](https://y)',
    '“',
    '“‘',
    '“a” ',
    '"',
    '\\',
    '‘a’',
    '*[**',
    '“[',
    '[…]',
  ])
    it(`of ${unit} reads in no time`, () => {
      const text = unit.repeat(length / unit.length);
      const quotes = Array.from({ length: 100 }, () => 'a '.repeat(500));
      expect(shortestTime(() => readStatementText(text, { lang: 'en', quotes }), 1_000)).to.be.below(1_000);
    });

  it('nests no deeper than a page can draw', () => {
    const depth = (runs: readonly Run[]): number =>
      Math.max(0, ...runs.map((run) => ('runs' in run ? 1 + depth(run.runs) : 0)));
    expect(depth(readProse(`${'*a **b '.repeat(1_000)}${'c** d* '.repeat(1_000)}`))).to.be.below(20);
  });
});
