import { expect, fixtureCleanup } from '@open-wc/testing';
import { waitUntil } from '../../../helpers/wait-until.js';
import { freshKey, kept, makeDesk, openKept, press, read, textOf, type } from '../make-editor.js';
import allUndone from './kept-before/journals/all-undone.json' with { type: 'json' };
import twoStories from './kept-before/journals/two-stories.json' with { type: 'json' };
import threeStories from './kept-before/journals/three-stories-and-back.json' with { type: 'json' };
import twoTabs from './kept-before/journals/two-tabs.json' with { type: 'json' };
import oneConfirmed from './kept-before/drafts/one-confirmed.json' with { type: 'json' };
import longDraft from './kept-before/drafts/long-with-three-decided.json' with { type: 'json' };
import twoChecked from './kept-before/sign-offs/two-checked.json' with { type: 'json' };
import ofTwoStories from './kept-before/sign-offs/of-two-stories.json' with { type: 'json' };
import twoAside from './kept-before/dismissed-advice/2-set-aside-then-edited.json' with { type: 'json' };

interface Kept {
  readonly storageKey: string;
  readonly given?: unknown;
  readonly lines: readonly (readonly [key: readonly (string | number)[], line: string])[];
  readonly localStorage: readonly (readonly string[])[];
  readonly shown: {
    readonly data: { readonly title?: string };
    readonly signOff?: unknown;
    readonly card?: string;
    readonly undone: readonly unknown[];
  };
}

/** Puts what the version before has kept into this browser, under a new name. */
async function putBack({ storageKey, lines, localStorage: values }: Kept): Promise<string> {
  const key = freshKey();
  const request = indexedDB.open('said-and-done-desk', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('lines');
  const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const transaction = database.transaction('lines', 'readwrite');
  for (const [[, session, place], line] of lines)
    transaction.objectStore('lines').put(line, [key, `${session}-${key}`, place!]);
  await new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()));
  database.close();
  for (const [name, value] of values) localStorage.setItem(name!.replace(storageKey, key), value!);
  return key;
}

const isPlain = (one: unknown, other: unknown) => expect(JSON.parse(JSON.stringify(one))).to.deep.equal(other);

describe('a desk that opens what the version before has kept', () => {
  for (const [name, each] of Object.entries({
    allUndone,
    twoStories,
    threeStories,
    twoTabs,
    oneConfirmed,
    longDraft,
    twoChecked,
    ofTwoStories,
    twoAside,
  } as unknown as Record<string, Kept>))
    it(`shows the story that was on the screen, with its sign-off and its article: ${name}`, async () => {
      const desk = await makeDesk(each.given, await putBack(each));
      await waitUntil(() => JSON.stringify(desk.data) === JSON.stringify(each.shown.data), 'another story is shown');
      if (each.shown.signOff !== undefined) isPlain(desk.signOff, each.shown.signOff);
      if (each.shown.card !== undefined)
        await waitUntil(() => textOf(desk, '#draft-card .muted.small') === each.shown.card, 'the article is not there');
    });

  it('has the other stories in the list, and takes nothing over twice', async () => {
    const data = threeStories as unknown as Kept;
    const key = await putBack(data);
    const first = await makeDesk(data.given, key);
    await openKept(first, 'Strike at the docks');
    await type(first, '/summary', 'It began at noon.');
    await kept(first);
    fixtureCleanup();
    const desk = await makeDesk(data.given, key);
    await press(desk, 'Open…');
    await waitUntil(() => desk.shadowRoot!.querySelector('dialog .kept-stories'), 'no list of stories');
    const titles = [...desk.shadowRoot!.querySelectorAll('dialog .kept-stories b[dir]')].map(
      (each) => each.textContent,
    );
    expect(titles).to.have.members(['The ferry', 'Strike at the docks', 'A third']);
  });

  it('leaves aside what an editor has left aside', async () => {
    const data = twoAside as unknown as Kept;
    const desk = await makeDesk(data.given, await putBack(data));
    await press(desk, /^Check/);
    await read(desk);
    await waitUntil(() => textOf(desk, '#panel')?.includes('2 points are left aside'), 'advice is given again');
  });
});
