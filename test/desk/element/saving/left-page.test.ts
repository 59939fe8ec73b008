import { expect, fixtureCleanup } from '@open-wc/testing';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { find, freshKey, kept, makeDesk, press, read, textOf, type } from '../make-editor.js';
import { write, type Desk } from '../review-article.js';

const titleOf = (desk: Desk) => (desk.data as { readonly title?: string }).title;

/** A desk with a story that the browser has written. */
async function begin(key: string): Promise<Desk> {
  const desk = await makeDesk(undefined, key);
  await press(desk, /^With an empty story/);
  await type(desk, '/title', 'The');
  await kept(desk);
  return desk;
}

/** Types letters that nothing waits for. */
function typeOn(desk: Desk, id: string, text: string): void {
  const field = find<HTMLInputElement>(desk, id);
  for (const letter of text) {
    field.value += letter;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** Leaves the page as a browser does: what is not written yet is dropped, and nobody is told. */
function leave(): void {
  dispatchEvent(new Event('pagehide'));
  fixtureCleanup();
}

/** From here on the browser drops what it is given after so many transactions. */
function dropAfter(count: number): void {
  let written = 0;
  const { commit } = IDBTransaction.prototype;
  standIn(IDBTransaction.prototype, 'commit', function (this: unknown) {
    written += 1;
    const transaction = this as IDBTransaction;
    if (written <= count) return commit.call(transaction);
    transaction.abort();
    // WebKit tells nobody of it once the database is closed.
    queueMicrotask(() => transaction.dispatchEvent(new Event('abort')));
  });
}

const namesLeft = () => Object.keys(localStorage).filter((name) => name.startsWith('said-and-done-unconfirmed'));

describe('a page that is left while the browser is still writing', () => {
  afterEach(takeBack);

  for (const count of [0, 1, 3, 6])
    it(`has every letter when it is opened again, also where ${count} of six were written`, async () => {
      const key = freshKey();
      const desk = await begin(key);
      dropAfter(count);
      typeOn(desk, '/title', ' ferry');
      leave();
      takeBack();
      const again = await makeDesk(undefined, key);
      expect(titleOf(again)).to.equal('The ferry');
      await type(again, '/title', 'The ferry runs');
      await kept(again);
      fixtureCleanup();
      expect(titleOf(await makeDesk(undefined, key))).to.equal('The ferry runs');
      expect(namesLeft()).to.deep.equal([]);
    });

  it('has its first letters, of which nothing was written', async () => {
    const key = freshKey();
    const desk = await makeDesk(undefined, key);
    await press(desk, /^With an empty story/);
    await read(desk);
    dropAfter(0);
    typeOn(desk, '/title', 'The ferry');
    leave();
    takeBack();
    expect(titleOf(await makeDesk(undefined, key))).to.equal('The ferry');
  });

  it('has all fields of its article', async () => {
    const key = freshKey();
    const desk = await makeDesk(undefined, key);
    await press(desk, /^From an article/);
    write(desk, 'article-text', 'Mayor Ada Quill said that a ferry would run.');
    await kept(desk);
    dropAfter(2);
    typeOn(desk, 'article-title', 'The ferry');
    typeOn(desk, 'article-publisher', 'Courier');
    leave();
    takeBack();
    const again = await makeDesk(undefined, key);
    await waitUntil(() => again.shadowRoot!.querySelector('#article-title'), 'The article is not back.');
    const valueOf = (id: string) => find<HTMLInputElement>(again, id).value;
    expect([valueOf('article-title'), valueOf('article-publisher')]).to.deep.equal(['The ferry', 'Courier']);
    expect(valueOf('article-text')).to.equal('Mayor Ada Quill said that a ferry would run.');
  });

  it('keeps nothing twice where everything was written', async () => {
    const key = freshKey();
    const desk = await begin(key);
    typeOn(desk, '/title', ' ferry');
    leave();
    const again = await makeDesk(undefined, key);
    expect(titleOf(again)).to.equal('The ferry');
    await press(again, 'Undo');
    expect(titleOf(again)).to.equal('The');
    expect(namesLeft()).to.deep.equal([]);
  });

  it('gives its letters to a copy where another desk has gone on with the story', async () => {
    const key = freshKey();
    const desk = await begin(key);
    dropAfter(0);
    typeOn(desk, '/title', ' ferry');
    leave();
    takeBack();
    const [name] = namesLeft();
    const left = localStorage.getItem(name!)!;
    localStorage.removeItem(name!);
    const other = await makeDesk(undefined, key);
    expect(titleOf(other)).to.equal('The');
    await type(other, '/title', 'The boat');
    await kept(other);
    localStorage.setItem(name!, left);
    await press(other, 'Open…');
    await waitUntil(() => other.shadowRoot!.querySelectorAll('dialog .kept-stories li').length === 2, 'no copy');
    await press(other, /^The ferry/);
    await waitUntil(() => titleOf(other) === 'The ferry', 'The copy is not open.');
    await read(other);
    expect(textOf(other, '.story-title')).to.match(/^The ferry \(copy/);
  });

  it('is opened with all else where what was kept of it can’t be read', async () => {
    const key = freshKey();
    const desk = await begin(key);
    leave();
    localStorage.setItem('said-and-done-unconfirmed:broken', '{');
    expect(titleOf(await makeDesk(undefined, key))).to.equal('The');
    localStorage.removeItem('said-and-done-unconfirmed:broken');
    desk.remove();
  });
});
