import type { PagePlace } from '../../convert/placed-text.js';
import type { Proposals, ProposedForm } from '../../propose/proposals.js';
import { compact } from '../../model/compact.js';
import type { Edit } from '../document/make-edits.js';
import { findNamed, withWholeNoun, type DraftEvent } from './article/event-titles.js';
import { isDoubtfulProposal } from './article/doubt.js';
import { withoutEmpty } from './article/empty-statements.js';
import type { DraftEventStatus } from './article/event-status.js';
import { withMentionedWords } from './article/mentioned-words.js';
import { withoutPost } from './article/posts.js';
import { askInOrderOfTime } from './article/time-order.js';
import { repeatsStatement, withoutReportersWords } from './article/reporters-words.js';
import { findSecondHand, withoutCutShort, withSecondHand } from './article/second-hand.js';
import { distinguishUnnamed, type DraftPerson, type DraftStatement } from './article/unnamed-speakers.js';
import type { History } from '../document/history.js';
import type { Json } from '../document/json.js';
import { listAt, memberOf } from '../document/pointer.js';
import { entryMadeBy } from './story/made-entries.js';

/** The report from which an article was pasted. It becomes a source of the story with the first confirmation. */
export interface DraftSource {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** Day of publication, in EDTF. */
  readonly published?: string | undefined;
}

/** A proposal that an editor is asked about. People and places are not asked about by themselves. */
export type AskedProposal =
  | { readonly kind: 'event'; readonly proposal: DraftEvent }
  | { readonly kind: 'statement'; readonly proposal: DraftStatement };

/** Kind of a speaker, as the document has it. */
export type PersonKind = 'person' | 'organisation' | 'government' | 'unnamed';

/** Whether somebody was asked for what they did not say, as the document has it. */
export type AskedFor = 'no-comment' | 'declined' | 'no-reply' | 'not-asked' | 'unknown';

/** Terms on which somebody without a name spoke, as far as articles tell them. */
export type SourceTerms = 'anonymous' | 'background';

/** Fields of a proposal that the editor has changed. */
export interface ProposalChanges {
  /** Key of a candidate; see `findCandidates`. */
  readonly speaker?: string;
  /** Kind of a speaker whom the story doesn't have yet. */
  readonly speakerKind?: PersonKind;
  /** EDTF; empty for no date. */
  readonly date?: string;
  readonly form?: ProposedForm;
  /** Id of the event at which it was said; empty for none. */
  readonly at?: string;
  /** Id of the event that a silence is about; empty for none. */
  readonly about?: string;
  /** Ids of the events that a statement is about. */
  readonly aboutEvents?: readonly string[];
  /** Ids of the topics to which a statement belongs. */
  readonly topics?: readonly string[];
  /** Key of the candidate who noted a silence; empty for the article. */
  readonly notedBy?: string;
  /** Words for where a silence was noted, such as “in this interview”. */
  readonly scope?: string;
  /** Whether somebody was asked for what they did not say. */
  readonly askedFor?: AskedFor;
  /** Terms on which somebody without a name spoke; empty for none that are stated. */
  readonly terms?: SourceTerms | '';
  /** Reason why somebody has no name. */
  readonly whyUnnamed?: string;
  /** Title of an event, or words of a paraphrase or a silence. Quotations can't be rewritten. */
  readonly words?: string | undefined;
  /** True if the editor leaves out the intermediary that the article names. */
  readonly isFirstHand?: boolean;
  /** Whether an event happened; see `findEventStatus`. */
  readonly status?: DraftEventStatus;
  /** Fields that the editor filled in while the proposal had the other form: a silence for a statement, or a statement for a silence. */
  readonly otherwise?: FieldsOfSpeech;
}

/** Fields that mean one thing for a statement and another for a silence. */
type FieldsOfSpeech = Pick<ProposalChanges, 'speaker' | 'speakerKind' | 'date' | 'words'>;

/**
 * An editor's decision. A confirmation keeps the edit that it made. `found` is a proposal that the story had already when the article was
 * read, and keeps the entry there.
 */
export type Decision =
  | { readonly is: 'confirmed'; readonly edit: Edit }
  | { readonly is: 'found'; readonly list: 'events' | 'statements'; readonly id: string }
  | { readonly is: 'rejected' }
  | { readonly is: 'skipped' };

