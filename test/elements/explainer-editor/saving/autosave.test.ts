import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Json } from '../../../../src/edit/document/json.js';
import type { SaveAnswer } from '../../../../src/elements/explainer-editor/explainer-editor-events.js';
import type { ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { makeDocument, makeEvent } from '../../../helpers/make-document.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import { button, freshKey, find, kept, makeDesk, press, settled, textOf, type } from '../make-editor.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const titleOf = (editor: { data: unknown }) => (editor.data as ExplainerDocument).title;

describe('what the browser keeps of an editor’s work', () => {
  afterEach(takeBack);

  it('is gone on with when the document is opened again, with all that can be undone', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    expect(textOf(first, '.autosave')).to.equal('Nothing changed yet');
    await type(first, '/title', 'Second');
    await press(first, 'Undo');
    await press(first, 'Redo');
    await kept(first);
    fixtureCleanup();
    const again = await makeDesk(makeDocument(), key);
    expect(titleOf(again)).to.equal('Second');
    expect(textOf(again, '.status')).to.match(/^Restored: your work until/);
    await press(again, 'Undo');
    expect(JSON.stringify(again.data)).to.equal(JSON.stringify(makeDocument()));
    expect(button(again, 'Undo').disabled).to.equal(true);
    await kept(again);
    fixtureCleanup();
    expect(titleOf(await makeDesk(makeDocument(), key))).to.equal('Two ministers meet');
  });

  it('is gone on with by a desk that comes right after, though the browser is slow to let go of the work', async () => {
    const { request } = LockManager.prototype;
    standIn(LockManager.prototype, 'request', function (this: unknown, name, options, callback) {
      const held = async () => {
        await (callback as () => Promise<unknown>)();
        await new Promise((resolve) => setTimeout(resolve, 400));
      };
      return request.call(this as LockManager, name as string, options as LockOptions, held);
    });
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Second');
    await kept(first);
    fixtureCleanup();
    expect(titleOf(await makeDesk(makeDocument(), key))).to.equal('Second');
  });

  it('is not mixed with another document’s', async () => {
    const first = await makeDesk(makeDocument());
    await type(first, '/title', 'Second');
    await kept(first);
    fixtureCleanup();
    expect(titleOf(await makeDesk(makeDocument(), freshKey()))).to.equal('Two ministers meet');
  });

  it('is left alone while another tab goes on with it', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Second');
    await kept(first);
    const other = await makeDesk(makeDocument(), key);
    expect(titleOf(other)).to.equal('Two ministers meet');
    expect(other.shadowRoot!.querySelector('.unsaved')).to.equal(null);
  });

  it('is offered where the document has changed since, and can be joined with it', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Ours');
    await kept(first);
    fixtureCleanup();
    const newer = makeDocument({
      summary: 'Theirs',
      events: [makeEvent(), makeEvent({ id: 'later', title: 'Later' })],
    });
    const editor = await makeDesk(newer, key);
    expect(textOf(editor, '.unsaved')).to.contain('other work on this story');
    await press(editor, 'Join both');
    expect(textOf(editor, 'dialog')).to.contain('Both can be joined without a question.');
    await press(editor, 'Join');
    expect(editor.data).to.deep.equal({ ...newer, title: 'Ours' });
  });

  it('is still offered after another story was begun, and gone on with there', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Ours');
    await kept(first);
    fixtureCleanup();
    const editor = await makeDesk(makeDocument({ title: 'Theirs' }), key);
    await press(editor, /^All commands/);
    const options = [...editor.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
    options.find(({ textContent }) => textContent.includes('New story'))!.click();
    await waitUntil(() => editor.shadowRoot!.querySelector('.beginning'), 'No other story is begun.');
    expect(textOf(editor, '.unsaved')).to.contain('other work on this story');
    await press(editor, 'Go on with it');
    expect(titleOf(editor)).to.equal('Ours');
    expect(editor.shadowRoot!.querySelector('.unsaved')).to.equal(null);
  });

  it('can be thrown away', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Ours');
    await kept(first);
    fixtureCleanup();
    const other = makeDocument({ title: 'Theirs' });
    await press(await makeDesk(other, key), 'Throw it away');
    await settled();
    fixtureCleanup();
    const editor = await makeDesk(other, key);
    expect(editor.shadowRoot!.querySelector('.unsaved')).to.equal(null);
  });

  it('is cleared by a button; what is on the screen stays, and is kept whole with the next change', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Second');
    await kept(first);
    await press(first, 'Delete from this browser…');
    await press(first, 'Delete all work kept in this browser');
    await waitUntil(() => textOf(first, '.status')?.includes('is kept until'), 'it isn’t told');
    expect(titleOf(first)).to.equal('Second');
    fixtureCleanup();
    const again = await makeDesk(makeDocument(), key);
    expect(titleOf(again)).to.equal('Two ministers meet');
    await type(again, '/title', 'Third');
    await press(again, 'Delete from this browser…');
    await press(again, 'Delete all work kept in this browser');
    await waitUntil(() => textOf(again, '.status')?.includes('is kept until'), 'it isn’t told');
    await type(again, '/summary', 'More');
    await kept(again);
    fixtureCleanup();
    const last = await makeDesk(makeDocument(), key);
    await press(last, 'Undo');
    await press(last, 'Undo');
    expect(JSON.stringify(last.data)).to.equal(JSON.stringify(makeDocument()));
  });

  it('holds the texts of sources', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await press(first, 'Quote from a source');
    find<HTMLTextAreaElement>(first, 'quote-paste').value = 'All the words.';
    await press(first, 'Use this text');
    await kept(first);
    fixtureCleanup();
    const again = await makeDesk(makeDocument(), key);
    await press(again, 'Quote from a source');
    expect(find<HTMLTextAreaElement>(again, 'quote-text').value).to.equal('All the words.');
  });

  it('says so where the browser refuses, and warns before the page is left', async () => {
    const editor = await makeDesk(makeDocument());
    standIn(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await type(editor, '/title', 'Second');
    expect(textOf(editor, '.autosave')).to.equal(
      'Not kept in this browser: The disk is full. Save to a file before you leave.',
    );
    expect(editor.shadowRoot!.querySelector('.autosave')?.getAttribute('role')).to.equal('alert');
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
    expect(titleOf(editor)).to.equal('Second');
  });
});

