import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { waitUntil } from '../../helpers/wait-until.js';
import { button, find, freshKey, kept, makeDesk, read, settled, textOf } from './make-editor.js';
import { review, type Desk } from './review-article.js';

const said = 'Mayor Ada Quill said that it rained. Quill said that it was cold.';
const mayors = ['Ada Quill', 'Bob Ling', 'Cyd Marsh'].map((name) => `Mayor ${name} said that it rained.`).join(' ');
const BLANK = { explainer: 1 };
const focused = (desk: Desk) => desk.shadowRoot!.activeElement?.id;
const leftOut = (desk: Desk) => desk.shadowRoot!.querySelectorAll('.set-aside li').length;

const numberOn = (desk: Desk) => textOf(desk, '#draft-card')?.slice(0, 1);

/** Puts the statement of a new person into the story by the keys of the card. */
async function putIn(desk: Desk): Promise<void> {
  for (const key of ['1', 'Enter']) {
    await sendKeys({ press: key });
    await read(desk);
  }
}

/** Presses on an element, 2 px within its corner, with the mouse. */
async function pressAt(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left) + 2, Math.round(top) + 2] });
}

describe('the keys of a card', () => {
  it('are there again after a press on an empty place of the desk', async () => {
    const desk = await review(said);
    for (const place of ['p:has(+ .draft)', '#part-title']) {
      await pressAt(desk.shadowRoot!.querySelector(place)!);
      expect(focused(desk), place).to.equal('draft-card');
    }
    await sendKeys({ press: 'x' });
    await read(desk);
    expect(leftOut(desk)).to.equal(1);
  });

  it('are there again after a click on Undo or Redo in the toolbar, and the page stays where it is', async () => {
    const desk = await review(mayors);
    await putIn(desk);
    for (const [words, then] of [
      ['Undo', '1'],
      ['Redo', '2'],
      ['Undo', '1'],
    ] as const) {
      button(desk, words).scrollIntoView({ block: 'center' });
      const { scrollY: before } = window;
      await pressAt(button(desk, words));
      await read(desk);
      expect([numberOn(desk), focused(desk), scrollY], words).to.deep.equal([then, 'draft-card', before]);
    }
    await putIn(desk);
    expect(numberOn(desk)).to.equal('2');
    await sendKeys({ press: 'x' });
    await read(desk);
    expect(leftOut(desk)).to.equal(1);
  });

  it('leave the focus on Undo to whoever presses it by keys', async () => {
    const desk = await review(mayors);
    await putIn(desk);
    await putIn(desk);
    button(desk, 'Undo').focus();
    await sendKeys({ press: ' ' });
    await read(desk);
    expect(numberOn(desk)).to.equal('2');
    expect(desk.shadowRoot!.activeElement).to.equal(button(desk, 'Undo'));
  });

  for (const [what, keys] of [
    ['was put into the story', ['1', 'Enter']],
    ['was left out', ['x']],
    ['is to be decided later', ['s']],
  ] as const)
    it(`are there again after “Undo this”, beside what ${what}, which is asked again`, async () => {
      const desk = await review(mayors);
      for (const key of keys) {
        await sendKeys({ press: key });
        await read(desk);
      }
      expect(numberOn(desk)).to.equal('2');
      await pressAt(button(desk, 'Undo this'));
      await read(desk);
      expect([numberOn(desk), focused(desk), leftOut(desk)]).to.deep.equal(['1', 'draft-card', 0]);
      expect((desk.data as { statements?: unknown }).statements).to.equal(undefined);
      await putIn(desk);
      expect(numberOn(desk)).to.equal('2');
    });

  it('stay away from a field of the desk and of the page, and from the page beside the desk', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p>A page</p>
        <input />
      </div>`,
    );
    const desk = await review(said);
    for (const field of [find(desk, 'draft-date'), page.querySelector('input')!]) {
      await pressAt(field);
      await sendKeys({ press: 'x' });
      await read(desk);
    }
    await pressAt(page.querySelector('p')!);
    await sendKeys({ press: 'x' });
    await read(desk);
    expect(leftOut(desk)).to.equal(0);
    expect(document.activeElement).to.equal(document.body);
  });

  it('are there after a reload at once, unless something else of the page has the focus', async () => {
    const storageKey = freshKey();
    const reload = async (last: Desk) => {
      await kept(last);
      fixtureCleanup();
      const field = await fixture<HTMLInputElement>(html`<input />`);
      return { field, open: () => makeDesk(BLANK, storageKey) };
    };
    const isShown = (desk: Desk) => waitUntil(() => desk.shadowRoot!.querySelector('#draft-card'), 'No card.');
    const first = await reload(await review(said, '', BLANK, storageKey));
    const desk = await first.open();
    await isShown(desk);
    await waitUntil(() => focused(desk) === 'draft-card', 'The card has no focus.');
    const second = await reload(desk);
    second.field.focus();
    const again = await second.open();
    await isShown(again);
    await settled();
    expect(document.activeElement).to.equal(second.field);
  });
});