export type ProposalStatus = 'open' | 'confirmed' | 'rejected' | 'skipped';

/** An article that becomes a story: its text, its proposals, and the editor’s decisions. A draft is not part of the document. */
export interface Draft {
  readonly text: string;
  /** Language of the article (BCP 47). */
  readonly lang: string;
  readonly source: DraftSource;
  /** Day on which an editor pasted the text, in EDTF. */
  readonly on?: string | undefined;
  /** Pages of the PDF from which the text was read. */
  readonly pages?: readonly PagePlace[] | undefined;
  /** Proposals in the order in which they are asked. */
  readonly asked: readonly AskedProposal[];
  readonly people: readonly DraftPerson[];
  /** Names of places in the article. They are not names of people. */
  readonly places: readonly string[];
  readonly decisions: readonly (Decision | undefined)[];
  readonly changes: readonly ProposalChanges[];
  /** Indexes of proposals in the order in which they were decided. */
  readonly decided: readonly number[];
  /** Index of a proposal that is asked again before others. */
  readonly askedAgain: number | undefined;
  /** Id of the source in the document, once it is there. */
  readonly sourceId: string | undefined;
  /** Ids in the document of speakers who were confirmed, by the key of their candidate. */
  readonly personIds: Readonly<Record<string, string>>;
  /** Ids in the document of the sources through which statements are known, by the offset of the passage that names them. */
  readonly stepIds: Readonly<Record<number, string>>;
}

/**
 * Adds to each statement the intermediary from whom the article has it, and leaves out statements that are only the beginning of another
 * one.
 */
function readSecondHand(
  statements: Proposals['statements'],
  { text, lang }: Pick<Draft, 'text' | 'lang'>,
): readonly DraftStatement[] {
  const whole = withoutCutShort(withMentionedWords(statements, text)).map((each) => withoutPost(each, text));
  const found = findSecondHand(whole, lang);
  return whole.map((each, index) => withSecondHand(each, found[index], text));
}

/** Parts of a draft that are known at its beginning. */
export type DraftBeginning = Pick<Draft, 'text' | 'lang' | 'source' | 'on' | 'pages'>;

/**
 * Starts the draft of an article. Events are asked about first, so that statements can name the one at which they were said. Statements and
 * silences follow. In both groups doubtful proposals come first, then all others in the order of the text.
 *
 * @param beginning The text, its language and its source.
 * @param proposals The proposals from this text.
 * @returns A draft in which every proposal is open.
 * @example
 * const draft = startDraft({ text, lang: 'en', source: { title: 'A rare meeting' } }, await propose(text));
 */
export function startDraft(beginning: DraftBeginning, { events, places, ...proposed }: Proposals): Draft {
  const { text } = beginning;
  const own = readSecondHand(proposed.statements, beginning).map((said) => withoutReportersWords(said, text));
  const { people, statements: told } = distinguishUnnamed(proposed.people, own, text);
  const statements = withoutEmpty(told);
  const happened = events.map(withWholeNoun).filter((event) => !repeatsStatement(event, proposed.statements, text));
  const all = [
    ...happened.map((event) => ({
      kind: 'event' as const,
      proposal: compact({
        ...event,
        named: findNamed(event, text),
      }),
    })),
    ...statements.map((proposal) => ({ kind: 'statement' as const, proposal })),
  ];
  const round = ({ kind, proposal }: AskedProposal) =>
    (kind === 'event' ? 0 : 2) + (isDoubtfulProposal(proposal) ? 0 : 1);
  const sorted = all.toSorted((a, b) => round(a) - round(b) || a.proposal.start - b.proposal.start);
  const asked = askInOrderOfTime(sorted);
  return {
    ...beginning,
    asked,
    people,
    places: places.map(({ name }) => name),
    decisions: asked.map(() => undefined),
    changes: asked.map(() => ({})),
    decided: [],
    askedAgain: undefined,
    sourceId: undefined,
    personIds: {},
    stepIds: {},
  };
}

/**
 * Returns the status of each proposal. A confirmation counts while the history has its edit and the story has its entry: undoing the edit,
 * or removing the entry, opens the proposal again, and redoing the edit confirms it again. A proposal that was found in the story counts
 * while its entry is there, unless another confirmation made that entry.
 */
