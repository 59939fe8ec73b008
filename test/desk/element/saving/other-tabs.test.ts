import { expect } from '@open-wc/testing';
import type { ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { makeDocument } from '../../../helpers/make-document.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import {
  askAboutAll,
  button,
  deleteAll,
  freshKey,
  kept,
  makeDesk,
  openKept,
  press,
  textOf,
  type,
} from '../make-editor.js';
import type { Desk } from '../review-article.js';

const titleOf = (desk: Desk) => (desk.data as ExplainerDocument).title;

/** Returns the notices above the desk: they name stories that are not open in this tab. */
const toldBy = (desk: Desk) =>
  [...desk.shadowRoot!.querySelectorAll('.unsaved > div > p:first-child')].map(({ textContent }) => textContent.trim());

async function until(desk: Desk, told: readonly string[]): Promise<void> {
  await waitUntil(() => toldBy(desk).join() === told.join(), `It is told: ${toldBy(desk).join(' ')}`);
}

/** A desk, as in a tab of its own, that has begun a story. */
async function begin(key: string, title: string): Promise<Desk> {
  const desk = await makeDesk(undefined, key);
  await press(desk, /^With an empty story/);
  await type(desk, '/title', title);
  await kept(desk);
  return desk;
}

async function deleteOpen(desk: Desk, title: string): Promise<void> {
  await press(desk, 'Open…');
  await waitUntil(() => desk.shadowRoot!.querySelector('dialog .kept-stories'), 'no list of stories');
  await press(desk, `Delete: “${title}”`);
  await press(desk, `Delete “${title}”`);
  await waitUntil(() => textOf(desk, '.status')?.includes('is deleted'), 'it is not deleted');
}

const FERRY_ELSEWHERE = '“The ferry” is open in another tab, so that it is not opened here as well.';
const FERRY_LATEST = 'Your latest work that is open in no tab: “The ferry”.';

