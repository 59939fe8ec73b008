import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { diffWords } from '../../../src/layout/statements/word-diff.js';
import { PROPERTIES } from '../story-makers.js';

type Given = string | readonly string[];

const runsOf = (given: Given): readonly string[] => [given].flat();

/** The later words with the new in {braces}, then what was dropped. */
function picture(earlier: Given, later: Given, lang = 'en'): string {
  const diff = diffWords(runsOf(earlier), runsOf(later), lang);
  if (!diff) return 'nothing to compare';
  const words = diff.later.map((pieces) =>
    pieces.map(({ kind, text }) => (kind === 'new' ? `{${text}}` : text)).join(''),
  );
  return [words.join(' … '), ...diff.dropped.map((stretch) => `-${stretch}`)].join(' ');
}

describe('diffWords', () => {
  for (const [earlier, later, expected] of [
    ['We will never charge a toll.', 'We will charge a toll.', 'We will charge a toll. -never'],
    ['We will charge.', 'We will not charge.', 'We will {not} charge.'],
    ['on time, on budget', 'on time, and nearly on budget', 'on time, {and nearly} on budget'],
    ['a b c d', 'a x c y', 'a {x} c {y} -b -d'],
    ['It is safe and sound.', 'It is safe and sound.', 'It is safe and sound.'],
    ['one', 'two', '{two} -one'],
  ] as const) {
    it(`finds what changed from “${earlier}” to “${later}”`, () => {
      expect(picture(earlier, later)).to.equal(expected);
    });
  }

  it('joins neighbouring words into one stretch, with what stands between them', () => {
    expect(picture('Yes.', 'Yes, but not now, not here.')).to.equal('Yes, {but not now, not here}.');
    expect(picture('Yes, but not now, not here.', 'Yes.')).to.equal('Yes. -but not now, not here');
  });

  it('takes a word for the same with another capital, apostrophe or way to write an accent', () => {
    expect(picture("We don't go to Cafe\u0301 Bleu", 'we don’t go to Caf\u00e9 bleu')).to.equal(
      'we don’t go to Caf\u00e9 bleu',
    );
  });

  it('takes another accent for another word', () => {
    expect(picture('il est sur place', 'il est sûr place', 'fr')).to.equal('il est {sûr} place -sur');
  });

  it('lets words of several runs count as one list, and joins none across runs', () => {
    expect(picture(['lethal support', 'consequences'], ['support', 'grave consequences'])).to.equal(
      'support … {grave} consequences -lethal',
    );
    expect(picture(['peace'], ['war', 'peace', 'soon'])).to.equal('{war} … peace … {soon}');
    expect(picture(['war', 'peace', 'soon'], ['peace'])).to.equal('peace -war -soon');
  });

  it('calls nothing dropped that may stand where words are left out', () => {
    expect(picture('We will never ever go.', 'We will […] go.')).to.equal('We will […] go.');
    expect(picture('We will never go, friends.', 'We will […] go.')).to.equal('We will […] go. -friends');
  });

  it('calls nothing new that may have been left out before', () => {
    expect(picture('We […] go.', 'We will never go now.')).to.equal('We will never go {now}.');
  });

  it('compares no words that somebody else put in', () => {
    expect(picture('He will go.', '[Blinken] will go.')).to.equal('[Blinken] will go.');
    expect(picture('[Blinken] will go.', 'He will go.')).to.equal('He will go.');
  });

  it('knows where words end in languages without spaces', () => {
    expect(picture('我们支持对话。', '我们不支持对话。', 'zh')).to.equal('我们{不}支持对话。');
    expect(picture('会談は延期された。', '会談は中止された。', 'ja')).to.equal('会談は{中止}された。 -延期');
  });

  it('has nothing to compare where there are no words', () => {
    for (const [earlier, later] of [
      ['', 'Yes.'],
      ['Yes.', ''],
      ['…', '[…]'],
      [[], 'Yes.'],
    ] as const) {
      expect(picture(earlier, later)).to.equal('nothing to compare');
    }
  });

  it('takes a language that is none for any', () => {
    expect(picture('a b', 'a c', 'en_GB!')).to.equal('a {c} -b');
  });

  it('gives up on more words than a quotation has', () => {
    const long = (first: string): string => Array.from({ length: 3000 }, (_, at) => `${first}${at}`).join(' ');
    expect(picture(long('a'), long('b'))).to.equal('nothing to compare');
    expect(picture(`${long('a')} x`, `${long('a')} y`)).to.match(/\{y\} -x$/);
  });

  for (const [earlier, later, expected] of [
    ['It is safe.', 'It is not safe.', 'a change'],
    [
      'There will never be a toll on this bridge.',
      'There will not be a toll for residents on this bridge.',
      'a change',
    ],
    ['We will charge.', 'We will […] charge.', 'a change'],
    ['The bridge is safe.', 'The bridge is closed for now.', 'a change'],
    ['We were never consulted on the second contract.', 'I like tea.', 'other words'],
    ['I like tea.', 'I like the contract.', 'other words'],
    ['We were never consulted on the second contract.', 'We were never told of the first offer.', 'other words'],
    ['The Eagle has wings.', 'Houston, Tranquility Base here. The Eagle has landed.', 'other words'],
    ['No.', 'No, nobody has ever asked me that.', 'other words'],
    ['We […] go.', 'We will never charge anybody, so let us go.', 'other words'],
    ['我们支持对话。', '我们不支持对话。', 'a change'],
    ['我们支持对话。', '会谈已经结束。', 'other words'],
  ] as const) {
    it(`takes “${later}” after “${earlier}” for ${expected}`, () => {
      const { isRewritten } = diffWords([earlier], [later], 'en')!;
      expect(isRewritten ? 'other words' : 'a change').to.equal(expected);
    });
  }

  const word = fc.constantFrom('we', 'will', 'not', 'go', 'to', 'war', '和平', '[…]', '[they]', ',', '.', '–');
  const runs = fc.array(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    { maxLength: 3 },
  );

  it('keeps every character of the later words, and drops only words of the earlier', () => {
    fc.assert(
      fc.property(runs, runs, (earlier, later) => {
        const diff = diffWords(earlier, later, 'en');
        if (!diff) return;
        expect(diff.later.map((pieces) => pieces.map(({ text }) => text).join(''))).to.deep.equal(later);
        for (const stretch of diff.dropped) expect(earlier.some((text) => text.includes(stretch))).to.equal(true);
      }),
      PROPERTIES,
    );
  });

  it('takes words for a change only if they hold half the letters of both sides', () => {
    const lettersOf = (texts: readonly string[]) => texts.join('').match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
    fc.assert(
      fc.property(runs, runs, (earlier, later) => {
        const diff = diffWords(earlier, later, 'en');
        if (!diff || diff.isRewritten) return;
        const kept = lettersOf(diff.later.flat().flatMap(({ kind, text }) => (kind === 'kept' ? [text] : [])));
        const all = [...earlier, ...later].map((text) => text.replaceAll(/\[[^\]]*\]/g, ''));
        expect(4 * kept).to.be.at.least(lettersOf(all));
      }),
      PROPERTIES,
    );
  });

  it('finds nothing new in the same words, and as many kept words one way as the other', () => {
    fc.assert(
      fc.property(runs, runs, (earlier, later) => {
        const same = diffWords(earlier, earlier, 'en');
        expect(same?.later.flat().filter(({ kind }) => kind === 'new') ?? []).to.be.empty;
        expect(same?.dropped ?? []).to.be.empty;
        const [there, back] = [diffWords(earlier, later, 'en'), diffWords(later, earlier, 'en')];
        expect(there?.keptCount).to.equal(back?.keptCount);
      }),
      PROPERTIES,
    );
  });
});
