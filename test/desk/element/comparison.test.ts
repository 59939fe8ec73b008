import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { needs } from '../../helpers/engine.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { makeDocument } from '../../helpers/make-document.js';
import { makeDesk, press, read } from './make-editor.js';

describe('the dialog of what was changed', () => {
  afterEach(async () => {
    if (innerHeight === 300) await setViewport({ width: 800, height: 600 });
  });

  it('opens at its beginning, however long it is', async function () {
    needs(this, 'a size of the window');
    await setViewport({ width: 800, height: 300 });
    const desk = await makeDesk(makeDocument());
    await press(desk, /^Cast/);
    await read(desk);
    for (let count = 0; count < 8; count += 1) await press(desk, 'Add a person');
    await press(desk, 'What you changed…');
    const find = () => desk.shadowRoot!.querySelector('dialog[open]');
    await waitUntil(find, 'nothing is compared');
    const dialog = find()!;
    await read(desk);
    expect(dialog.scrollHeight).to.be.above(dialog.clientHeight);
    expect(dialog.scrollTop).to.equal(0);
    expect(dialog.contains(desk.shadowRoot!.activeElement)).to.equal(true);
  });
});
