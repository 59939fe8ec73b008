import { expect, fixtureCleanup } from '@open-wc/testing';
import type { SignOff } from '../../../../src/desk/sign-off/sign-off.js';
import type { ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { makeDocument, makeStatement } from '../../../helpers/make-document.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { harbourStory } from '../harbour-story.js';
import {
  button,
  find,
  freshKey,
  goBack,
  kept,
  makeDesk,
  openKept,
  pasteSource,
  press,
  read,
  textOf,
  type,
} from '../make-editor.js';
import { key, review, type Desk } from '../review-article.js';

const ARTICLE = 'Mayor Ada Quill said that a ferry would run. Minister Bo Lund said that it was late.';

const STORY = makeDocument({
  title: 'The balloon',
  statements: [makeStatement({ id: 'first', text: 'First' })],
});

/** A desk at which a statement of a story is checked. */
async function makeSigned(storageKey: string): Promise<Desk> {
  const desk = await makeDesk(STORY, storageKey);
  desk.editorName = 'Ada Quill';
  await desk.updateComplete;
  await press(desk, /First$/);
  await desk.updateComplete;
  await press(desk, 'Mark as checked');
  return desk;
}

/** Begins another story, and gives it a title. */
async function begin(desk: Desk, title = 'Strike at the docks'): Promise<void> {
  await press(desk, 'New…');
  await waitUntil(() => desk.shadowRoot!.querySelector('.beginning'), 'No other story is begun.');
  await press(desk, /^With an empty story/);
  await read(desk);
  await type(desk, '/title', title);
}

/** Goes back to a former story from the beginning of another one. */
async function returnTo(desk: Desk, name: RegExp, title: string): Promise<void> {
  await press(desk, 'New…');
  await waitUntil(() => desk.shadowRoot!.querySelector('#kept-stories'), 'There is no list of stories.');
  await press(desk, name);
  await waitUntil(() => titleOf(desk) === title, 'The story is not open.');
}

async function reopen(desk: Desk, storageKey: string, data: unknown): Promise<Desk> {
  await kept(desk);
  fixtureCleanup();
  return makeDesk(data, storageKey);
}

/** A desk that was loaded again after everything in its story was undone. */
async function makeUndone(): Promise<Desk> {
  const storageKey = freshKey();
  const first = await makeDesk(undefined, storageKey);
  await press(first, /^With an empty story/);
  await read(first);
  await type(first, '/title', 'The ferry');
  await type(first, '/summary', 'It runs.');
  await press(first, 'Undo');
  await press(first, 'Undo');
  const desk = await reopen(first, storageKey, undefined);
  await waitUntil(() => desk.shadowRoot!.querySelector('.beginning'), 'The desk does not ask how to begin.');
  return desk;
}

const titleOf = (desk: Desk) => (desk.data as ExplainerDocument).title;
const checksOf = (desk: Desk) => Object.keys(((desk.signOff ?? { checks: {} }) as SignOff).checks);
const isTakeBackOffered = (desk: Desk) =>
  [...desk.shadowRoot!.querySelectorAll('.status-line button')].some((each) => each.textContent.trim() === 'Undo this');
const isAsked = (desk: Desk) => desk.shadowRoot!.querySelector('#draft-card') !== null;

describe('a new story', () => {
  it('begins beside “Open…”, and the status tells where the former story is, with a button that brings it back', async () => {
    const desk = await makeSigned(freshKey());
    await press(desk, 'New…');
    await waitUntil(() => desk.shadowRoot!.querySelector('.beginning'), 'No other story is begun.');
    expect([desk.data, desk.signOff]).to.deep.equal([{ explainer: 1 }, undefined]);
    expect(textOf(desk, 'p.status')).to.equal(
      'A new story. “The balloon” is kept in this browser with all that belongs to it: see “Open…”.',
    );
    await goBack(desk, 'The balloon');
    expect(checksOf(desk)).to.deep.equal(['statements/first']);
  });

  it('leaves the sign-off of the former story with it, which has it after a reload too', async () => {
    const storageKey = freshKey();
    const first = await makeSigned(storageKey);
    await begin(first);
    const desk = await reopen(first, storageKey, STORY);
    expect([titleOf(desk), checksOf(desk)]).to.deep.equal(['Strike at the docks', []]);
    for (let times = 0; times < 3; times += 1) desk.undo();
    expect([titleOf(desk), checksOf(desk)], 'Undo stops at the beginning').to.deep.equal([undefined, []]);
    await openKept(desk, 'The balloon');
    expect(checksOf(desk)).to.deep.equal(['statements/first']);
    const again = await reopen(desk, storageKey, STORY);
    expect([titleOf(again), checksOf(again)]).to.deep.equal(['The balloon', ['statements/first']]);
  });

  it('gets nothing of a sign-off from before, where the page gives no story', async () => {
    const storageKey = freshKey();
    const first = await makeDesk(undefined, storageKey);
    first.editorName = 'Ada Quill';
    await press(first, /^With an empty story/);
    await type(first, '/title', 'The balloon');
    await press(first, /^Check/);
    await read(first);
    await press(first, 'Needs a legal check');
    expect(first.signOffState).to.equal('for-legal');
    await begin(first);
    const desk = await reopen(first, storageKey, undefined);
    expect([titleOf(desk), desk.signOffState]).to.deep.equal(['Strike at the docks', 'draft']);
    await openKept(desk, 'The balloon');
    expect(desk.signOffState).to.equal('for-legal');
  });

  it('asks nothing from the article of the former story, which comes back with it', async () => {
    const storageKey = freshKey();
    const first = await review(ARTICLE, '', { explainer: 1, title: 'The ferry' }, storageKey);
    await key(first, 'Enter');
    await begin(first);
    const desk = await reopen(first, storageKey, { explainer: 1, title: 'The ferry' });
    await read(desk);
    expect(titleOf(desk)).to.equal('Strike at the docks');
    expect(textOf(desk, 'p.status')).not.to.contain('The article is back');
    await press(desk, /^From an article/);
    expect(isAsked(desk)).to.equal(false);
    await openKept(desk, 'The ferry');
    await waitUntil(() => isAsked(desk), 'The article is not back.');
    expect(textOf(desk, '#draft-card .muted.small')).to.equal('2 of 2');
  });

  it('is called by its first words while it has no title, at the desk, in messages and in the list', async () => {
    const desk = await makeDesk(undefined);
    await press(desk, /^With an empty story/);
    expect(textOf(desk, '.story-title')).to.equal('Untitled story');
    await press(desk, 'New event');
    await type(
      desk,
      '/events/0/title',
      'The ferry leaves the quay for the last time, and nobody on the island has been asked',
    );
    const name = 'The ferry leaves the quay for the last time, and nobody on…';
    expect(textOf(desk, '.story-title')).to.equal(name);
    await press(desk, 'New…');
    await waitUntil(() => textOf(desk, '#kept-stories + ul > li b') === name, 'it is not in the list');
    expect(textOf(desk, 'p.status')).to.contain(`“${name}” is kept`);
    await press(desk, 'Undo this');
    await waitUntil(() => textOf(desk, 'p.status') === `“${name}” is open.`, 'it is not told');
  });

  it('puts an article away from which nothing was made yet, and brings it back', async () => {
    const desk = await review(ARTICLE, '', { explainer: 1 });
    await press(desk, 'New…');
    await waitUntil(() => desk.shadowRoot!.querySelector('.beginning'), 'No other story is begun.');
    expect(textOf(desk, 'p.status')).to.contain('A new story. “The bridge” is kept in this browser with all');
    await waitUntil(() => desk.shadowRoot!.querySelector('#kept-stories + ul'), 'There is no list of stories.');
    expect(textOf(desk, '#kept-stories + ul > li')).to.contain('The bridge an article, and no event or statement yet');
    await press(desk, 'Undo this');
    await waitUntil(() => isAsked(desk), 'The article is not back.');
  });

  it('keeps a story that was undone to its beginning where an example is opened, with what can be done again', async () => {
    const storageKey = freshKey();
    const first = await makeDesk({ explainer: 1 }, storageKey);
    await press(first, /^With an empty story/);
    await read(first);
    await type(first, '/title', 'The ferry');
    await press(first, 'Undo');
    const desk = await reopen(first, storageKey, undefined);
    await waitUntil(() => desk.shadowRoot!.querySelector('.beginning'), 'The desk does not ask how to begin.');
    await press(desk, /^From an example/);
    await waitUntil(() => titleOf(desk) === 'The old bridge of Port Ellery', 'There is no example.');
    await press(desk, 'New…');
    await waitUntil(() => textOf(desk, '.kept-stories')?.includes('The old bridge'), 'The list is not read anew.');
    await press(desk, /^The ferry all undone/);
    await waitUntil(() => textOf(desk, 'p.status')!.includes('“The ferry” is open'), 'The story is not open.');
    await press(desk, 'Redo');
    expect(titleOf(desk)).to.equal('The ferry');
  });

  it('says at the beginning that everything in a story was undone, and brings all of it back', async () => {
    const desk = await makeUndone();
    expect(textOf(desk, '#undone-story')).to.contain('You have undone everything in “The ferry”.');
    expect(textOf(desk, '.kept-stories li')).to.contain('The ferry begins “It runs.”, all undone');
    await press(desk, 'Bring all of it back');
    expect(desk.data).to.deep.equal({ explainer: 1, title: 'The ferry', summary: 'It runs.' });
    expect(desk.shadowRoot!.activeElement?.id).to.equal('part-title');
    expect(desk.shadowRoot!.querySelector('.beginning')).to.equal(null);
  });

  for (const [way, field] of [
    [/^With an empty story/, '/title'],
    [/^From an article/, 'article-text'],
  ] as const)
    it(`is another one where everything was undone in the story before, which stays in the list: ${way.source}`, async () => {
      const desk = await makeUndone();
      await press(desk, way);
      await waitUntil(() => desk.shadowRoot!.activeElement?.id === field, 'The field is not focused.');
      expect(textOf(desk, 'p.status')).to.contain('A new story. “The ferry” is kept in this browser');
      expect(button(desk, 'Redo').disabled).to.equal(true);
      await press(desk, 'Undo this');
      await waitUntil(() => desk.shadowRoot!.querySelector('#undone-story'), 'The story before is not back.');
      await press(desk, 'Bring all of it back');
      expect(titleOf(desk)).to.equal('The ferry');
    });

  it('can be left for the former one again until something is written in it', async () => {
    const desk = await makeDesk(STORY);
    await press(desk, 'New…');
    await waitUntil(() => desk.shadowRoot!.querySelector('.beginning'), 'No other story is begun.');
    await press(desk, /^With an empty story/);
    await goBack(desk, 'The balloon');
  });

  it('has its own Undo from its first word on, and its notice goes with that', async () => {
    const desk = await makeDesk(STORY);
    await begin(desk);
    expect([textOf(desk, 'p.status'), isTakeBackOffered(desk)]).to.deep.equal(['', false]);
    await press(desk, 'Undo');
    expect([titleOf(desk), isTakeBackOffered(desk)]).to.deep.equal([undefined, false]);
    await openKept(desk, 'The balloon');
  });

  it('is gone back to from a kept one until that is changed, and Undo takes the change back from then on', async () => {
    const desk = await makeDesk(STORY);
    await begin(desk);
    await openKept(desk, 'The balloon');
    await press(desk, /^Check/);
    expect(isTakeBackOffered(desk), 'after a look around').to.equal(true);
    await press(desk, 'Story');
    await type(desk, '/title', 'The balloon is gone');
    expect([textOf(desk, 'p.status'), isTakeBackOffered(desk)]).to.deep.equal(['', false]);
    await press(desk, 'Undo');
    expect(titleOf(desk)).to.equal('The balloon');
    expect(textOf(desk, 'p.status')).to.match(/^Undone: /);
  });

  it('has nothing said below a list that is not there', async () => {
    const desk = await makeDesk(STORY);
    await press(desk, 'New…');
    await waitUntil(() => desk.shadowRoot!.querySelector('.beginning'), 'No other story is begun.');
    await press(desk, /^With an empty story/);
    await read(desk);
    expect(textOf(desk, 'p.status')).to.contain('“The balloon” is kept in this browser').and.not.to.contain('below');
  });

  it('lists the stories that are kept in this browser, and goes back to one with its sign-off', async () => {
    const storageKey = freshKey();
    const first = await makeSigned(storageKey);
    await begin(first);
    await press(first, 'New…');
    await waitUntil(() => first.shadowRoot!.querySelector('.beginning'), 'No other story is begun.');
    const listed = () =>
      [...first.shadowRoot!.querySelectorAll('#kept-stories + ul > li > :first-child')].map((story) =>
        story.textContent
          .replace(/\s+/g, ' ')
          .replace(/ last change: .*/, '')
          .trim(),
      );
    await waitUntil(() => listed().length === 2, 'There is no list of stories.');
    expect(listed()).to.deep.equal([
      'Strike at the docks no event and no statement yet ·',
      'The balloon 1 event, 1 statement · last day: 18 February 2023 ·',
    ]);
    await press(first, /^The balloon/);
    await waitUntil(() => titleOf(first) === 'The balloon', 'The story is not open.');
    expect(checksOf(first)).to.deep.equal(['statements/first']);
    expect(textOf(first, 'p.status')).to.equal('“The balloon” is open.');
    await returnTo(first, /^Strike at the docks/, 'Strike at the docks');
    expect(checksOf(first)).to.deep.equal([]);
  });

  it('goes back to a story whose article is half done, and asks on', async () => {
    const desk = await review(ARTICLE, '', { explainer: 1, title: 'The ferry' });
    await key(desk, 'Enter');
    await begin(desk);
    await press(desk, 'New…');
    await waitUntil(() => desk.shadowRoot!.querySelector('#kept-stories'), 'There is no list of stories.');
    await press(desk, /^The ferry/);
    await waitUntil(() => titleOf(desk) === 'The ferry', 'The story is not open.');
    await read(desk);
    await waitUntil(() => isAsked(desk), 'The article is not back.');
    expect(textOf(desk, '#draft-card .muted.small')).to.equal('2 of 2');
  });

  it('goes back to a story with the texts of its sources', async () => {
    const desk = await makeDesk(harbourStory());
    await pasteSource(desk, 'The harbour will stay closed until spring.');
    await begin(desk);
    await returnTo(desk, /^The harbour/, 'The harbour');
    await press(desk, 'Quote from a source');
    expect(find<HTMLTextAreaElement>(desk, 'quote-text').value).to.equal('The harbour will stay closed until spring.');
  });

  it('keeps what was signed after going back to a story, also after another one', async () => {
    const desk = await makeDesk(STORY);
    desk.editorName = 'Ada Quill';
    await begin(desk);
    await returnTo(desk, /^The balloon/, 'The balloon');
    await press(desk, /First$/);
    await desk.updateComplete;
    await press(desk, 'Mark as checked');
    expect(checksOf(desk)).to.deep.equal(['statements/first']);
    await openKept(desk, 'Strike at the docks');
    await openKept(desk, 'The balloon');
    expect(checksOf(desk)).to.deep.equal(['statements/first']);
  });
});
