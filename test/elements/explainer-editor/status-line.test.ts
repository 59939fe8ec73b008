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
    await press(desk, /^Remove They meet/);
    await waitUntil(() => textOf(desk, '.status')?.includes('is removed'), 'nothing is told');
    expect(isOffered(), 'with room').to.equal(false);
    desk.style.width = '220px';
    await waitUntil(isOffered, 'there is no button');
  });
});
