import { expect, fixtureCleanup } from '@open-wc/testing';
import type { ExplainerDocument, StatementInput } from '../../../../src/model/schema/schema.js';
import { makeDocument } from '../../../helpers/make-document.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { deleteAll, find, freshKey, kept, makeDesk, press, read, settled, textOf, throwAway } from '../make-editor.js';
import { key, write, type Desk } from '../review-article.js';

const article =
  'Mayor Ada Quill said that a ferry would run. Minister Bo Lund said that it was late. Quill said that it rained.';

const BLANK = { explainer: 1 };

const { transaction } = IDBDatabase.prototype;

const documentOf = (desk: Desk) =>
  desk.data as Omit<ExplainerDocument, 'statements'> & { readonly statements?: readonly StatementInput[] };
const passage = (desk: Desk) => textOf(desk, '#draft-card blockquote');
const place = (desk: Desk) => textOf(desk, '#draft-card .muted.small');
const valueOf = (desk: Desk, id: string) => find<HTMLInputElement>(desk, id).value;

/** A desk with the form of an article that is filled in. */
async function fillIn(storageKey: string, data: unknown = BLANK, text = article): Promise<Desk> {
  const desk = await makeDesk(data, storageKey);
  await press(desk, /^From an article/);
  write(desk, 'article-text', text);
  write(desk, 'article-title', 'The bridge');
  write(desk, 'article-publisher', 'The Courier');
  write(desk, 'article-published', '16 May 2024');
  await read(desk);
  return desk;
}

async function review(storageKey: string, data: unknown = BLANK): Promise<Desk> {
  const desk = await fillIn(storageKey, data);
  await press(desk, 'Read it');
  await waitUntil(() => desk.shadowRoot!.querySelector('#draft-card'), 'Nothing is asked.');
  return desk;
}

/** The desk as it is after its page was closed and opened again. */
async function reopen(desk: Desk, storageKey: string, data: unknown = BLANK): Promise<Desk> {
  await kept(desk);
  fixtureCleanup();
  return makeDesk(data, storageKey);
}

const isShown = (desk: Desk, selector: string) =>
  waitUntil(() => desk.shadowRoot!.querySelector(selector), `${selector} is not shown`);

