import { expect } from '@open-wc/testing';
import { makeDocument } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { makeDesk, press, textOf } from './make-editor.js';

describe('the line that tells the result of an act', () => {
  it('has a button that opens it only while its words are cut off', async () => {
    const desk = await makeDesk(makeDocument());
    const opener = desk.shadowRoot!.querySelector<HTMLElement>('.status-line button')!;
    expect(opener.checkVisibility(), 'without words').to.equal(false);
    await press(desk, /^Remove They meet/);
    await waitUntil(() => textOf(desk, '.status')?.includes('is removed'), 'nothing is told');
    expect(opener.checkVisibility(), 'with room').to.equal(false);
    desk.style.width = '220px';
    await waitUntil(() => opener.checkVisibility(), 'there is no button');
  });
});
