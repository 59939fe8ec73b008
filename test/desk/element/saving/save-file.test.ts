import { expect } from '@open-wc/testing';
import type { SignOff } from '../../../../src/desk/sign-off/sign-off.js';
import type { ExplainerEditorElement } from '../../../../src/desk/element/explainer-editor-element.js';
import type { ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { makeDocument, makeStatement } from '../../../helpers/make-document.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { untilStill } from '../../../helpers/until-still.js';
import { loadDocument, type LoadedDocument } from '../../../../src/convert/load-document.js';
import { freshKey, goBack, makeDesk, openKept, press, read, settled, textOf, type } from '../make-editor.js';
import { key, review, write } from '../review-article.js';

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

async function makeSigned(
  story = makeDocument({ statements: [makeStatement({ id: 'first', text: 'First' })] }),
): Promise<ExplainerEditorElement> {
  const desk = await makeDesk(story);
  desk.editorName = 'Ada Quill';
  await desk.updateComplete;
  await press(desk, /First$/);
  await desk.updateComplete;
  await press(desk, 'Mark as checked');
  return desk;
}

const titleOf = (desk: ExplainerEditorElement) => (desk.data as ExplainerDocument).title;

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

  it('is told from its file once it has changed, until it is saved again or the change is undone', async () => {
    const kept = (desk: ExplainerEditorElement) => textOf(desk, '.autosave')?.replace(/, .*\d[^.]*/, '');
    const OLDER = 'Kept in this browser. The file that you saved is older.';
    const desk = await makeDesk(makeDocument());
    await type(desk, '/title', 'The ferry');
    await waitUntil(() => kept(desk) === 'Kept in this browser', 'not kept');
    await desk.save();
    await type(desk, '/title', 'The ferry sails');
    await waitUntil(() => kept(desk) === OLDER, 'it is not told');
    await desk.save();
    await waitUntil(() => kept(desk) === 'Kept in this browser', 'it is told of the new file');
    await type(desk, '/title', 'The ferry sinks');
    await waitUntil(() => kept(desk) === OLDER, 'it is not told');
    desk.undo();
    await waitUntil(() => kept(desk) === 'Kept in this browser', 'it is told after the change was undone');
  });

  it('goes with its sign-off into a file that says for whom it is, and comes back with it at another desk', async () => {
    const desk = await makeSigned();
    await desk.save();
    await desk.updateComplete;
    expect(files).to.deep.equal([]);
    expect(textOf(desk, 'dialog')).to.contain(
      'It holds names and comments of your newsroom, so never put it on a website.',
    );
    await press(desk, 'Story with sign-off (.desk.json)');
    await waitUntil(() => files.length > 0, 'no file');
    const { name, text } = files[0]!;
    expect(name).to.equal('story.desk.json');
    await desk.updateComplete;
    expect(textOf(desk, 'p.status')).to.contain(
      'Saved to the file story.desk.json, with the sign-off, for the desk alone.',
    );
    const other = await makeDesk(makeDocument({ title: 'Another story' }));
    await open(other, 'story.desk (1).json', await text);
    expect(textOf(other, 'p.status')).to.match(/is open, with its sign-off/);
    expect(other.data).to.deep.equal(desk.data);
    expect((other.signOff as SignOff).checks['statements/first']?.by).to.equal('Ada Quill');
    await press(other, /First$/);
    await other.updateComplete;
    expect(textOf(other, '.sign-off')).to.match(/^Checked by Ada Quill/);
  });

  it('takes along what is kept as it is, which counts at the other desk until it is changed there', async () => {
    const statement = makeStatement({ id: 'first', text: 'First', cue: 'claimed' });
    const desk = await makeDesk(makeDocument({ statements: [statement] }));
    desk.editorName = 'Ada Quill';
    await desk.updateComplete;
    await press(desk, /First$/);
    await desk.updateComplete;
    await press(desk, 'Mark as checked');
    await press(desk, 'Keep it as it is until it changes');
    await desk.save();
    await desk.updateComplete;
    await press(desk, 'Story with sign-off (.desk.json)');
    await waitUntil(() => files.length > 0, 'no file');
    const other = await makeDesk(makeDocument({ title: 'Another story' }));
    await open(other, 'story.desk.json', await files[0]!.text);
    await press(other, /^Check/);
    await read(other);
    expect(textOf(other, '#panel'))
      .to.contain('1 point is left aside')
      .and.not.contain('Keep it as it is until it changes');
    await press(other, /^Story/);
    await press(other, /First$/);
    await type(other, '/statements/0/text', 'Second');
    expect(textOf(other, '[id="/statements/0:form"]')).to.contain('Keep it as it is until it changes');
  });

  it('takes along the article, what was left out of it, and the texts that prove citations, and is shown itself once it is open', async () => {
    const desk = await review('Mayor Ada Quill said that a ferry would run. Minister Bo Lund said that it was late.');
    await key(desk, 'Enter');
    await key(desk, 'x');
    desk.editorName = 'Ada Quill';
    await press(desk, /^Check/);
    await waitUntil(() => textOf(desk, '.proof .well') !== undefined, 'No citation is proven.');
    const proven = textOf(desk, '.proof .well');
    await press(desk, 'Needs a legal check');
    await desk.save();
    await desk.updateComplete;
    await press(desk, 'Story with sign-off (.desk.json)');
    await waitUntil(() => files.length > 0, 'no file');
    const other = await makeDesk({ explainer: 1 });
    await press(other, /^From an article/);
    await open(other, 'story.desk.json', await files[0]!.text);
    expect(other.data).to.deep.equal(desk.data);
    expect(textOf(other, '#panel .items')).to.contain('A ferry would run');
    await press(other, /^Check/);
    await waitUntil(() => textOf(other, '.proof .well') === proven, 'The citations are not proven.');
    expect(textOf(other, '#panel')).to.contain('Left out, or to be decided later');
  });

  it('takes along texts that were pasted, of which the story alone and exports have nothing', async () => {
    const sources = [{ source: 'report', quote: 'text of the newsroom' }];
    const citing = (title: string) =>
      makeDocument({
        id: title.replaceAll(' ', '-'),
        title,
        statements: [makeStatement({ id: 'first', text: 'First', sources })],
      });
    const desk = await makeSigned(citing('The balloon'));
    await press(desk, 'Quote from a source');
    await waitUntil(() => desk.shadowRoot!.querySelector('#quote-paste'), 'No text can be pasted.');
    write(desk, 'quote-paste', 'A text of the newsroom.');
    await read(desk);
    await press(desk, /^Use this text/);
    await desk.save();
    await desk.updateComplete;
    await press(desk, 'Story with sign-off (.desk.json)');
    await waitUntil(() => files.length > 0, 'no file');
    const text = await files[0]!.text;
    expect(text).to.contain('A text of the newsroom.');
    const loaded = (await loadDocument({ text })) as LoadedDocument;
    expect(JSON.stringify(loaded.explainer)).not.to.contain('A text of the newsroom.');
    const other = await makeDesk(citing('The fire'));
    await open(other, 'story.desk.json', text);
    await press(other, /^Check/);
    await waitUntil(() => textOf(other, '.proof .well') !== undefined, 'The citation is not proven.');
    await openKept(other, 'The fire');
    await press(other, /^Check/);
    await waitUntil(() => textOf(other, '.proof .well') === undefined, 'The text of another story proves a citation.');
  });

  it('goes without the sign-off where the story alone is asked for', async () => {
    const desk = await makeSigned();
    await desk.save();
    await desk.updateComplete;
    await press(desk, 'Story alone (.json)');
    await waitUntil(() => files.length > 0, 'no file');
    const text = await files[0]!.text;
    expect([files[0]!.name, JSON.parse(text)]).to.deep.equal(['story.json', desk.data]);
    expect(text).not.to.contain('Ada Quill');
  });

  it('notes who changed what once, whatever is opened and saved', async () => {
    const first = await makeSigned();
    await first.save();
    await first.updateComplete;
    await press(first, 'Story with sign-off (.desk.json)');
    await waitUntil(() => files.length > 0, 'no file');
    const desk = await makeDesk(undefined);
    desk.editorName = 'Bea Ink';
    await open(desk, 'story.desk.json', await files[0]!.text);
    const changes = () => (desk.signOff as SignOff).changes.map(({ by, entries }) => [by, entries]);
    const saveFile = async () => {
      const { length } = files;
      await desk.save();
      await desk.updateComplete;
      await press(desk, 'Story with sign-off (.desk.json)');
      await waitUntil(() => files.length > length, 'no file');
      await read(desk);
    };
    await saveFile();
    const before = changes();
    expect(before.filter(([by]) => by === 'Bea Ink')).to.deep.equal([]);
    await press(desk, /First$/);
    await desk.updateComplete;
    await type(desk, '/statements/0/text', 'Second');
    await read(desk);
    await saveFile();
    expect(changes()).to.deep.equal([...before, ['Bea Ink', ['statements/first']]]);
    await saveFile();
    expect(changes()).to.have.length(before.length + 1);
  });

  it('is neither asked about nor saved where the page refuses', async () => {
    const desk = await makeSigned();
    desk.addEventListener('explainer-editor-save', (event) => event.preventDefault());
    await desk.save();
    await desk.updateComplete;
    expect([files, desk.shadowRoot!.querySelector('dialog')]).to.deep.equal([[], null]);
  });
});

