import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { recordEdit, redo, startHistory, undo, type History } from '../../../src/desk/document/history.js';
import type { Json } from '../../../src/desk/document/json.js';
import { setField } from '../../../src/desk/document/make-edits.js';
import type { JournalLine, StoryContent } from '../../../src/desk/versions/journal.js';
import { KeptStories, type StoryOwners } from '../../../src/desk/versions/kept-stories.js';
import {
  LinesTaken,
  type NewLines,
  type StoryStore,
  type StorySummary,
} from '../../../src/desk/versions/story-store.js';
import { countToTry } from '../../helpers/every-day.js';

/** A store in memory, which does at once what is asked. As a database, it knows the numbers of lines, and nothing of what is between them. */
class MemoryStore implements StoryStore {
  readonly lines = new Map<string, Map<number, string>>();
  readonly summaries = new Map<string, StorySummary>();

  list(): Promise<readonly StorySummary[]> {
    return Promise.resolve([...this.summaries.values()].sort((a, b) => b.ms - a.ms));
  }
  read(id: string): Promise<readonly string[]> {
    const lines = [...(this.lines.get(id) ?? [])].sort(([one], [other]) => one - other);
    return Promise.resolve(lines.map(([, line]) => line));
  }
  add({ summary, from, lines, replaced = [] }: NewLines): Promise<void> {
    const kept = this.lines.get(summary.id) ?? new Map<number, string>();
    if (lines.some((_, index) => kept.has(from + index))) return Promise.reject(new LinesTaken());
    lines.forEach((line, index) => kept.set(from + index, line));
    for (const number of replaced) kept.set(number, '');
    this.lines.set(summary.id, kept);
    this.summaries.set(summary.id, summary);
    return Promise.resolve();
  }
  remove(id: string, count: number): Promise<void> {
    this.lines.set(id, new Map([[count, '']]));
    this.summaries.delete(id);
    return Promise.resolve();
  }
}

/** Owners of stories: one map for all desks of a browser. A desk that is asleep doesn't tell what it has open. */
class MemoryOwners implements StoryOwners {
  readonly #owners: Map<string, MemoryOwners>;
  isAsleep = false;

