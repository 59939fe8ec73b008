import { expect } from '@open-wc/testing';
import { makeEvent, makeDocument, makeStatement } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { find, makeDesk, press, read, textOf } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const texts = (desk: Desk, selector: string) =>
  [...desk.shadowRoot!.querySelectorAll(selector)].map((each) => each.textContent.replace(/\s+/g, ' ').trim());

const ARTICLE =
  'Antony Blinken met Wang Yi in Munich. He criticized the violation of US airspace. He said that the talks were useful. He said “no”.';

/** A desk at “Check” with the text of its source. */
async function check(): Promise<Desk> {
  const said = (id: string, text: string, quote: string) =>
    makeStatement({ id, text, sources: [{ source: 'report', quote }] });
  const desk = await makeDesk(
    makeDocument({
      lang: 'en',
      events: [
        makeEvent({
          sources: [
            { source: 'report', quote: 'Antony Blinken met' },
            { source: 'report', quote: 'Wang Yi' },
          ],
        }),
      ],
      statements: [
        said('useful', 'The talks were useful.', 'the talks were useful'),
        said('turned', 'Did not criticize the violation of US airspace.', 'criticized the violation'),
        said('quoted', 'Said “no”.', '“no”'),
        makeStatement({
          id: 'silent',
          text: 'The talks',
          silence: { notedBy: 'report', scope: 'so far' },
          sources: [{ source: 'report', quote: 'the talks' }],
        }),
      ],
    }),
  );
  await press(desk, 'Quote from a source');
  await desk.updateComplete;
  await waitUntil(() => desk.shadowRoot!.querySelector('#quote-paste'), 'No text can be pasted.');
  const text = find<HTMLTextAreaElement>(desk, 'quote-paste');
  text.value = ARTICLE;
  text.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await read(desk);
  await press(desk, /^Use this text/);
  await press(desk, /^Check/);
  await waitUntil(() => textOf(desk, '.proof .well') !== undefined, 'No citation is proven.');
  return desk;
}

describe('cited words in “Check”', () => {
  it('say to how many entries they belong, and that it tells nothing more', async () => {
    const desk = await check();
    expect(textOf(desk, '.proof .well')).to.equal(
      'The words of 6 citations stand in their sources. They belong to 1 event, 3 statements, 1 thing not said.',
    );
    expect(textOf(desk, '.proof')).to.contain('whether a paraphrase says the same, is for you to read there');
  });

  it('say that a statement has words which its cited sentence has not, and show both first', async () => {
    const desk = await check();
    expect(textOf(desk, '.proof')).to.contain(
      '1 statement has words that its cited sentence doesn’t have, or leaves out its “not”. That may be right.',
    );
    await press(desk, 'Show them in their sentences');
    const [turned] = texts(desk, '.cited-words li');
    expect(turned).to.equal(
      'Go to Statement “Did not criticize the violation of US airspace.” Antony Blinken: Did not criticize the violation of US airspace. ' +
        'Not in the cited sentence: “not” In “Report of the meeting”: He criticized the violation of US airspace.',
    );
  });

  it('name a paraphrase, an event and a quotation by what they are, not by a field', async () => {
    const desk = await check();
    await press(desk, 'Show them in their sentences');
    expect(textOf(desk, '.proof')).not.to.contain('Exact words');
    expect(texts(desk, '.proof > p > b')).to.deep.equal([
      '1 statement has words that its cited sentence doesn’t have, or leaves out its “not”. That may be right.',
      '1 paraphrase has no other words than its cited sentence but small ones such as “with”, or can’t be compared with it. Whether it says the same is for you to read.',
      '3 events, quotations and other entries cite these words.',
    ]);
    desk.shadowRoot!.querySelector<HTMLElement>('.cited-words .place')!.click();
    await read(desk);
    expect(desk.shadowRoot!.activeElement?.closest('.field')?.textContent ?? '').to.contain('Exact words');
  });
});
