import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { confirmProposal } from '../../../src/desk/draft/confirm-proposal.js';
import { currentOf, decide, lastDecisionOf, statusesOf, type Draft } from '../../../src/desk/draft/draft.js';
import { readKeptDraft } from '../../../src/desk/draft/kept-draft.js';
import { recordEdit, redo, startHistory, undo } from '../../../src/desk/document/history.js';
import type { Json } from '../../../src/desk/document/json.js';
import { setField } from '../../../src/desk/document/make-edits.js';
import { formatKeptArticle } from '../../../src/desk/element/saving/kept-article.js';
import { readKeptArticle } from '../../../src/desk/element/saving/read-kept-article.js';
import { formatLine, makeJournal, readJournal } from '../../../src/desk/versions/journal.js';
import { actOn, confirm, draftAct, draftAll, startStory, type DraftedStory } from './draft-articles.js';

const keep = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A story as it comes back from the browser, with its draft. */
function reload({ draft, history }: DraftedStory): DraftedStory {
  const kept = { history, revision: undefined, saved: { explainer: 1 }, texts: new Map() };
  const told = readJournal(makeJournal({ ...kept, article: { draft } }, 0).map(formatLine))!;
  const read = readKeptDraft((told.article as { draft: unknown }).draft, told.history);
  if (!read) throw new Error('The draft is not read');
  return { draft: read, history: told.history };
}