describe('what a desk tells of other tabs', () => {
  it('begins with the latest work that no tab has open, as after a crash', async () => {
    const key = freshKey();
    const crashing = await begin(key, 'Strike');
    const first = await makeDesk(undefined, key);
    await press(first, /^With an empty story/);
    await type(first, '/title', 'The ferry');
    await kept(first);
    crashing.remove();
    const fresh = await makeDesk(undefined, key);
    expect(toldBy(fresh)).to.deep.equal(['Your latest work that is open in no tab: “Strike”.', FERRY_ELSEWHERE]);
    expect(fresh.shadowRoot!.querySelector('.unsaved button')?.textContent.trim()).to.equal('Go on with it');
    expect(button(fresh, 'Hide this message: “Strike”').textContent.trim()).to.equal('Hide this message');
    await press(fresh, 'Go on with it: “Strike”');
    await waitUntil(() => titleOf(fresh) === 'Strike', 'it is not gone on with');
    expect(toldBy(fresh)).to.deep.equal([]);
  });

  it('follows when the other tab is closed', async () => {
    const key = freshKey();
    const first = await begin(key, 'The ferry');
    const other = await makeDesk(undefined, key);
    expect(toldBy(other)).to.deep.equal([FERRY_ELSEWHERE]);
    first.remove();
    await until(other, [FERRY_LATEST]);
    await press(other, 'Go on with it: “The ferry”');
    await waitUntil(() => titleOf(other) === 'The ferry', 'it is not gone on with');
  });

  it('tells stories of one name from each other, in notices as in the list, by what is in them', async () => {
    const key = freshKey();
    const first = await begin(key, 'The ferry');
    await press(first, 'New event');
    await type(first, '/events/0/date', '2023-02-04');
    await begin(key, 'The ferry');
    const fresh = await makeDesk(undefined, key);
    const factsOf = (selector: string) => {
      const facts = [...fresh.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent);
      return facts.map((each) => each.replace(/ · last change: .*\d.*/, '').trim()).sort();
    };
    const both = ['1 event · last day: 4 February 2023', 'no event and no statement yet'];
    expect(factsOf('.unsaved .muted')).to.deep.equal(both);
    expect(factsOf('.kept-stories li .muted')).to.deep.equal(both);
    await press(first, 'New event');
    await waitUntil(
      () => factsOf('.unsaved .muted')[0] === '2 events · last day: 4 February 2023',
      'it does not follow',
    );
    first.remove();
    await until(fresh, [FERRY_LATEST, FERRY_ELSEWHERE]);
    expect(factsOf('.unsaved .muted')).to.deep.equal([both[0]!.replace('1 event', '2 events'), both[1]]);
    await askAboutAll(fresh);
    await waitUntil(() => factsOf('.deleted .muted').some((each) => each.startsWith('2 events')), 'it is not told');
  });

  it('follows when the other tab gives its story another title, and deletes it', async () => {
    const key = freshKey();
    const first = await begin(key, 'The boat');
    const other = await makeDesk(undefined, key);
    await type(first, '/title', 'The ferry');
    await until(other, [FERRY_ELSEWHERE]);
    await deleteOpen(first, 'The ferry');
    await until(other, []);
    expect(other.shadowRoot!.querySelector('.kept-stories')).to.equal(null);
  });

  it('follows when the other tab begins another story, and when a third one goes on with the former', async () => {
    const key = freshKey();
    const first = await begin(key, 'The ferry');
    const other = await makeDesk(undefined, key);
    await press(first, 'New…');
    await until(other, [FERRY_LATEST]);
    await openKept(first, 'The ferry');
    await until(other, [FERRY_ELSEWHERE]);
  });

  it('offers work on the story of the page once the other tab is closed, and no longer when it is gone', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Second');
    await kept(first);
    const other = await makeDesk(makeDocument(), key);
    const third = await makeDesk(makeDocument(), key);
    expect(toldBy(other)).to.deep.equal(['“Second” is open in another tab, so that it is not opened here as well.']);
    first.remove();
    await until(other, ['This browser holds other work on this story: “Second”.']);
    await until(third, ['This browser holds other work on this story: “Second”.']);
    await press(third, 'Throw it away…');
    await press(third, 'Throw it away');
    await until(other, []);
  });

  it('stays hidden once it was hidden', async () => {
    const key = freshKey();
    const first = await begin(key, 'The ferry');
    const other = await makeDesk(undefined, key);
    other.shadowRoot!.querySelector<HTMLElement>('.unsaved .buttons > button:last-child')!.click();
    await until(other, []);
    const listed = () => textOf(other, '.kept-stories')?.includes('open in another tab');
    expect(listed()).to.equal(true);
    first.remove();
    await waitUntil(() => !listed(), 'the list does not follow');
    expect(toldBy(other)).to.deep.equal([]);
  });

  it('names every story that another tab has open, and each message can be hidden alone', async () => {
    const key = freshKey();
    await begin(key, 'The ferry');
    await begin(key, 'Strike');
    await begin(key, 'The balloon');
    const told = (title: string) => `“${title}” is open in another tab, so that it is not opened here as well.`;
    const fresh = await makeDesk(undefined, key);
    expect(toldBy(fresh)).to.deep.equal(['The balloon', 'Strike', 'The ferry'].map(told));
    const acts = [...fresh.shadowRoot!.querySelectorAll('.unsaved .buttons > button:last-child')];
    expect(acts.map((act) => act.textContent.trim())).to.deep.equal(Array(3).fill('Hide this message'));
    await press(fresh, 'Hide this message: “Strike”');
    expect(toldBy(fresh)).to.deep.equal(['The balloon', 'The ferry'].map(told));
  });

  it('follows when one of two tabs is closed', async () => {
    const key = freshKey();
    await begin(key, 'The ferry');
    const strike = await begin(key, 'Strike');
    const fresh = await makeDesk(undefined, key);
    strike.remove();
    await until(fresh, ['Your latest work that is open in no tab: “Strike”.', FERRY_ELSEWHERE]);
  });

  it('names every tab with work on the story of the page, and offers what they leave', async () => {
    const key = freshKey();
    const first = await makeDesk(makeDocument(), key);
    await type(first, '/title', 'Second');
    const other = await makeDesk(makeDocument(), key);
    await type(other, '/title', 'Third');
    await kept(other);
    const fresh = await makeDesk(makeDocument(), key);
    expect(toldBy(fresh)).to.deep.equal([
      '“Third” is open in another tab, so that it is not opened here as well.',
      '“Second” is open in another tab, so that it is not opened here as well.',
    ]);
    first.remove();
    other.remove();
    await until(fresh, ['This browser holds other work on this story: “Third”.']);
    await press(fresh, 'Throw it away…');
    await press(fresh, 'Throw it away');
    await until(fresh, ['This browser holds other work on this story: “Second”.']);
  });

  it('answers in the dialog where something is done in it, and tells there of no act before', async () => {
    const key = freshKey();
    await begin(key, 'The ferry');
    const other = await begin(key, 'Strike');
    await press(other, 'New event');
    await press(other, 'Undo');
    const told = () => textOf(other, 'dialog .status');
    await press(other, 'Open…');
    await waitUntil(() => other.shadowRoot!.querySelector('dialog .kept-stories'), 'no list of stories');
    expect([told(), textOf(other, '.status')]).to.deep.equal(['', 'Undone: New event']);
    await press(other, 'Show me its tab: “The ferry”');
    await waitUntil(() => told() === 'The tab of “The ferry” now has ▶ before its title.', 'it is not told');
    expect(other.shadowRoot!.querySelector('dialog .status')?.getAttribute('role')).to.equal('status');
    await press(other, 'Delete: “Strike”');
    await press(other, 'Delete “Strike”');
    await waitUntil(() => told() === '“Strike” is deleted from this browser.', 'it is not told');
    other.shadowRoot!.querySelector<HTMLElement>('dialog .status-line button')!.click();
    await waitUntil(() => told() === '“Strike” is back in this browser.', 'it is not back');
    await press(other, 'Close');
    await press(other, 'Open…');
    await waitUntil(() => other.shadowRoot!.querySelector('dialog .kept-stories'), 'no list of stories');
    expect(told()).to.equal('');
  });

  it('does not say that a tab is marked which is gone', async () => {
    const key = freshKey();
    const first = await begin(key, 'The ferry');
    const other = await makeDesk(undefined, key);
    first.remove();
    await press(other, 'Show me its tab: “The ferry”');
    await waitUntil(() => textOf(other, '.status') === '“The ferry” is not open in another tab any more.', 'not told');
  });
});

