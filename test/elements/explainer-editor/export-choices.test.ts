import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/wait-until.js';
import { makeDocument } from '../../helpers/make-document.js';
import { find, makeDesk, press, textOf } from './make-editor.js';

const { clipboard } = navigator;
const pretend = (value: Partial<Clipboard>) =>
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

async function openExport() {
  const desk = await makeDesk(makeDocument());
  await press(desk, 'Export…');
  await waitUntil(() => textOf(desk, 'dialog[open] h2') === 'Export…');
  find<HTMLInputElement>(desk, 'export-script').value = 'https://news.example/said-and-done.js';
  return desk;
}

describe('the export of code for an article', () => {
  afterEach(() => pretend(clipboard));

  it('is copied by one button, with the line that loads the script, and says so', async () => {
    let copied = '';
    pretend({
      writeText: (text) => {
        copied = text;
        return Promise.resolve();
      },
    });
    const desk = await openExport();
    await press(desk, 'Copy: Story for an article (HTML)');
    await waitUntil(() => textOf(desk, 'dialog .well') !== undefined, 'nothing is said');
    expect(textOf(desk, 'dialog .well')).to.equal('Copied. Paste it into the code of your article.');
    expect(copied).to.match(/^<script type="module" src="https:\/\/news\.example\/said-and-done\.js"><\/script>\n/);
    expect(copied).to.contain('Two ministers meet');
    await press(desk, 'Close');
    await press(desk, 'Export…');
    expect(textOf(desk, 'dialog .well'), 'forgotten with the dialog').to.equal(undefined);
  });

  it('is shown and chosen where the browser refuses', async () => {
    pretend({ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    const desk = await openExport();
    await press(desk, 'Copy: List for an article (HTML)');
    await waitUntil(() => desk.shadowRoot!.activeElement?.id === 'export-code', 'no code is shown');
    const field = find<HTMLTextAreaElement>(desk, 'export-code');
    expect(field.value).to.contain('Two ministers meet');
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(textOf(desk, '[for=export-code]')).to.equal('This browser lets no page copy. The code, to copy by hand:');
  });
});
