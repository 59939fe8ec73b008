import { expect } from '@open-wc/testing';
import { readPageText } from '../../../src/convert/html/article-text.js';
import { readMarkdownText } from '../../../src/convert/markdown/markdown-text.js';
import { readTranscript } from '../../../src/convert/transcript/read-transcript.js';
import { provesWords } from '../../../src/model/quotation/proof.js';
import { preparePassage } from '../../../src/model/quotation/proven-words.js';
import first from './quotations/first.json' with { type: 'json' };
import ofMarkdown from './quotations/of-markdown.json' with { type: 'json' };
import second from './quotations/second.json' with { type: 'json' };
import third from './quotations/third.json' with { type: 'json' };

/**
 * A quotation, the text of its source, and whether the source says so. People wrote them who knew the promises of
 * SECURITY.md and none of the code: the first list aims at weak places, the second was tried on what held for the first.
 */
interface ListedQuotation {
  readonly id: string;
  readonly language: string;
  readonly source: string;
  readonly format: string;
  readonly quotation: string;
  readonly isTrue: boolean;
  readonly why: string;
}

const READERS: Readonly<Record<string, (source: string) => string>> = {
  html: readPageText,
  markdown: readMarkdownText,
  vtt: (source) => readTranscript(source).text,
};

const LISTS: Readonly<Record<string, readonly ListedQuotation[]>> = { first, second, third, Markdown: ofMarkdown };

function proofOf({ source, format, quotation }: ListedQuotation, lang?: string): boolean {
  return provesWords(quotation, preparePassage(READERS[format]?.(source) ?? source, lang));
}

for (const [name, quotations] of Object.entries(LISTS))
  describe(`the ${name} list of quotations`, () => {
    for (const [what, langOf] of [
      ['in a language that is known', ({ language }: ListedQuotation) => language],
      ['in a language that isn’t known', () => undefined],
    ] as const) {
      const wrong = (isTrue: boolean) =>
        quotations
          .filter((each) => each.isTrue === isTrue && proofOf(each, langOf(each)) !== isTrue)
          .map(({ id, quotation, source, why }) => `${id}: “${quotation}” of “${source}” (${why})`);

      it(`has no altered one that is proven, ${what}`, () => expect(wrong(false)).to.deep.equal([]));

      it(`has no true one that is refused, ${what}`, () => expect(wrong(true)).to.deep.equal([]));
    }
  });