describe('the list of stories that the browser keeps', () => {
  it('tells copies from each other and from their story', async () => {
    const key = freshKey();
    const first = await begin(key, 'The ferry');
    const other = await makeDesk(undefined, key);
    await press(other, 'Make a copy here: “The ferry”');
    await waitUntil(() => textOf(other, '.status')?.startsWith('This is a copy'), 'there is no copy');
    expect(textOf(other, '.status')).to.contain(
      `It is called “${textOf(other, '.story-title')}”, and what you write here does not change the other one.`,
    );
    await press(first, 'Open…');
    await waitUntil(() => first.shadowRoot!.querySelectorAll('dialog .kept-stories li').length === 2, 'no list');
    const names = [...first.shadowRoot!.querySelectorAll('dialog li b:first-child')].map((each) => each.textContent);
    expect(names.filter((name) => name === 'The ferry')).to.have.length(1);
    expect(names.filter((name) => /^The ferry \(copy, .*\d/.test(name))).to.have.length(1);
    expect(titleOf(other), 'readers get no “copy”').to.equal('The ferry');
    expect(textOf(first, '.story-title')).to.equal('The ferry');
    expect(textOf(other, '.story-title'), 'the copy is told from its story at the desk, too').to.match(
      /^The ferry \(copy, .*\d/,
    );
    await press(other, 'New…');
    await waitUntil(
      () => /“The ferry \(copy, .*\d.*\)” is kept/.test(textOf(other, '.status') ?? ''),
      'it is not told',
    );
    await press(other, 'Undo this');
    await waitUntil(() => /^“The ferry \(copy, .*\d.*\)” is open\.$/.test(textOf(other, '.status') ?? ''), 'not back');
    await type(other, '/title', 'Another ferry');
    await kept(other);
    await press(other, 'Open…');
    await waitUntil(() => textOf(other, 'dialog .kept-stories')?.includes('Another ferry'), 'no list of stories');
    expect(textOf(other, 'dialog .kept-stories'), 'its own title tells it').not.to.contain('(copy');
    expect(textOf(other, '.story-title')).to.equal('Another ferry');
  });

  it('says what is in a story without events and statements, also in the question whether to delete it', async () => {
    const desk = await begin(freshKey(), 'The ferry');
    const question = async (name: string) => {
      await kept(desk);
      await press(desk, 'Open…');
      await waitUntil(() => desk.shadowRoot!.querySelector('dialog .kept-stories'), 'no list of stories');
      await press(desk, `Delete: “${name}”`);
      const asked = textOf(desk, 'dialog .leaving p');
      await press(desk, 'Keep it');
      await press(desk, 'Close');
      return asked;
    };
    const ask = (name: string, what: string) =>
      `Delete “${name}” (${what}) from this browser? You can bring it back within a day.`;
    expect(await question('The ferry')).to.equal(ask('The ferry', 'no event and no statement yet'));
    await press(desk, 'Cast');
    await press(desk, 'Add a topic');
    await type(desk, '/topics/0/name', 'Harbour');
    expect(await question('The ferry')).to.equal(ask('The ferry', '1 entry in “Cast”'));
    await press(desk, 'Story');
    await type(desk, '/summary', 'It runs to the island and back.');
    expect(await question('The ferry')).to.equal(ask('The ferry', 'begins “It runs to the island and back.”'));
    await type(desk, '/title', ' ');
    const untitled = 'It runs to the island and back.';
    expect(await question(untitled)).to.equal(ask(untitled, 'a text, and no event or statement yet'));
    await press(desk, 'New event');
    expect(await question(untitled)).to.equal(ask(untitled, '1 event'));
  });

  it('has those that were deleted in any tab, also after that is gone', async () => {
    const key = freshKey();
    const first = await begin(key, 'The ferry');
    await deleteOpen(first, 'The ferry');
    first.remove();
    // Another tab has a session storage of its own.
    sessionStorage.clear();
    const again = await makeDesk(undefined, key);
    expect(textOf(again, '#deleted-stories')).to.equal('Deleted in the last 24 hours');
    await press(again, 'Bring it back: “The ferry”');
    await waitUntil(() => textOf(again, '.status')?.includes('is back'), 'it is not back');
    await openKept(again, 'The ferry');
  });

  it('brings back what another tab has brought back already', async () => {
    const key = freshKey();
    const first = await begin(key, 'The ferry');
    await deleteOpen(first, 'The ferry');
    const other = await makeDesk(undefined, key);
    await press(other, 'Bring it back: “The ferry”');
    await waitUntil(() => textOf(other, '.status')?.includes('is back'), 'it is not back');
    await press(first, 'Undo this');
    await waitUntil(() => titleOf(first) === 'The ferry', 'it is not open');
  });

  it('says since when a story is kept that nobody has changed', async () => {
    const desk = await makeDesk(makeDocument({ title: 'The ferry' }));
    await press(desk, 'New…');
    await waitUntil(() => desk.shadowRoot!.querySelector('.kept-stories li'), 'no list of stories');
    expect(textOf(desk, '.kept-stories li')).to.match(/not changed, kept since .*\d/);
  });

  it('says before and after the deletion of all, in the same words, what becomes of the story on the screen', async () => {
    const stays =
      'What is on the screen stays there until you leave the page or load it again. Your next change there brings it back into this browser.';
    const desk = await begin(freshKey(), 'The ferry');
    await askAboutAll(desk);
    await waitUntil(() => textOf(desk, 'dialog')?.includes('The ferry'), 'it is not named');
    expect(textOf(desk, 'dialog #clear-lead')).to.contain(stays);
    await press(desk, 'Delete all stories from this browser');
    await waitUntil(() => textOf(desk, '.status')?.includes('deleted from this browser'), 'it is not deleted');
    expect(textOf(desk, '.status')).to.contain(`deleted from this browser. ${stays}`);
    await press(desk, 'New…');
    await waitUntil(() => desk.shadowRoot!.querySelector('.beginning'), 'No other story is begun.');
    await askAboutAll(desk);
    await waitUntil(() => textOf(desk, 'dialog')?.includes('The ferry'), 'it is not kept again');
    expect(textOf(desk, 'dialog #clear-lead'), 'it is not on the screen').not.to.contain('on the screen');
  });

  it('has what was written on after the deletion of all once, as the same story, with its Undo', async () => {
    const desk = await begin(freshKey(), 'The ferry');
    await deleteAll(desk);
    await type(desk, '/summary', 'It sails.');
    await kept(desk);
    await press(desk, 'Undo this');
    await waitUntil(() => /(is|are) back in this browser\.$/.test(textOf(desk, '.status') ?? ''), 'it is not back');
    expect(desk.data).to.deep.equal({ explainer: 1, title: 'The ferry', summary: 'It sails.' });
    await press(desk, 'Open…');
    const list = () => textOf(desk, 'dialog .kept-stories') ?? '';
    await waitUntil(() => list().includes('The ferry begins “It sails.”'), 'it is not listed');
    expect(desk.shadowRoot!.querySelectorAll('dialog .kept-stories li')).to.have.length(1);
    expect(list()).to.contain('open here');
    await press(desk, 'Close');
    await press(desk, 'Undo');
    expect(desk.data).to.deep.equal({ explainer: 1, title: 'The ferry' });
  });

  it('goes on with the story on the screen after it was brought back from the list', async () => {
    const desk = await begin(freshKey(), 'The ferry');
    await deleteAll(desk);
    await press(desk, 'Open…');
    await waitUntil(() => desk.shadowRoot!.querySelector('dialog #deleted-stories'), 'it is not listed');
    await press(desk, 'Bring it back: “The ferry”');
    await waitUntil(() => textOf(desk, 'dialog .kept-stories')?.includes('open here'), 'it is not open here');
    await press(desk, 'Close');
    await type(desk, '/title', 'The ferry sails');
    await kept(desk);
    expect(textOf(desk, '.status')).not.to.contain('Another tab');
    await press(desk, 'Open…');
    await waitUntil(() => textOf(desk, 'dialog .kept-stories')?.includes('The ferry sails'), 'it is not listed');
    expect(desk.shadowRoot!.querySelectorAll('dialog .kept-stories li')).to.have.length(1);
  });

  it('keeps “Undo this” while the focus goes from a new entry that still needs something to the button', async () => {
    const desk = await begin(freshKey(), 'The ferry');
    await press(desk, 'New event');
    await askAboutAll(desk);
    await waitUntil(() => textOf(desk, 'dialog')?.includes('The ferry'), 'it is not named');
    await press(desk, 'Delete all stories from this browser');
    await waitUntil(() => textOf(desk, '.status')?.includes('deleted from this browser'), 'it is not deleted');
    await type(desk, '/events/0/title', 'It sails');
    desk.shadowRoot!.querySelector<HTMLElement>('[id="/events/0/title"]')!.focus();
    button(desk, 'Undo this').focus();
    await desk.updateComplete;
    expect(textOf(desk, '.status')).to.contain('deleted from this browser');
    await press(desk, 'Undo this');
    await waitUntil(() => textOf(desk, '.status')?.includes('back in this browser.'), 'it is not back');
  });

  it('offers no deletion where there is nothing to delete, and to forget only what is remembered', async () => {
    const desk = await begin(freshKey(), 'The boat');
    await deleteAll(desk);
    localStorage.setItem('said-and-done-editor-name', 'Ada');
    const buttons = () =>
      [...desk.shadowRoot!.querySelectorAll('dialog button')].map((each) => each.textContent.trim());
    await askAboutAll(desk);
    expect(textOf(desk, '#clear-lead')).to.equal('There is no story to delete.');
    expect(buttons()).to.deep.equal(['Forget them', 'Close']);
    await press(desk, 'Forget them');
    await waitUntil(() => textOf(desk, '.status')?.includes('are forgotten. No story was deleted.'), 'it is not told');
    expect(localStorage.getItem('said-and-done-editor-name')).to.equal(null);
    await askAboutAll(desk);
    expect(buttons()).to.deep.equal(['Close']);
  });

  it('leads to the deletion of all, which names those that go and those that stay', async () => {
    const key = freshKey();
    const first = await begin(key, 'The boat');
    await deleteAll(first);
    await type(first, '/title', 'The ferry');
    await kept(first);
    const other = await begin(key, 'Strike');
    await press(other, 'Open…');
    await waitUntil(() => other.shadowRoot!.querySelector('dialog .kept-stories'), 'no list of stories');
    await press(other, 'Delete all stories from this browser…');
    await waitUntil(() => textOf(other, '.deleted')?.startsWith('Strike '), 'it is not named');
    expect(textOf(other, '#clear-lead')).to.contain('This story is deleted');
    expect(textOf(other, 'dialog')).to.contain('Stays, since it is open in another tab: The ferry');
    expect(other.shadowRoot!.activeElement?.id).to.equal('clear-lead');
    await press(other, 'Delete all stories from this browser');
    await waitUntil(() => textOf(other, '.status')?.includes('1 story is deleted'), 'it is not deleted');
    expect(textOf(other, '.autosave')).to.equal('Not kept in this browser until your next change');
    await press(other, 'Undo this');
    await waitUntil(() => textOf(other, '.status') === '1 story is back in this browser.', 'it is not back');
    await kept(other);
    expect(button(other, 'Undo').disabled).to.equal(false);
    await deleteAll(first);
  });
});