/** The desk’s own file of a story, as another desk has saved it. */
const fileOf = (document: object, signOff: object) => JSON.stringify({ desk: 1, document, signOff });

const secret = (text: string) => ({
  signOff: 1,
  checks: {},
  comments: [{ id: text, entry: 'statements/first', words: '', text, by: 'Ada Quill', at: '2026-11-27T09:00:00.000Z' }],
  changes: [],
});

const commentsOf = (desk: ExplainerEditorElement) =>
  ((desk.signOff ?? { comments: [] }) as SignOff).comments.map(({ text }) => text);

describe('a file that is opened in place of a story', () => {
  const own = makeDocument({
    id: 'balloon',
    title: 'The balloon',
    statements: [makeStatement({ id: 'first', text: 'First' })],
  });
  const other = makeDocument({
    id: 'fire',
    title: 'The fire',
    statements: [makeStatement({ id: 'first', text: 'Burning' })],
  });

  async function makeSecretDesk(data: object = own, key?: string): Promise<ExplainerEditorElement> {
    const desk = await makeDesk(data, key);
    desk.signOff = secret('source is the driver');
    await desk.updateComplete;
    return desk;
  }

  it('has its own sign-off alone, and the story that was here keeps its own', async () => {
    const desk = await makeSecretDesk();
    await open(desk, 'fire.desk.json', fileOf(other, secret('ask the brigade')));
    expect(commentsOf(desk)).to.deep.equal(['ask the brigade']);
    desk.undo();
    expect(titleOf(desk), 'Undo stops at the beginning of the story').to.equal('The fire');
    await goBack(desk, 'The balloon');
    expect([desk.data, commentsOf(desk)]).to.deep.equal([own, ['source is the driver']]);
    await openKept(desk, 'The fire');
    expect([desk.data, commentsOf(desk)]).to.deep.equal([other, ['ask the brigade']]);
  });

  it('has no sign-off where it comes with none', async () => {
    const desk = await makeSecretDesk();
    await open(desk, 'fire.json', JSON.stringify(other));
    expect(desk.signOff).to.equal(undefined);
    await goBack(desk, 'The balloon');
    expect(commentsOf(desk)).to.deep.equal(['source is the driver']);
  });

  it('joins sign-offs where it is another version of the same story, and says so', async () => {
    const desk = await makeSecretDesk();
    await open(desk, 'story.desk.json', fileOf({ ...own, title: 'A week on' }, secret('ask the pilot')));
    expect(commentsOf(desk)).to.have.members(['source is the driver', 'ask the pilot']);
    expect(textOf(desk, 'p.status')).to.match(/is joined with the one here/);
    desk.undo();
    expect(commentsOf(desk)).to.have.length(2);
  });

  it('keeps its own sign-off when the page is opened again', async () => {
    const key = freshKey();
    const desk = await makeSecretDesk(own, key);
    await open(desk, 'fire.desk.json', fileOf(other, secret('ask the brigade')));
    await untilStill();
    desk.remove();
    const again = document.createElement('explainer-editor');
    again.storageKey = key;
    again.signOff = secret('source is the driver');
    again.data = own;
    document.body.append(again);
    await again.updateComplete;
    await settled();
    await again.updateComplete;
    expect([again.data, commentsOf(again)]).to.deep.equal([other, ['ask the brigade']]);
    await openKept(again, 'The balloon');
    expect([again.data, commentsOf(again)]).to.deep.equal([own, ['source is the driver']]);
    again.remove();
  });

  it('gets nothing of other stories that were signed on the same page', async () => {
    const key = freshKey();
    const first = await makeSecretDesk(own, key);
    first.editorName = 'Ada Quill';
    await first.updateComplete;
    await press(first, /First$/);
    await first.updateComplete;
    await press(first, 'Mark as checked');
    await untilStill();
    first.remove();
    const desk = await makeDesk(other, key);
    await settled();
    expect(desk.signOff).to.equal(undefined);
  });

  it('gets nothing of a save of the story that was here, whose answer comes later', async () => {
    const desk = await makeSecretDesk();
    let answer!: (value: { revision: string }) => void;
    desk.addEventListener('explainer-editor-save', (event) =>
      event.respondWith(new Promise((resolve) => (answer = resolve))),
    );
    const saving = desk.save();
    await waitUntil(() => answer !== undefined, 'not asked');
    await open(desk, 'fire.desk.json', fileOf(other, secret('ask the brigade')));
    answer({ revision: '2' });
    await saving;
    expect(commentsOf(desk)).to.deep.equal(['ask the brigade']);
  });

  it('is refused where a page gives it as a story', async () => {
    const desk = await makeDesk(own);
    desk.data = JSON.parse(fileOf(other, secret('ask the brigade')));
    await desk.updateComplete;
    await read(desk);
    expect(textOf(desk, 'p.status')).to.contain('It is a file of the desk with a sign-off. Open it with “Open…”.');
    expect(JSON.stringify(desk.data)).not.to.contain('ask the brigade');
  });
});