describe('a draft that was kept', () => {
  let drafts: readonly Draft[] = [];
  before(async () => (drafts = await draftAll()));

  it('has every decision after a reload, whatever the editor did, and asks the same next', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(draftAct, { maxLength: 30, size: 'max' }), (which, acts) => {
        const story = acts.reduce(actOn, startStory(drafts[which % drafts.length]!));
        const again = reload(story);
        const statuses = statusesOf(again.draft, again.history);
        expect(statuses).to.deep.equal(statusesOf(story.draft, story.history));
        expect(currentOf(again.draft, statuses)).to.equal(currentOf(story.draft, statuses));
        expect(keep({ ...again.draft, decisions: [] })).to.deep.equal(keep({ ...story.draft, decisions: [] }));
      }),
      { seed: 20230218, numRuns: 60 },
    );
  });

  it('asks again what is undone after the reload, and no longer once it is done again', () => {
    const story = [0, 1, 2].reduce(confirm, startStory(drafts.find(({ asked }) => asked.length > 4)!));
    const confirmed = statusesOf(story.draft, story.history);
    expect(confirmed.filter((status) => status === 'confirmed').length).to.be.greaterThan(0);
    const { draft, history } = reload({ ...story, history: undo(story.history) });
    expect(statusesOf(draft, history)).to.deep.equal(statusesOf(story.draft, undo(story.history)));
    expect(statusesOf(draft, redo(history))).to.deep.equal(confirmed);
  });

  it('has the intermediary that a former version offered for the next sentence only where the editor took it', () => {
    const draft = drafts.find(({ asked }) => asked.at(-1)?.kind === 'statement')!;
    const last = draft.asked.length - 1;
    const { proposal } = draft.asked[last]!;
    const secondHand = { start: 0, end: 4, name: 'Xinhua', goesOn: true };
    const asked = draft.asked.with(last, { kind: 'statement', proposal: { ...proposal, secondHand } } as never);
    const read = (isFirstHand?: boolean) => {
      const changes = draft.changes.with(last, { ...(isFirstHand !== undefined && { isFirstHand }) });
      const kept = readKeptDraft(keep({ ...draft, asked, changes }), startStory(draft).history)!;
      return 'secondHand' in kept.asked[last]!.proposal;
    };
    expect([read(), read(true), read(false)]).to.deep.equal([false, false, true]);
  });

  it('asks again what the history no longer has', () => {
    const story = confirm(startStory(drafts[0]!), 0);
    const draft = readKeptDraft(keep(decide(story.draft, 1, { is: 'skipped' })), startStory(drafts[0]!).history)!;
    expect(draft.decisions.slice(0, 2)).to.deep.equal([undefined, { is: 'skipped' }]);
  });

  it('is not read where it is damaged in any part, and never throws', () => {
    const { draft, history } = confirm(startStory(drafts[0]!), 0);
    expect(readKeptDraft(keep(draft), history)).not.to.equal(undefined);
    for (const damaged of [undefined, null, 1, 'draft', [], {}])
      expect(readKeptDraft(damaged, history)).to.equal(undefined);
    const whole = keep(draft) as Record<string, unknown>;
    for (const name of Object.keys(whole))
      for (const wrong of [null, 7.5, [7, null], { 1: {} }]) {
        const read = () => readKeptDraft({ ...whole, [name]: wrong }, history);
        expect(read, name).not.to.throw();
      }
    for (const name of ['text', 'asked', 'decisions', 'changes', 'people', 'source'])
      expect(readKeptDraft({ ...whole, [name]: undefined }, history), name).to.equal(undefined);
    expect(readKeptDraft({ ...whole, text: 'Short.' }, history), 'passages outside of the text').to.equal(undefined);
  });

  it('is whole or not read, whatever part of it is damaged: nothing that is read throws later', () => {
    const draft = drafts.find(({ asked }) => new Set(asked.map(({ kind }) => kind)).size === 2)!;
    const story = confirm(
      startStory({
        ...draft,
        pages: [{ start: 0, page: 1, labels: ['i'] }],
        asked: draft.asked.slice(0, 4),
        changes: draft.changes.slice(0, 4),
        decisions: draft.decisions.slice(0, 4),
      }),
      0,
    );
    const { text, title } = { text: story.draft.text, title: story.draft.source.title };
    const whole = JSON.stringify(formatKeptArticle({ text, title, draft: story.draft }));
    let count = 0;
    for (const path of pathsOf(JSON.parse(whole)))
      for (const wrong of [undefined, null, 7.5, 'x', [7, null], { a: {} }]) {
        const { article } = readKeptArticle(
          JSON.parse(JSON.stringify(replace(JSON.parse(whole), path, wrong))),
          story.history,
        );
        const read = article.draft;
        count += 1;
        for (const index of read?.asked.keys() ?? [])
          expect(() => confirmProposal(read!, index, story.history.document), path.join('.')).not.to.throw();
      }
    expect(count).to.be.greaterThan(300);
  });

  it('knows after a save what is in the story, though its citation or its words were changed by hand', () => {
    const story = [0, 1, 2].reduce(confirm, startStory(drafts.find(({ asked }) => asked.length > 4)!));
    const statuses = statusesOf(story.draft, story.history);
    const saved = (document: unknown) => startHistory(document as Json);
    const text = JSON.stringify(story.history.document).replaceAll(/"quote":"[^"]{4}/g, '"quote":"');
    const changed = saved(JSON.parse(text));
    const draft = readKeptDraft(keep(story.draft), changed)!;
    expect(statusesOf(draft, changed)).to.deep.equal(statuses);
    expect(lastDecisionOf(draft, statuses), 'nothing of it can be undone').to.equal(undefined);
    const removed = saved({ explainer: 1 });
    expect(statusesOf(readKeptDraft(keep(story.draft), removed)!, removed)).not.to.include('confirmed');
  });

  it('does not take an entry with the id of an undone one for it', () => {
    const first = confirm(startStory(drafts[0]!), 0);
    const { history } = first;
    const other = JSON.parse(
      JSON.stringify(history.document).replaceAll(/"source":"[^"]*"/g, '"source":"another"'),
    ) as Json;
    expect(readKeptDraft(keep(first.draft), startHistory(other))!.decisions[0]).to.equal(undefined);
  });

  it('asks again what is removed from the story, before a reload as after it', () => {
    const draft = drafts.find((each) => indexOfStatement(each) >= 0)!;
    const index = indexOfStatement(draft);
    const story = confirm(startStory(draft), index);
    const history = recordEdit(story.history, setField(story.history.document, '/statements', undefined))!;
    for (const each of [{ ...story, history }, reload({ ...story, history })]) {
      expect(statusesOf(each.draft, each.history)[index]).to.equal('open');
      expect(statusesOf(each.draft, undo(each.history))[index]).to.equal('confirmed');
    }
  });
});

/** Index of the first statement that can be put in as it stands; -1 for none. */
const indexOfStatement = (draft: Draft): number =>
  draft.asked.findIndex(
    ({ kind }, index) => kind === 'statement' && confirm(startStory(draft), index).history.past.count > 0,
  );

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [...(path.length > 0 ? [path] : []), ...inner.flatMap(([name, each]) => pathsOf(each, [...path, name]))];
}

function replace(value: unknown, [name, ...rest]: Path, wrong: unknown): unknown {
  if (name === undefined) return wrong;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[name] = replace(copy[name], rest, wrong);
  return copy;
}