describe('saving', () => {
  it('tells which revision the document began from, and takes the new one', async () => {
    const editor = await makeDesk(makeDocument(), freshKey(), 'r1');
    const asked: unknown[] = [];
    editor.addEventListener('explainer-editor-save', (event) => {
      asked.push([event.revision, (event.document as unknown as ExplainerDocument).title]);
      event.respondWith(Promise.resolve({ revision: `r${asked.length + 1}` }));
    });
    await type(editor, '/title', 'Second');
    await press(editor, 'Save');
    await settled();
    expect(textOf(editor, '.status')).to.equal('Saved as revision r2.');
    await type(editor, '/title', 'Third');
    await press(editor, 'Save');
    await settled();
    expect(asked).to.deep.equal([
      ['r1', 'Second'],
      ['r2', 'Third'],
    ]);
    await press(editor, 'Undo');
    await press(editor, 'Undo');
    expect(editor.data).to.deep.equal(makeDocument());
  });

  it('shows both versions where somebody else saved meanwhile, and joins them item by item', async () => {
    const editor = await makeDesk(makeDocument(), freshKey(), 'r1');
    const theirs = makeDocument({ title: 'Theirs', events: [makeEvent({ title: 'Their event' })] });
    const answers: SaveAnswer[] = [{ refused: { document: theirs, revision: 'r2' } }, { revision: 'r3' }];
    const asked: (string | undefined)[] = [];
    editor.addEventListener('explainer-editor-save', (event) => {
      asked.push(event.revision);
      event.respondWith(Promise.resolve(answers.shift()!));
    });
    await type(editor, '/title', 'Ours');
    await type(editor, '/summary', 'Our summary');
    await press(editor, 'Save');
    await waitUntil(() => textOf(editor, 'dialog')?.includes('Both changed 1 field: choose.'), 'no choice is offered');
    const [ours, others] = editor.shadowRoot!.querySelectorAll<HTMLInputElement>('dialog input[type=radio]');
    for (const { width, height } of [ours!, others!].map((radio) => radio.getBoundingClientRect()))
      expect(Math.min(width, height), 'WCAG 2.5.8').to.be.at.least(24);
    expect([ours?.checked, others?.checked]).to.deep.equal([true, false]);
    others!.click();
    await editor.updateComplete;
    await press(editor, 'Join');
    expect(editor.data).to.deep.equal({ ...theirs, summary: 'Our summary' });
    await press(editor, 'Save');
    await settled();
    expect(asked).to.deep.equal(['r1', 'r2']);
    expect(textOf(editor, '.status')).to.equal('Saved as revision r3.');
  });

  it('says why it failed, and loses nothing', async () => {
    const editor = await makeDesk(makeDocument());
    editor.addEventListener('explainer-editor-save', (event) =>
      event.respondWith(Promise.reject(new Error('The server is away.'))),
    );
    await type(editor, '/title', 'Ours');
    await press(editor, 'Save');
    await settled();
    expect(textOf(editor, '.status')).to.equal('Not saved: The server is away.');
    expect(titleOf(editor)).to.equal('Ours');
  });

  it('makes a file where nobody answers', async () => {
    const links: HTMLAnchorElement[] = [];
    standIn(HTMLAnchorElement.prototype, 'click', function (this: unknown) {
      links.push(this as HTMLAnchorElement);
    });
    const editor = await makeDesk(makeDocument());
    await press(editor, 'Save');
    takeBack();
    expect(links[0]?.download).to.equal('story.json');
    const saved = (await (await fetch(links[0]!.href)).json()) as Json;
    expect(saved).to.deep.equal(makeDocument());
  });

  it('can be refused by the page without a word', async () => {
    const clicks = standIn(HTMLAnchorElement.prototype, 'click');
    const editor = await makeDesk(makeDocument());
    editor.addEventListener('explainer-editor-save', (event) => event.preventDefault());
    await press(editor, 'Save');
    takeBack();
    expect(clicks).to.deep.equal([]);
  });
});

