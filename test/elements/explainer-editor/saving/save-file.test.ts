import { expect } from '@open-wc/testing';
import type { SignOff } from '../../../../src/edit/sign-off/sign-off.js';
import type { ExplainerEditorElement } from '../../../../src/elements/explainer-editor/explainer-editor-element.js';
import { makeDocument, makeStatement } from '../../../helpers/make-document.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { makeDesk, press, read, textOf } from '../make-editor.js';

/** Files that were downloaded since the test began. */
let files: { readonly name: string; readonly text: Promise<string> }[] = [];
const { click } = HTMLAnchorElement.prototype;
const { createObjectURL } = URL;
let blob: Blob | undefined;

beforeEach(() => {
  files = [];
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return createObjectURL.call(URL, object);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: blob!.text() });
  };
});

afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});

async function makeSigned(): Promise<ExplainerEditorElement> {
  const desk = await makeDesk(makeDocument({ statements: [makeStatement({ id: 'first', text: 'First' })] }));
  desk.editorName = 'Ada Quill';
  await desk.updateComplete;
  await press(desk, /First$/);
  await desk.updateComplete;
  await press(desk, 'Mark as checked');
  return desk;
}

/** Opens a file in a desk, as a person does. */
async function open(desk: ExplainerEditorElement, name: string, text: string): Promise<void> {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name, { type: 'application/json' }));
  const input = desk.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => /is open/.test(textOf(desk, 'p.status') ?? ''), 'not opened');
  await read(desk);
}

describe('a story that is saved to a file', () => {
  it('is saved at once where nobody has signed anything', async () => {
    const desk = await makeDesk(makeDocument());
    await desk.save();
    expect(files.map(({ name }) => name)).to.deep.equal(['story.json']);
    expect(desk.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('goes with its sign-off into a file that says for whom it is, and comes back with it at another desk', async () => {
    const desk = await makeSigned();
    await desk.save();
    await desk.updateComplete;
    expect(files).to.deep.equal([]);
    expect(textOf(desk, 'dialog')).to.contain(
      'It holds names and comments of your newsroom, so never put it on a website.',
    );
    await press(desk, 'Story with sign-off, for this desk');
    await waitUntil(() => files.length > 0, 'no file');
    const { name, text } = files[0]!;
    expect(name).to.equal('story.desk.json');
    await desk.updateComplete;
    expect(textOf(desk, 'p.status')).to.contain('Saved to the file story.desk.json, with the sign-off.');
    const other = await makeDesk(makeDocument({ title: 'Another story' }));
    await open(other, 'story.desk (1).json', await text);
    expect(textOf(other, 'p.status')).to.match(/is open, with its sign-off/);
    expect(other.data).to.deep.equal(desk.data);
    expect((other.signOff as SignOff).checks['statements/first']?.by).to.equal('Ada Quill');
    await press(other, /First$/);
    await other.updateComplete;
    expect(textOf(other, '.sign-off')).to.match(/^Checked by Ada Quill/);
  });

  it('goes without the sign-off where the story alone is asked for', async () => {
    const desk = await makeSigned();
    await desk.save();
    await desk.updateComplete;
    await press(desk, 'Story alone');
    await waitUntil(() => files.length > 0, 'no file');
    const text = await files[0]!.text;
    expect([files[0]!.name, JSON.parse(text)]).to.deep.equal(['story.json', desk.data]);
    expect(text).not.to.contain('Ada Quill');
  });

  it('is neither asked about nor saved where the page refuses', async () => {
    const desk = await makeSigned();
    desk.addEventListener('explainer-editor-save', (event) => event.preventDefault());
    await desk.save();
    await desk.updateComplete;
    expect([files, desk.shadowRoot!.querySelector('dialog')]).to.deep.equal([[], null]);
  });
});