describe('an article at the desk', () => {
  afterEach(takeBack);

  it('is told of in the story while nothing from it is there', async () => {
    const waits = (desk: Desk) => textOf(desk, '#panel')?.includes('Your article waits in “From an article”.');
    const form = await fillIn(freshKey());
    await press(form, 'Back to the story');
    expect([textOf(form, '#panel')?.includes('Nothing here yet.'), waits(form)]).to.deep.equal([true, true]);
    await press(form, 'Table');
    expect(waits(form), 'in the table').to.equal(true);
    const desk = await review(freshKey());
    await key(desk, 'x');
    await press(desk, 'Back to the story');
    expect(waits(desk), 'with a question open').to.equal(true);
    await press(desk, 'From an article');
    await key(desk, 'Enter');
    await press(desk, 'Back to the story');
    expect(waits(desk), 'with something in the story').to.equal(false);
    await press(desk, 'Undo');
    await press(desk, 'Story');
    await read(desk);
    expect(waits(desk), 'after that was undone').to.equal(true);
  });

  it('is told of no more once everything in it was left out', async () => {
    const desk = await review(freshKey());
    for (let asked = 0; asked < 3; asked += 1) await key(desk, 'x');
    await press(desk, 'Back to the story');
    expect(textOf(desk, '#panel')).to.contain('Nothing here yet.').and.not.to.contain('Your article waits');
  });

  it('is there after a reload with all that was decided and chosen, and only the rest is asked', async () => {
    const storageKey = freshKey();
    const first = await review(storageKey);
    await key(first, 'Enter');
    await key(first, 'x');
    expect(place(first)).to.equal('3 of 3');
    write(first, 'draft-words', 'It rained, she said.');
    await read(first);
    write(first, 'draft-date', '15 May 2024');
    await read(first);
    const before = documentOf(first);
    const desk = await reopen(first, storageKey);
    await isShown(desk, '#draft-card');
    expect(desk.data).to.deep.equal(before);
    expect([place(desk), passage(desk)]).to.deep.equal(['3 of 3', 'Quill said that it rained.']);
    expect([valueOf(desk, 'draft-words'), valueOf(desk, 'draft-date')]).to.deep.equal([
      'It rained, she said.',
      '15 May 2024',
    ]);
    expect(textOf(desk, '.set-aside')).to.contain('Left out (1)');
    expect(textOf(desk, '.status')).to.match(/^Restored: your work until .*The article is back as you left it\.$/);
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-heading')).to.equal(
      'You have answered every question. Not every sentence of the article was one, so read it once more.',
    );
    expect(documentOf(desk).statements?.map(({ text }) => text)).to.deep.equal([
      'A ferry would run.',
      'It rained, she said.',
    ]);
    expect(documentOf(desk).people).to.have.length(1);
  });

  it('asks again after a reload what was undone, and what is undone then', async () => {
    const storageKey = freshKey();
    const first = await review(storageKey);
    await key(first, 'Enter');
    await key(first, 'Enter');
    await key(first, 'z', { ctrlKey: true });
    const desk = await reopen(first, storageKey);
    await isShown(desk, '#draft-card');
    expect([place(desk), passage(desk)]).to.deep.equal(['2 of 3', 'Minister Bo Lund said that it was late.']);
    await key(desk, 'z', { ctrlKey: true });
    expect([place(desk), passage(desk)]).to.deep.equal(['1 of 3', 'Mayor Ada Quill said that a ferry would run.']);
    expect(desk.data).to.deep.equal(BLANK);
    await press(desk, 'Redo');
    expect(place(desk)).to.equal('2 of 3');
  });

  it('has its form after a reload as it was typed, before it was read', async () => {
    const storageKey = freshKey();
    const desk = await reopen(await fillIn(storageKey), storageKey);
    await isShown(desk, '#article-text');
    const ids = ['article-text', 'article-title', 'article-publisher', 'article-published'];
    expect(ids.map((id) => valueOf(desk, id))).to.deep.equal([article, 'The bridge', 'The Courier', '16 May 2024']);
    expect(desk.data).to.deep.equal(BLANK);
    expect(textOf(desk, '.status')).to.equal('The article is back as you left it.');
    write(desk, 'article-text', '');
    write(desk, 'article-title', '');
    write(desk, 'article-publisher', '');
    write(desk, 'article-published', '');
    await settled();
    const emptied = await reopen(desk, storageKey);
    expect(emptied.shadowRoot!.querySelector('#article-text'), 'an empty form is nothing to come back to').to.equal(
      null,
    );
    expect(textOf(emptied, '#beginning-title')).to.equal('How do you begin?');
  });

  it('has its form also where the headline alone was typed', async () => {
    const storageKey = freshKey();
    const first = await makeDesk(BLANK, storageKey);
    await press(first, /^From an article/);
    write(first, 'article-title', 'The bridge');
    const desk = await reopen(first, storageKey);
    await isShown(desk, '#article-title');
    expect(valueOf(desk, 'article-title')).to.equal('The bridge');
    expect(textOf(desk, '.status')).to.equal('The article is back as you left it.');
  });

  it('is the text of its source after a reload, so that “Check” looks its citations up', async () => {
    const storageKey = freshKey();
    const first = await review(storageKey);
    for (let at = 0; at < 3; at += 1) await key(first, 'Enter');
    const desk = await reopen(first, storageKey);
    await waitUntil(
      () => textOf(desk, '.status')?.includes('Its article is kept with it: see “From an article”.'),
      'it is not told',
    );
    expect(textOf(desk, '.status'), 'it is not on the screen').not.to.contain('The article is back');
    expect(desk.shadowRoot!.querySelector('#draft-card'), 'nothing is to be asked').to.equal(null);
    await press(desk, /^Check/);
    await read(desk);
    await waitUntil(
      () => textOf(desk, '#panel')?.includes('The words of 3 citations stand in their sources.'),
      'no proof',
    );
  });

  it('is no newer after its fields were left without a change', async () => {
    const writes = standIn(IDBDatabase.prototype, 'transaction', function (this: unknown, ...values) {
      return transaction.apply(this as IDBDatabase, values as Parameters<typeof transaction>);
    });
    const desk = await fillIn(freshKey());
    await kept(desk);
    const written = () => writes.filter(([, mode]) => mode === 'readwrite').length;
    const before = written();
    find(desk, 'article-text').dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(written()).to.equal(before);
  });

  it('belongs to its story: another has none, and one that is begun anew has none', async () => {
    const storageKey = freshKey();
    const first = await review(storageKey);
    await key(first, 'Enter');
    await kept(first);
    first.data = makeDocument();
    await read(first);
    await press(first, /^From an article/);
    expect(valueOf(first, 'article-text')).to.equal('');
    fixtureCleanup();
    const other = await makeDesk(BLANK, freshKey());
    expect(textOf(other, '#beginning-title')).to.equal('How do you begin?');
  });

  it('goes with the work when that is thrown away, and when all is deleted', async () => {
    const storageKey = freshKey();
    const first = await review(storageKey, makeDocument());
    await key(first, 'Enter');
    await kept(first);
    fixtureCleanup();
    const newer = makeDocument({ summary: 'Newer' });
    await throwAway(await makeDesk(newer, storageKey));
    fixtureCleanup();
    const desk = await makeDesk(makeDocument(), storageKey);
    expect(documentOf(desk).statements).to.have.length(1);
    await press(desk, /^From an article/);
    expect(valueOf(desk, 'article-text')).to.equal('');
    write(desk, 'article-text', article);
    await kept(desk);
    await deleteAll(desk);
    expect(valueOf(desk, 'article-text'), 'what is on the screen stays').to.equal(article);
    fixtureCleanup();
    const again = await makeDesk(makeDocument(), storageKey);
    await press(again, /^From an article/);
    expect(valueOf(again, 'article-text')).to.equal('');
  });

  it('is kept whole again with the next change of the story after all was deleted', async () => {
    const storageKey = freshKey();
    const first = await review(storageKey);
    await key(first, 'Enter');
    await kept(first);
    await deleteAll(first);
    await press(first, 'Undo');
    await press(first, 'Redo');
    const desk = await reopen(first, storageKey);
    await isShown(desk, '#draft-card');
    expect(place(desk)).to.equal('2 of 3');
  });

  it('is taken over where all of the story was saved and somebody has changed it since, and asks nothing twice', async () => {
    const storageKey = freshKey();
    const first = await makeDesk(makeDocument(), storageKey, '1');
    await press(first, /^From an article/);
    write(first, 'article-text', article);
    write(first, 'article-title', 'The bridge');
    await read(first);
    await press(first, 'Read it');
    await isShown(first, '#draft-card');
    await key(first, 'Enter');
    await key(first, 'x');
    first.addEventListener('explainer-editor-save', (event) => event.respondWith(Promise.resolve({ revision: '2' })));
    await first.save();
    const theirs = { ...documentOf(first), summary: 'Changed by somebody else' };
    const desk = await reopen(first, storageKey, theirs);
    await isShown(desk, '#draft-card');
    expect(desk.data).to.deep.equal(theirs);
    expect([place(desk), passage(desk)]).to.deep.equal(['3 of 3', 'Quill said that it rained.']);
    const again = await reopen(desk, storageKey, theirs);
    await isShown(again, '#draft-card');
    expect(place(again)).to.equal('3 of 3');
  });

  it('stays with its own story where the desk is opened with one that has another title', async () => {
    const storageKey = freshKey();
    const first = await fillIn(storageKey, { explainer: 1, title: 'One' });
    await kept(first);
    fixtureCleanup();
    const other = await makeDesk({ explainer: 1, title: 'Other' }, storageKey);
    await press(other, /^From an article/);
    expect(valueOf(other, 'article-text')).to.equal('');
    fixtureCleanup();
    const desk = await makeDesk({ explainer: 1, title: 'One' }, storageKey);
    await isShown(desk, '#article-text');
    expect(valueOf(desk, 'article-text')).to.equal(article);
  });

  it('is told not to be kept where the browser refuses, and stays on the page', async () => {
    standIn(IDBObjectStore.prototype, 'add', () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    const desk = await fillIn(freshKey());
    await waitUntil(() => textOf(desk, '.autosave.error')?.includes('The disk is full'), 'it isn’t told');
    expect(valueOf(desk, 'article-text')).to.equal(article);
    await press(desk, 'Read it');
    await isShown(desk, '#draft-card');
  });

  it('is told to be too long to be kept, and nothing old comes back in its place', async () => {
    const storageKey = freshKey();
    const desk = await fillIn(storageKey);
    expect(textOf(desk, '#panel')).not.to.contain('too long to be kept');
    write(desk, 'article-text', 'It rained. '.repeat(20_000));
    await read(desk);
    expect(textOf(desk, '#panel')).to.contain('This article is too long to be kept in this browser');
    const again = await reopen(desk, storageKey);
    expect(textOf(again, '#beginning-title')).to.equal('How do you begin?');
  });

  it('loses its decisions alone where they are damaged: its form and the story are there', async () => {
    const storageKey = freshKey();
    const first = await review(storageKey);
    await key(first, 'Enter');
    await kept(first);
    fixtureCleanup();
    await damage();
    const desk = await makeDesk(BLANK, storageKey);
    await isShown(desk, '#article-text');
    expect(valueOf(desk, 'article-text')).to.equal(article);
    expect(documentOf(desk).statements).to.have.length(1);
    expect(textOf(desk, '.status')).to.contain('can’t be read any more');
    await press(desk, 'Read it');
    await isShown(desk, '#draft-card');
    expect(place(desk), 'what is in the story is known').to.equal('2 of 3');
    expect(textOf(desk, '#panel')).to.contain('1 thing in this article is in your story already');
  });

  it('read again asks only for what the story lacks', async () => {
    const desk = await review(freshKey());
    for (let at = 0; at < 3; at += 1) await key(desk, 'Enter');
    await readAnother(desk, `${article} Lund said that nobody knew.`, 'The bridge');
    expect([place(desk), passage(desk)]).to.deep.equal(['4 of 4', 'Lund said that nobody knew.']);
    expect(textOf(desk, '#panel')).to.contain('3 things in this article are in your story already');
    expect(textOf(desk, '#draft-card')).not.to.contain('what your story has already');
    await key(desk, 'Enter');
    expect(documentOf(desk).statements).to.have.length(4);
    expect(documentOf(desk).sources).to.have.length(1);
  });

  it('tells on its card of what would be a second copy in the story', async () => {
    const desk = await review(freshKey());
    for (let at = 0; at < 3; at += 1) await key(desk, 'Enter');
    await readAnother(desk, article, 'The same in another paper');
    expect([place(desk), textOf(desk, '#draft-card .small.warning')]).to.deep.equal([
      '1 of 3',
      'Put this in only if it is not what your story has already: “A ferry would run.”',
    ]);
  });
});

/** Reads another article after the last question about one. */
async function readAnother(desk: Desk, text: string, title: string): Promise<void> {
  await press(desk, 'Take another article');
  write(desk, 'article-text', text);
  await read(desk);
  write(desk, 'article-title', title);
  await read(desk);
  await press(desk, 'Read it');
  await isShown(desk, '#draft-card blockquote');
}

/** Makes the drafts that the browser keeps those of a later version. */
async function damage(): Promise<void> {
  const opening = indexedDB.open('said-and-done-stories');
  const database = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
  const store = database.transaction('lines', 'readwrite').objectStore('lines');
  await new Promise<void>((resolve) => {
    store.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return resolve();
      cursor.update((cursor.value as string).replace('"version":1', '"version":999'));
      cursor.continue();
    };
  });
  database.close();
}