describe('files', () => {
  const choose = async (editor: Awaited<ReturnType<typeof makeDesk>>, text: string, name: string) => {
    const input = editor.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => textOf(editor, '.status')?.includes(name), 'nothing is said of the file');
    await editor.updateComplete;
  };

  it('are opened as one edit: nothing of what was there is lost', async () => {
    const editor = await makeDesk(makeDocument());
    await choose(editor, JSON.stringify({ explainer: 1, title: 'From a file' }), 'file.json');
    expect(titleOf(editor)).to.equal('From a file');
    expect(textOf(editor, '.status')).to.equal('file.json is open. Undo brings back what was here.');
    await press(editor, 'Undo');
    expect(editor.data).to.deep.equal(makeDocument());
  });

  it('of TimelineJS and sheets become stories', async () => {
    const editor = await makeDesk(makeDocument());
    await choose(
      editor,
      JSON.stringify({ events: [{ start_date: { year: '2023' }, text: { headline: 'A slide' } }] }),
      'timeline.json',
    );
    await waitUntil(() => (editor.data as ExplainerDocument).events?.[0]?.title === 'A slide', 'no slide');
    await choose(editor, 'Date,Title\n2023-02-04,A row\n', 'sheet.csv');
    await waitUntil(() => (editor.data as ExplainerDocument).events?.[0]?.title === 'A row', 'no row');
  });

  it('that hold no story change nothing, and say so', async () => {
    const editor = await makeDesk(makeDocument());
    await choose(editor, '{"explainer": 1,', 'broken.json');
    expect(textOf(editor, '.status')).to.match(/^broken.json can’t be opened: /);
    expect(editor.data).to.deep.equal(makeDocument());
  });
});
