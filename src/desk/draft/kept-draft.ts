import type { EditStack, History } from '../document/history.js';
import { equalJson, isList, type Json } from '../document/json.js';
import type { Edit } from '../document/make-edits.js';
import { listAt, memberOf } from '../document/pointer.js';
import type { AskedProposal, Decision, Draft, ProposalChanges } from './draft.js';
import { isDraft } from './kept-parts.js';
import { entriesMadeBy, entryMadeBy } from './story/made-entries.js';

type Confirmed = Extract<Decision, { readonly is: 'confirmed' }>;

/**
 * Reads a draft that was kept as JSON, with the decisions that still count. A confirmation counts while the history of the document has its
 * edit, done or undone, or the story has its entry, as after a save. Otherwise its proposal is open.
 *
 * @param kept The parsed JSON, which may be anything.
 * @param history The history of the document as it was kept beside.
 * @returns The draft; undefined if it is damaged.
 * @example
 * const draft = readKeptDraft(JSON.parse(JSON.stringify(draftBefore)), history);
 */
export function readKeptDraft(kept: unknown, history: History): Draft | undefined {
  if (!isDraft(kept as Json | undefined)) return undefined;
  const draft = kept as Draft;
  return {
    ...draft,
    asked: draft.asked.map((each, index) => withoutOffer(each, draft.changes[index])),
    askedAgain: draft.askedAgain,
    sourceId: draft.sourceId,
    decisions: readDecisions(draft, history),
  };
}

/**
 * Returns a proposal without the intermediary of an earlier sentence, unless the editor took it. Drafts of version 0.1 have such offers,
 * which are marked by `goesOn`.
 */
function withoutOffer(asked: AskedProposal, changes: ProposalChanges | undefined): AskedProposal {
  if (asked.kind === 'event') return asked;
  const { secondHand, ...proposal } = asked.proposal;
  const isOffer = secondHand !== undefined && 'goesOn' in secondHand && changes?.isFirstHand !== false;
  return isOffer ? { kind: 'statement', proposal } : asked;
}

/**
 * Returns the decisions with their edits from the history. A kept edit is another object, so it is found by its content. If the history
 * begins after an edit, its entry is searched for in the story.
 */
function readDecisions(
  { decisions, decided }: Draft,
  { document, past, future }: History,
): readonly (Decision | undefined)[] {
  const edits = [...editsOf(past), ...editsOf(future)];
  const read: (Decision | undefined)[] = decisions.map((decision: Decision | null | undefined) => {
    if (decision?.is !== 'confirmed') return decision ?? undefined;
    const edit = edits.find((each) => equalJson(each as unknown as Json, decision.edit as unknown as Json));
    return edit && { is: 'confirmed', edit };
  });
  // An entry of another edit or decision may have got the id of an entry that was undone.
  const taken = new Set(
    [...editsOf(past)].flatMap((edit) =>
      (['events', 'statements'] as const).flatMap((list) => entriesMadeBy(edit, list).map((made) => keyOf(list, made))),
    ),
  );
  for (const decision of read) if (decision?.is === 'found') taken.add(JSON.stringify([decision.list, decision.id]));
  for (const index of decided.toReversed()) {
    const decision = decisions[index];
    const found = decision?.is === 'confirmed' && !read[index] ? findMade(decision, document) : undefined;
    if (!found || taken.has(JSON.stringify([found.list, found.id]))) continue;
    taken.add(JSON.stringify([found.list, found.id]));
    read[index] = found;
  }
  return read;
}

/** Finds the entry that a confirmation made: the one with its id, if it still cites one of its sources. */
function findMade({ edit }: Confirmed, document: Json): Extract<Decision, { readonly is: 'found' }> | undefined {
  const made = entryMadeBy(edit);
  const id = made && memberOf(made.entry, 'id');
  if (!made || typeof id !== 'string') return undefined;
  const now = listAt(document, `/${made.list}`).find((entry) => memberOf(entry, 'id') === id);
  const sources = sourcesOf(made.entry);
  return sourcesOf(now).some((source) => sources.includes(source)) ? { is: 'found', list: made.list, id } : undefined;
}

function sourcesOf(entry: Json | undefined): readonly (Json | undefined)[] {
  const cited = memberOf(entry, 'sources');
  return (isList(cited) ? cited : []).map((each) => (typeof each === 'string' ? each : memberOf(each, 'source')));
}

function keyOf(list: string, entry: Json): string {
  return JSON.stringify([list, memberOf(entry, 'id')]);
}

function* editsOf(stack: EditStack): Generator<Edit> {
  for (let at: EditStack | undefined = stack; at?.edit; at = at.rest) yield at.edit;
}
