import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { currentOf, decide, statusesOf, type Draft } from '../../../src/edit/draft/draft.js';
import { readKeptDraft } from '../../../src/edit/draft/kept-draft.js';
import { redo, undo } from '../../../src/edit/history.js';
import { formatLine, makeJournal, readJournal } from '../../../src/edit/journal.js';
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
});