export function statusesOf(draft: Draft, history: History): readonly ProposalStatus[] {
  const done = new Set<Edit>();
  for (let at: History['past'] | undefined = history.past; at?.edit; at = at.rest) done.add(at.edit);
  const there = new Set(
    LISTS.flatMap((list) => listAt(history.document, `/${list}`).map((entry) => keyOf(list, entry))),
  );
  const keys = draft.decisions.map((decision) => keyOfDecided(decision));
  const made = new Set(
    draft.decisions.flatMap((decision, index) =>
      decision?.is === 'confirmed' && done.has(decision.edit) ? (keys[index] ?? []) : [],
    ),
  );
  return draft.decisions.map((decision, index) => {
    const key = keys[index];
    const isThere = key !== undefined && there.has(key);
    if (decision?.is === 'found') return isThere && !made.has(key) ? 'confirmed' : 'open';
    if (decision?.is !== 'confirmed') return decision?.is ?? 'open';
    return isThere && done.has(decision.edit) ? 'confirmed' : 'open';
  });
}

const LISTS = ['events', 'statements'] as const;

/** Returns the key of the entry that a decision put into the story, or found there. */
function keyOfDecided(decision: Decision | undefined): string | undefined {
  if (decision?.is === 'found') return `${decision.list}/${JSON.stringify(decision.id)}`;
  const made = decision?.is === 'confirmed' ? entryMadeBy(decision.edit) : undefined;
  return made && keyOf(made.list, made.entry);
}

function keyOf(list: string, entry: Json): string {
  return `${list}/${JSON.stringify(memberOf(entry, 'id'))}`;
}

/** Returns the index of the proposal that is asked now; undefined when none is open. */
export function currentOf({ askedAgain }: Draft, statuses: readonly ProposalStatus[]): number | undefined {
  if (askedAgain !== undefined && statuses[askedAgain] === 'open') return askedAgain;
  const index = statuses.indexOf('open');
  return index < 0 ? undefined : index;
}

/** Returns the draft with a decision on a proposal. */
export function decide(draft: Draft, index: number, decision: Decision): Draft {
  const decided = [...draft.decided.filter((each) => each !== index), index];
  return { ...draft, askedAgain: undefined, decided, decisions: draft.decisions.with(index, decision) };
}

/**
 * Returns the index of the proposal that was decided last and whose decision can be taken back. A proposal that was found in the story has
 * no edit in the history, so it can't.
 */
export function lastDecisionOf(
  { decided, decisions }: Pick<Draft, 'decided' | 'decisions'>,
  statuses: readonly ProposalStatus[],
): number | undefined {
  return decided.findLast((index) => statuses[index] !== 'open' && decisions[index]?.is !== 'found');
}

/** Opens a proposal that was skipped or rejected, and asks about it next. The editor’s changes to it stay. */
export function askAgain(draft: Draft, index: number): Draft {
  return { ...draft, askedAgain: index, decisions: draft.decisions.with(index, undefined) };
}

/** Asks a proposal next, once it is open. */
export function askNext(draft: Draft, index: number): Draft {
  return { ...draft, askedAgain: index };
}

/**
 * Changes fields of a proposal. A statement that becomes a silence, or a silence that becomes a statement, loses its speaker and its words,
 * since the one who spoke is not the one who was silent. They come back when the form is changed back.
 */
export function changeProposal(draft: Draft, index: number, change: ProposalChanges): Draft {
  const before = draft.changes[index] ?? {};
  const isTurned = change.form !== undefined && isSilentForm(draft, index) !== (change.form === 'silence');
  return { ...draft, changes: draft.changes.with(index, { ...(isTurned ? turn(before) : before), ...change }) };
}

function turn({ otherwise, speaker, speakerKind, date, words, ...rest }: ProposalChanges): ProposalChanges {
  return { ...rest, ...otherwise, otherwise: compact({ speaker, speakerKind, date, words }) };
}

/** Returns true for a proposal that is shown as a silence. */
export function isSilentForm({ asked, changes }: Draft, index: number): boolean {
  const each = asked[index];
  return each?.kind === 'statement' && (changes[index]?.form ?? each.proposal.form) === 'silence';
}

/** Returns true for a statement that is shown as a silence, or the reverse: the article names no speaker for that form. */
export function isTurnedRound(draft: Draft, index: number): boolean {
  const each = draft.asked[index];
  return each?.kind === 'statement' && isSilentForm(draft, index) !== (each.proposal.form === 'silence');
}
