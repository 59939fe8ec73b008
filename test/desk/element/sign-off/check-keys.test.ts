import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SignOff } from '../../../../src/desk/sign-off/sign-off.js';
import { makeDocument, makeEvent, makeStatement } from '../../../helpers/make-document.js';
import { button, makeDesk, press, read, textOf } from '../make-editor.js';
import { key, review, write, type Desk } from '../review-article.js';

const NAME_KEY = 'said-and-done-editor-name';
const focused = (desk: Desk) => desk.shadowRoot!.activeElement?.getAttribute('aria-label');
const checkedIn = (desk: Desk) => Object.keys((desk.signOff as SignOff | undefined)?.checks ?? {});

async function pressKey(desk: Desk, pressed: string): Promise<void> {
  await sendKeys({ press: pressed });
  await read(desk);
}

/** A desk at “Check”, with statements and an event that nobody has checked. */
async function makeUnchecked(count = 3): Promise<Desk> {
  const desk = await makeDesk(
    makeDocument({
      events: [makeEvent()],
      statements: Array.from({ length: count }, (_, at) => makeStatement({ id: `s${at}`, text: `Said ${at}` })),
    }),
  );
  desk.editorName = 'Ada Quill';
  await desk.updateComplete;
  await press(desk, /^Check/);
  await read(desk);
  return desk;
}

beforeEach(() => localStorage.removeItem(NAME_KEY));

describe('an editor who goes through what is unchecked by keys', () => {
  it('checks with Enter, leaves for later with S, and the next one comes by itself, from statements to events', async () => {
    const desk = await makeUnchecked();
    await press(desk, 'Go through them');
    expect(focused(desk)).to.equal('Mark as checked: Said 0');
    await pressKey(desk, 'Enter');
    expect(focused(desk)).to.equal('Mark as checked: Said 1');
    await pressKey(desk, 's');
    expect(focused(desk)).to.equal('Mark as checked: Said 2');
    await pressKey(desk, 'Enter');
    expect(focused(desk)).to.equal('Mark as checked: They meet in Munich');
    await pressKey(desk, 's');
    expect(textOf(desk, 'p.status')).to.match(/^That was the last one/);
    expect(checkedIn(desk)).to.deep.equal(['statements/s0', 'statements/s2']);
  });

  it('sees which one the keys check next, framed and whole, also after a click of the mouse', async () => {
    const desk = await makeUnchecked(12);
    const go = button(desk, 'Go through them');
    go.scrollIntoView({ block: 'end', behavior: 'instant' });
    const { left, top } = go.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(top) + 4] });
    await read(desk);
    expect(focused(desk)).to.equal('Mark as checked: Said 0');
    const row = desk.shadowRoot!.activeElement!.closest('li')!;
    expect(row.getBoundingClientRect().top).to.be.at.least(0);
    expect(row.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    const frames = [...desk.shadowRoot!.querySelectorAll('.unchecked > li')].map(
      (each) => getComputedStyle(each).outlineStyle,
    );
    expect(frames.slice(0, 2)).to.deep.equal(['solid', 'none']);
    await resetMouse();
  });

  it('comes by S also to those that are not listed yet', async () => {
    const desk = await makeUnchecked(22);
    button(desk, 'Mark as checked: Said 19').focus();
    await pressKey(desk, 's');
    expect(focused(desk)).to.equal('Mark as checked: Said 20');
    expect(checkedIn(desk)).to.deep.equal([]);
  });

  it('signs nothing by a key that is held down', async () => {
    const desk = await makeUnchecked();
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    button(desk, 'Mark as checked: Said 0').dispatchEvent(held);
    expect(held.defaultPrevented).to.equal(true);
  });
});

describe('entries that came from their cards with the exact words of the article', () => {
  const article = 'Ada Quill said “it was late”. Bo Lund said that it fell.';

  it('are signed in one act by whoever has read these cards, and others are not', async () => {
    const desk = await review(article);
    desk.editorName = 'Ada Quill';
    await key(desk, 'Enter');
    write(desk, 'draft-words', 'It came down.');
    await read(desk);
    await key(desk, 'Enter');
    expect(checkedIn(desk), 'nothing is signed by itself').to.deep.equal([]);
    await press(desk, /^Check/);
    await read(desk);
    expect(textOf(desk, '.exact-cards')).to.match(/^1 entry came from its card/);
    await press(desk, 'I read that card myself: mark as checked');
    await read(desk);
    expect(checkedIn(desk)).to.have.length(1);
    expect(textOf(desk, '.unchecked')).to.contain('It came down').and.not.contain('it was late');
    expect(desk.shadowRoot!.querySelector('.exact-cards')).to.equal(null);
  });
});
