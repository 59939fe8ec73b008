/** An editor at the draft of an article, by keyboard alone, with acts that are counted. */
import assert from 'node:assert/strict';
import { report } from '../helpers/source-report.mjs';

export const firstStory = {
  title: 'Blinken Meets China’s Wang Yi to Warn China from Aiding Russia',
  publisher: 'The Example',
  published: '19 February 2023',
  text: report,
};

/** An editor's hands that count what they do. Letters of typed text are counted apart. */
export function countingHands(page) {
  const count = { acts: 0, letters: 0 };
  return {
    count,
    async key(name) {
      count.acts += 1;
      await page.keyboard.press(name);
    },
    async type(text) {
      count.letters += text.length;
      await page.keyboard.type(text);
    },
    async paste(text) {
      count.acts += 1;
      await page.keyboard.insertText(text);
    },
  };
}

/** Starts the draft by keyboard alone, from the empty desk. */
export async function pasteArticle(page, { key, type, paste }, { title, publisher, published, text }) {
  await page.getByRole('button', { name: 'From an article' }).focus();
  await key('Enter');
  await page.locator('explainer-editor #article-text:focus').waitFor();
  await paste(text);
  await key('Tab');
  await key('Tab');
  // The headline is taken from the text.
  const headline = await page.getByLabel('Headline of the article').elementHandle();
  await page.waitForFunction((field) => field.value !== '', headline);
  assert.equal(await headline.inputValue(), title);
  await key('Tab');
  await type(publisher);
  await key('Tab');
  await type(published);
  await page.getByText(/^Means /).waitFor();
  await key('Enter');
  await page.locator('explainer-editor #draft-card:focus').waitFor();
}

/** Text of the card, as an editor reads it, and the state of the choices in it. */
export const readCard = (page) =>
  page.evaluate(() => {
    const card = document.querySelector('explainer-editor').shadowRoot.querySelector('#draft-card');
    const textOf = (selector) => card.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return {
      heading: textOf('#draft-heading'),
      place: textOf('.muted.small'),
      passage: textOf('blockquote'),
      speaker: card.querySelector('#draft-speaker')?.selectedOptions[0].textContent.trim() ?? '',
      isKindOpen:
        Boolean(card.querySelector('[aria-label="Who is that?"]')) &&
        !card.querySelector('[aria-label="Who is that?"] [aria-pressed=true]'),
      isSameOffered: /The same as “/.test(textOf('[aria-label="Who is that?"]')),
      isTitleOpen: /^The title begins with/.test(textOf('#draft-missing')),
      isStatusOpen: Boolean(card.querySelector('.draft-status .warning')),
      words: card.querySelector('#draft-words')?.value ?? textOf('.draft-exact'),
      date: card.querySelector('#draft-date')?.value,
    };
  });

export const documentOf = (page) => page.evaluate(() => document.querySelector('explainer-editor').data);

/** Until the card shows another proposal. */
export const nextCard = (page, before) =>
  page.waitForFunction((place) => {
    const card = document.querySelector('explainer-editor').shadowRoot.querySelector('#draft-card');
    return card?.querySelector('.muted.small')?.textContent.trim() !== place;
  }, before.place);

/**
 * Answers every proposal by keyboard: the kind of a new speaker, a title that says nothing alone, a date, and then Enter, X, or the key
 * of a status that is asked for.
 */
export async function answerAll(
  page,
  hands,
  { isWrong, kindOf, dateOf, isSame = () => false, statusOf = () => '1', titleOf = () => '' },
) {
  for (let step = 0; step < 100; step += 1) {
    const card = await readCard(page);
    if (card.heading.startsWith('You have answered every question')) return;
    if (isWrong(card)) await hands.key('x');
    else {
      assert.notEqual(card.speaker, 'Speaker? Choose one.', card.passage);
      assert.notEqual(card.words, '', card.passage);
      if (card.isSameOffered && isSame(card)) await hands.key('5');
      else if (card.isKindOpen) await hands.key(kindOf(card.speaker));
      if (card.isTitleOpen) {
        await hands.key('w');
        await hands.type(titleOf(card));
      }
      const date = dateOf(card);
      if (date) {
        await hands.key('t');
        await hands.type(date);
      }
      await hands.key(card.isStatusOpen ? statusOf(card) : 'Enter');
    }
    await nextCard(page, card);
  }
  throw new Error('There is no end of proposals');
}