  constructor(owners: Map<string, MemoryOwners>) {
    this.#owners = owners;
  }
  take(id: string): Promise<boolean> {
    const owner = this.#owners.get(id);
    const isFree = owner === undefined || owner === this || owner.isAsleep;
    if (isFree) this.#owners.set(id, this);
    return Promise.resolve(isFree);
  }
  release(id: string): void {
    if (this.#owners.get(id) === this) this.#owners.delete(id);
  }
  findOpen(): Promise<ReadonlySet<string>> {
    const others = [...this.#owners].filter(([, owner]) => owner !== this && !owner.isAsleep);
    return Promise.resolve(new Set(others.map(([id]) => id)));
  }
  /** A crash: the browser releases everything. */
  crash(): void {
    for (const [id, owner] of this.#owners) if (owner === this) this.#owners.delete(id);
  }
}

let ids = 0;
let ms = 0;

/** A tab with a desk, as far as it keeps stories. */
class Tab {
  readonly owners: MemoryOwners;
  readonly stories: KeptStories;
  history: History = startHistory({ explainer: 1 });
  copies = 0;

  constructor(store: StoryStore, owners: Map<string, MemoryOwners>) {
    this.owners = new MemoryOwners(owners);
    this.stories = new KeptStories({
      store,
      owners: this.owners,
      content: () => this.content,
      onChange: () => undefined,
      onCopy: () => (this.copies += 1),
      makeId: () => `story-${(ids += 1)}`,
      now: () => (ms += 1),
    });
    this.stories.start('desk');
  }
  get content(): StoryContent {
    return { history: this.history, revision: undefined, saved: { explainer: 1 }, texts: new Map() };
  }
  get words(): Json {
    return this.history.document;
  }
  write(title: string): void {
    const edit = setField(this.words, '/title', title);
    this.#do(recordEdit(this.history, edit)!, { edit, ms: (ms += 1) });
  }
  undo(): void {
    if (this.history.past.count > 0) this.#do(undo(this.history), { undo: true, ms: (ms += 1) });
  }
  redo(): void {
    if (this.history.future.count > 0) this.#do(redo(this.history), { redo: true, ms: (ms += 1) });
  }
  begin(): void {
    this.stories.keep();
    this.stories.leave();
    this.history = startHistory({ explainer: 1 });
  }
  async open(id: string): Promise<void> {
    this.stories.keep();
    const content = await this.stories.open(id);
    if (content) this.history = content.history;
  }
  #do(history: History, line: JournalLine): void {
    this.history = history;
    this.stories.write([line]);
  }
}

/** Lets everything that was asked of the store happen. */
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

/** An act of an editor in one of three tabs. */
const act = fc.record({
  tab: fc.nat(2),
  what: fc.constantFrom(
    'write',
    'write',
    'write',
    'undo',
    'redo',
    'new',
    'open',
    'delete',
    'bring-back',
    'reload',
    'crash',
    'sleep',
  ),
  which: fc.nat(9),
});

/** Returns true for a tab that has written to its story, or opened another. */
const hasWritten = (tab: Tab, before: History) => tab.history !== before;

/** Every document that a story was in the course of its history, done and undone. */
function statesOf(history: History): readonly string[] {
  let first = history;
  while (first.past.count > 0) first = undo(first);
  const states = [JSON.stringify(first.document)];
  for (let at = first; at.future.count > 0;) {
    at = redo(at);
    states.push(JSON.stringify(at.document));
  }
  return states;
}

describe('the stories that a browser keeps', () => {
  it('lose nothing, whatever is done in three tabs, and each has its own history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40, size: 'max' }), async (acts) => {
        const store = new MemoryStore();
        const owners = new Map<string, MemoryOwners>();
        const makeTab = () => new Tab(store, owners);
        const tabs = [0, 1, 2].map(makeTab);
        /** What the model expects of each story: how it is now, and all that Undo and Redo can show. */
        const model = new Map<string, { now: string; states: readonly string[] }>();
        const deleted = new Map<string, { now: string; states: readonly string[] }>();
        const note = (tab: Tab) => {
          const id = tab.stories.openId;
          if (id !== undefined) model.set(id, { now: JSON.stringify(tab.words), states: statesOf(tab.history) });
        };
        for (const [count, { tab: index, what, which }] of acts.entries()) {
          const tab = tabs[index]!;
          const listed = await tab.stories.list();
          const before = tab.history;
          const chosen = listed[which % Math.max(listed.length, 1)];
          if (what === 'write') tab.write(`Words ${count}`);
          if (what === 'undo') tab.undo();
          if (what === 'redo') tab.redo();
          if (what === 'new') tab.begin();
          if (what === 'open' && chosen) {
            await tab.open(chosen.id);
            if (chosen.open === 'elsewhere') expect(tab.history, 'is open elsewhere').to.equal(before);
          }
          if (what === 'delete' && chosen) {
            const was = model.get(chosen.id)!;
            const isHere = chosen.id === tab.stories.openId;
            if (await tab.stories.remove(chosen.id)) {
              model.delete(chosen.id);
              deleted.set(chosen.id, was);
              if (isHere) tab.history = startHistory({ explainer: 1 });
            } else expect(chosen.open).to.equal('elsewhere');
          }
          if (what === 'bring-back') {
            const [summary] = await tab.stories.listDeleted();
            if (summary) {
              expect(await tab.stories.restore(summary.id)).to.equal(true);
              model.set(summary.id, deleted.get(summary.id)!);
              deleted.delete(summary.id);
            }
          }
          if (what === 'sleep') tab.owners.isAsleep = !tab.owners.isAsleep;
          await settle();
          if (what === 'reload' || what === 'crash') {
            // Both are the same to the store, which has every act.
            tab.owners.crash();
            tabs[index] = makeTab();
          } else if (hasWritten(tab, before)) note(tab);
          const inBin = (await tabs[index]!.stories.listDeleted()).map(({ id }) => id);
          expect(inBin, `deleted in any tab, after ${what}`).to.have.members([...deleted.keys()]);
          const kept = new Map((await tabs[index]!.stories.list()).map(({ id }) => [id, true]));
          expect(kept.size, `no deleted one is listed after ${what}`).to.equal(model.size);
          for (const [id, { now, states }] of model) {
            expect(kept.has(id), `${id} is in the list after ${what}`).to.equal(true);
            const read = (await tab.stories.read(id))!;
            expect(JSON.stringify(read.history.document), `${id} after ${what}`).to.equal(now);
            expect(statesOf(read.history), `history of ${id} after ${what}`).to.deep.equal(states);
          }
        }
      }),
      { seed: 20230218, numRuns: countToTry(1000) },
    );
  });

  it('can be brought back in any tab for a day after they were deleted, and are gone for good after that', async () => {
    const store = new MemoryStore();
    const [here, other] = [new Tab(store, new Map()), new Tab(store, new Map())];
    for (const title of ['The ferry', 'Strike']) {
      here.begin();
      here.write(title);
    }
    await settle();
    const [strike, ferry] = (await here.stories.list()).map(({ id }) => id);
    await here.stories.remove(ferry!);
    expect([await other.stories.list(), await other.stories.listDeleted()].map(({ length }) => length)).to.deep.equal([
      1, 1,
    ]);
    expect(await other.stories.open(ferry!), 'no list has it, but a list may be old').to.equal(undefined);
    ms += 23 * 60 * 60 * 1000;
    await other.stories.emptyBin();
    expect(await other.stories.restore(ferry!)).to.equal(true);
    expect(await here.stories.restore(ferry!), 'the other tab was first').to.equal(true);
    expect(await here.stories.open(ferry!)).not.to.equal(undefined);
    await here.stories.remove(ferry!);
    ms += 25 * 60 * 60 * 1000;
    expect(await here.stories.listDeleted()).to.deep.equal([]);
    await other.stories.emptyBin();
    expect(await here.stories.restore(ferry!)).to.equal(false);
    expect((await store.list()).map(({ id }) => id)).to.deep.equal([strike]);
    expect(await other.stories.read(ferry!)).to.equal(undefined);
  });

  it('are gone on with where they stay on the screen after they were deleted, and are not listed twice', async () => {
    const store = new MemoryStore();
    const owners = new Map<string, MemoryOwners>();
    const [tab, other] = [new Tab(store, owners), new Tab(store, owners)];
    const titles = async () => [
      (await tab.stories.list()).map(({ title, open }) => [title, open]),
      (await tab.stories.listDeleted()).map(({ title }) => title).filter((title) => title !== 'The boat'),
    ];
    tab.write('The boat');
    const boat = tab.stories.openId!;
    tab.begin();
    tab.write('The ferry');
    await settle();
    const id = tab.stories.openId!;
    await tab.stories.remove(id, true);
    await tab.stories.remove(boat, true);
    expect([tab.stories.openId, await titles()]).to.deep.equal([undefined, [[], ['The ferry']]]);
    tab.write('The ferry sails');
    await settle();
    expect([tab.stories.openId, await titles()]).to.deep.equal([id, [[['The ferry sails', 'here']], []]]);
    expect(await other.stories.open(id), 'it is held again').to.equal(undefined);
    expect(statesOf((await other.stories.read(id))!.history)).to.have.length(3);

    await tab.stories.remove(id, true);
    expect(await tab.stories.restore(id)).to.equal(true);
    expect(await titles(), 'brought back').to.deep.equal([[['The ferry sails', 'here']], []]);
    tab.write('The ferry lands');
    await settle();
    expect([tab.copies, await titles()]).to.deep.equal([0, [[['The ferry lands', 'here']], []]]);

    await tab.stories.remove(id, true);
    tab.begin();
    tab.write('Strike');
    await settle();
    expect(await titles(), 'another one is begun').to.deep.equal([
      [
        ['Strike', 'here'],
        ['The ferry lands', undefined],
      ],
      [],
    ]);

    await tab.open(id);
    await tab.stories.remove(id, true);
    await other.stories.restore(id);
    await other.open(id);
    other.write('The ferry sinks');
    tab.write('The ferry turns');
    await settle();
    expect([tab.copies, (await titles())[0]!.map(([title]) => title).sort()], 'written in two tabs').to.deep.equal([
      1,
      ['Strike', 'The ferry sinks', 'The ferry turns'],
    ]);
  });

  it('are told from those of which they are copies, also after the next act and another desk', async () => {
    const store = new MemoryStore();
    const tab = new Tab(store, new Map());
    tab.write('The ferry');
    tab.stories.leave();
    tab.stories.keep(true);
    tab.write('The ferry runs');
    await settle();
    const copied = async () => (await tab.stories.list()).map(({ title, copied: from }) => [title, from?.title]);
    const expected = [
      ['The ferry runs', 'The ferry'],
      ['The ferry', undefined],
    ];
    expect(await copied()).to.deep.equal(expected);
    const again = new Tab(store, new Map());
    await again.open((await again.stories.list())[0]!.id);
    again.undo();
    again.redo();
    await settle();
    expect(await copied()).to.deep.equal(expected);
  });

  it('are listed with what Redo brings back where all was undone, and without a change where nothing was done', async () => {
    const store = new MemoryStore();
    const tab = new Tab(store, new Map());
    tab.write('The boat');
    tab.write('The ferry');
    tab.undo();
    const factsOf = async () =>
      (await tab.stories.list()).map(({ title, isUndone, isUnchanged }) => ({ title, isUndone, isUnchanged }));
    await settle();
    expect(await factsOf()).to.deep.equal([{ title: 'The boat', isUndone: undefined, isUnchanged: undefined }]);
    tab.undo();
    await settle();
    const undone = { title: 'The ferry', isUndone: true, isUnchanged: undefined };
    expect(await factsOf()).to.deep.equal([undone]);
    tab.begin();
    tab.history = startHistory({ explainer: 1, title: 'Given' });
    tab.stories.keep();
    await settle();
    expect(await factsOf()).to.deep.equal([{ title: 'Given', isUndone: undefined, isUnchanged: true }, undone]);
    tab.write('Written');
    await settle();
    expect((await factsOf())[0]).to.deep.equal({ title: 'Written', isUndone: undefined, isUnchanged: undefined });
  });

  it('are listed with their first words, or those of their article, where they have no title', async () => {
    const tab = new Tab(new MemoryStore(), new Map());
    const wordsOf = async (document: Json, article?: unknown) => {
      tab.begin();
      tab.history = startHistory(document);
      tab.stories.keep();
      if (article !== undefined) tab.stories.write([{ article, ms: Date.now() }]);
      await settle();
      const { title, words } = (await tab.stories.list()).find(({ open }) => open === 'here')!;
      return title.trim() || words;
    };
    const events = [{ date: '2023' }, { title: ' ' }, { title: 'They meet' }];
    const statements = [{ text: 'I know\nnothing.' }];
    expect(await wordsOf({ explainer: 1, title: 'The ferry', summary: 'It sails.' })).to.equal('The ferry');
    expect(await wordsOf({ explainer: 1, title: ' ', events, statements })).to.equal('They meet');
    expect(await wordsOf({ explainer: 1, statements })).to.equal('I know');
    expect(await wordsOf({ explainer: 1, events: 'none', lang: 'en' })).to.equal(undefined);
    const note = { explainer: 1, note: 'n' };
    expect(await wordsOf(note, { text: ' A ferry would run.', title: '' })).to.equal('A ferry would run.');
    expect(await wordsOf(note, { title: 'The bridge', text: 'A ferry' })).to.equal('The bridge');
    expect(await wordsOf(note, { draft: { text: 'A ferry', source: { title: '' } } })).to.equal('A ferry');
    expect(await wordsOf(note, 'damaged')).to.equal(undefined);
  });

  it('go on in a copy where a desk that was asleep writes to a story that another one has opened', async () => {
    const store = new MemoryStore();
    const owners = new Map<string, MemoryOwners>();
    const [one, other] = [new Tab(store, owners), new Tab(store, owners)];
    one.write('The ferry');
    await settle();
    one.owners.isAsleep = true;
    await other.open(one.stories.openId!);
    other.write('The ferry runs');
    await settle();
    one.write('The ferry is late');
    await settle();
    expect(one.copies).to.equal(1);
    const titles = (await one.stories.list()).map(({ title }) => title);
    expect(titles).to.have.members(['The ferry is late', 'The ferry runs']);
    one.write('The ferry is very late');
    other.write('The ferry runs again');
    await settle();
    expect((await one.stories.list()).map(({ title }) => title)).to.have.members([
      'The ferry is very late',
      'The ferry runs again',
    ]);
    expect([one.copies, other.copies]).to.deep.equal([1, 0]);
  });

  it('are not opened by two desks that try at the same moment', async () => {
    const store = new MemoryStore();
    const first = new Tab(store, new Map());
    first.write('The ferry');
    await settle();
    const id = first.stories.openId!;
    // Neither knows of the other.
    const both = [new Tab(store, new Map()), new Tab(store, new Map())];
    const opened = await Promise.all(both.map((tab) => tab.stories.open(id)));
    expect(opened.filter((each) => each !== undefined)).to.have.length(1);
  });
});
