import { expect } from '@open-wc/testing';
import { makeDocument } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { makeDesk, press, textOf } from './make-editor.js';

describe('the line that tells the result of an act', () => {
  it('has a button that opens it only while its words are cut off', async () => {
    const desk = await makeDesk(makeDocument());
    const isOffered = () =>
      desk.shadowRoot!.querySelector<HTMLElement>('.status-line button')?.checkVisibility() ?? false;
    expect(isOffered(), 'without words').to.equal(false);
    await press(desk, /^Delete They meet/);
    await waitUntil(() => textOf(desk, '.status')?.includes('is deleted'), 'nothing is told');
    expect(isOffered(), 'with room').to.equal(false);
    desk.style.width = '220px';
    await waitUntil(isOffered, 'there is no button');
  });

  it('opens and closes, and begins in one line with new words, also where the desk is put elsewhere in the page', async () => {
    const desk = await makeDesk(makeDocument());
    desk.style.width = '220px';
    const opener = () => desk.shadowRoot!.querySelector<HTMLElement>('.status-line button');
    const height = () => desk.shadowRoot!.querySelector('.status')!.getBoundingClientRect().height;
    const isOffered = () => opener()?.checkVisibility() ?? false;
    await press(desk, /^Delete They meet/);
    await waitUntil(isOffered, 'there is no button');
    const closed = height();
    opener()!.click();
    const opened = height();
    expect(opened, 'opened').to.be.above(closed + 5);
    expect(opener()!.ariaExpanded).to.equal('true');
    await press(desk, 'Undo');
    await waitUntil(() => height() < opened - 5, 'new words are not in one line');
    const { parentElement } = desk;
    desk.remove();
    parentElement!.append(desk);
    desk.style.width = '900px';
    await waitUntil(() => !isOffered(), 'the button stays with room');
    desk.style.width = '120px';
    await waitUntil(isOffered, 'there is no button');
  });
});
