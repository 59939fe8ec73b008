import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Json } from '../../../../src/desk/document/json.js';
import type { SaveAnswer } from '../../../../src/desk/element/explainer-editor-events.js';
import type { ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { makeDocument, makeEvent } from '../../../helpers/make-document.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import {
  button,
  chooseFile,
  deleteAll,
  find,
  freshKey,
  goBack,
  kept,
  makeDesk,
  openKept,
  press,
  settled,
  textOf,
  throwAway,
  type,
} from '../make-editor.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const titleOf = (editor: { data: unknown }) => (editor.data as ExplainerDocument).title;

/** Deletes the open story, whose title is “Ours”. */
async function throwAwayOpen(desk: Awaited<ReturnType<typeof makeDesk>>): Promise<void> {
  await press(desk, 'Open…');
  await waitUntil(() => desk.shadowRoot!.querySelector('dialog .kept-stories'), 'no list of stories');
  await press(desk, 'Delete: “Ours”');
  await press(desk, 'Delete “Ours”');
  await waitUntil(() => textOf(desk, '.status') === '“Ours” is deleted from this browser.', 'it is not deleted');
}

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

  it('is the first that a desk shows when it is loaded again: no way to begin, and no other story', async () => {
    const key = freshKey();
    const first = await makeDesk(undefined, key);
    await press(first, /^With an empty story/);
    await type(first, '/title', 'The ferry');
    await kept(first);
    fixtureCleanup();
    const desk = document.createElement('explainer-editor');
    desk.storageKey = key;
    document.body.append(desk);
    const shown = new Set<string | undefined>();
    const look = () => {
      for (const selector of ['.story-title', '.autosave', '#beginning-title'])
        shown.add(textOf(desk, selector)?.replace(/, .*/, ''));
      if (desk.isConnected) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    await waitUntil(() => shown.has('The ferry'), 'the story is not shown');
    expect([...shown].filter(Boolean)).to.have.members(['The ferry', 'Kept in this browser']);
    desk.remove();
  });

  it('does not keep anybody from a beginning where the browser never answers', async () => {
    standIn(IDBFactory.prototype, 'open', () => ({}));
    const desk = document.createElement('explainer-editor');
    desk.storageKey = freshKey();
    document.body.append(desk);
    await waitUntil(() => textOf(desk, '#beginning-title'), 'nobody can begin');
    expect(textOf(desk, '.story-title')).to.equal('Untitled story');
    desk.remove();
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

  it('is left alone while another tab goes on with it, and can be copied', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Second');
    await kept(first);
    const other = await makeDesk(makeDocument(), key);
    expect(titleOf(other)).to.equal('Two ministers meet');
    expect(textOf(other, '.unsaved')).to.contain('“Second” is open in another tab');
    await press(other, 'Make a copy here: “Second”');
    await waitUntil(() => titleOf(other) === 'Second', 'there is no copy');
    await type(other, '/title', 'Third');
    await kept(other);
    expect(titleOf(first)).to.equal('Second');
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
    await waitUntil(() => titleOf(editor) === 'Ours', 'it is not gone on with');
    expect(editor.shadowRoot!.querySelector('.unsaved')).to.equal(null);
  });

  it('can be thrown away', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Ours');
    await kept(first);
    fixtureCleanup();
    const other = makeDocument({ title: 'Theirs' });
    const desk = await makeDesk(other, key);
    await press(desk, 'Throw it away…');
    expect(textOf(desk, '.unsaved .leaving')).to.contain('Throw “Ours” (1 event, 1 statement) away?');
    await press(desk, 'Keep it');
    await throwAway(desk);
    expect(textOf(desk, '.status')).to.equal('“Ours” is deleted from this browser.');
    expect(desk.shadowRoot!.querySelector('.unsaved')).to.equal(null);
    await type(desk, '/summary', 'More');
    await press(desk, 'Open…');
    await waitUntil(() => desk.shadowRoot!.querySelector('dialog #deleted-stories'), 'it is gone for good');
    await press(desk, 'Bring it back: “Ours”');
    await waitUntil(() => textOf(desk, '.status')?.includes('is back'), 'it is not back');
    await press(desk, 'Close');
    await openKept(desk, 'Ours');
    await throwAwayOpen(desk);
    fixtureCleanup();
    const editor = await makeDesk(other, key);
    await press(editor, 'Open…');
    await waitUntil(() => editor.shadowRoot!.querySelector('dialog .kept-stories'), 'no list of stories');
    expect(textOf(editor, '[aria-labelledby=kept-stories]')).not.to.contain('Ours');
    expect(textOf(editor, '[aria-labelledby=deleted-stories]')).to.contain('Ours');
  });

  it('is cleared by a button; what is on the screen stays, and is kept whole with the next change', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Second');
    await kept(first);
    await deleteAll(first);
    expect(titleOf(first)).to.equal('Second');
    fixtureCleanup();
    const again = await makeDesk(makeDocument(), key);
    expect(titleOf(again)).to.equal('Two ministers meet');
    await type(again, '/title', 'Third');
    await deleteAll(again);
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
    standIn(IDBObjectStore.prototype, 'add', () => {
      // Chromium gives no words.
      throw new DOMException('', 'QuotaExceededError');
    });
    await type(editor, '/title', 'Second');
    expect(textOf(editor, '.autosave')).to.equal(
      'Not kept in this browser: The disk is full, or the browser gives this page no more room. Save to a file before you leave.',
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
    chooseFile(editor, text, name);
    await waitUntil(() => textOf(editor, '.status')?.includes(name), 'nothing is said of the file');
    await editor.updateComplete;
  };

  it('are opened beside the story that was there, of which nothing is lost', async () => {
    const editor = await makeDesk(makeDocument());
    await choose(editor, JSON.stringify({ explainer: 1, title: 'From a file' }), 'file.json');
    expect(titleOf(editor)).to.equal('From a file');
    expect(textOf(editor, '.status')).to.equal('file.json is open. What was here is kept: see “Open…”.');
    expect(button(editor, 'Undo').disabled).to.equal(true);
    await goBack(editor, 'Two ministers meet');
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
    chooseFile(editor, 'Date,Title\n2023-02-04,A row\n', 'sheet.csv');
    await waitUntil(() => editor.shadowRoot!.querySelector('#sheet-open'), 'nothing is asked');
    await press(editor, 'Open the sheet');
    await waitUntil(() => (editor.data as ExplainerDocument).events?.[0]?.title === 'A row', 'no row');
  });

  it('that hold no story change nothing, and say so', async () => {
    const editor = await makeDesk(makeDocument());
    await choose(editor, '{"explainer": 1,', 'broken.json');
    expect(textOf(editor, '.status')).to.match(/^broken.json can’t be opened: /);
    expect(editor.data).to.deep.equal(makeDocument());
  });
});
