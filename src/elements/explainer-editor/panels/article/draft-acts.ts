import { confirmProposal, languageOfDraft, type MissingFact } from '../../../../edit/draft/confirm-proposal.js';
import {
  askAgain,
  askNext,
  changeProposal,
  decide,
  isSilentForm,
  lastDecisionOf,
  statusesOf,
  type AskedProposal,
  type Draft,
  type PersonKind,
  type ProposalChanges,
} from '../../../../edit/draft/draft.js';
import {
  findCandidates,
  findNewSpeaker,
  findSpeaker,
  type NewSpeaker,
  type SpeakerCandidate,
} from '../../../../edit/draft/speakers.js';
import { findEventStatus, type DraftEventStatus, type StatusOffer } from '../../../../edit/draft/event-status.js';
import { formsOf, readStatementWords } from '../../../../edit/draft/statement-words.js';
import { chosenEvent, findSaidAt, type SaidAt } from '../../../../edit/draft/said-at.js';
import { dateOfEvent, distinct, type SuggestedDate } from '../../../../edit/suggest-dates.js';
import { shorten } from '../../editor-context.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { ArticleContext } from './article-context.js';
import { nameOfProposal } from './proposal-name.js';
import { readTypedDate } from './read-day.js';

/** Ids of the elements that keys lead to. */
export const CARD_ID = 'draft-card';
export const DATE_ID = 'draft-date';
export const WORDS_ID = 'draft-words';
export const SAID_AT_ID = 'draft-at';

export const PERSON_KINDS: readonly (readonly [PersonKind, MessageKey])[] = [
  ['person', 'draftPerson'],
  ['organisation', 'draftOrganisation'],
  ['government', 'draftGovernment'],
  ['unnamed', 'draftUnnamed'],
];

/** Whether an event happened, in the order of their keys. */
export const EVENT_STATUSES: readonly (readonly [DraftEventStatus, MessageKey])[] = [
  ['happened', 'draftHappened'],
  ['planned', 'draftPlanned'],
  ['postponed', 'draftPostponed'],
  ['cancelled', 'draftCancelled'],
];

const MISSING = {
  speaker: ['draftMissingSpeaker', CARD_ID],
  words: ['draftMissingWords', WORDS_ID],
  date: ['draftMissingDate', DATE_ID],
  status: ['draftMissingStatus', CARD_ID],
} as const satisfies Record<MissingFact, readonly [MessageKey, string]>;

/** Everything that an editor can do with the current proposal. */
export interface DraftActs {
  readonly candidates: readonly SpeakerCandidate[];
  readonly speaker: SpeakerCandidate | undefined;
  /** Speaker about whom an editor is asked who that is. */
  readonly newSpeaker: NewSpeaker | undefined;
  /** True if there is a decision that can be taken back. */
  readonly canTakeBack: boolean;
  confirm(): void;
  /** Status that the article gives reason for, of an event. */
  readonly statusOffer: StatusOffer | undefined;
  /** Confirms an event with a status. */
  putInAs(status: DraftEventStatus): void;
  reject(): void;
  skip(): void;
  /** Takes the last decision back, whichever it was, and asks again. */
  takeBack(): void;
  askAgain(index: number): void;
  change(change: ProposalChanges): void;
  /** Chooses the speaker who is so many candidates further. */
  moveSpeaker(by: number): void;
  nextForm(): void;
  /** Dates that an editor may mean, where none is proposed or typed. */
  readonly dates: readonly SuggestedDate[];
  takeDate(edtf: string): void;
  /** Event at which it may have been said, where none is chosen. */
  readonly saidAt: SaidAt | undefined;
  takeSaidAt(): void;
}

/** Returns what an editor can do with a proposal. */
export function actsFor(context: ArticleContext, draft: Draft, index: number): DraftActs {
  const { editor, dispatch, onUndo } = context;
  const { say, document, history } = editor;
  const asked = draft.asked[index];
  const isStatement = asked?.kind === 'statement';
  const isSilence = isSilentForm(draft, index);
  const candidates = isStatement ? findCandidates(draft, asked.proposal, document) : [];
  const speaker = findSpeaker(draft, index, candidates);
  const newSpeaker = findNewSpeaker(draft, index, candidates);
  const statuses = statusesOf(draft, history);
  const isPlaced = chosenEvent(draft, index, document) !== undefined;
  const saidAt = isStatement && !isPlaced ? findSaidAt(draft, asked.proposal, document) : undefined;
  const last = lastDecisionOf(draft, statuses);
  const put = (next: Draft) => dispatch({ type: 'article', change: { draft: next } });
  const announce = (words: MessageKey, about: AskedProposal | undefined) =>
    dispatch({ type: 'set', change: { status: say(words, { what: nameOfProposal(about) }) } });
  const decideAs = (is: 'rejected' | 'skipped', words: MessageKey) => {
    put(decide(draft, index, { is }));
    announce(words, asked);
    editor.focus(CARD_ID);
  };
  const askAnew = (other: number) => {
    put(askAgain(draft, other));
    announce('draftAsking', draft.asked[other]);
    editor.focus(CARD_ID);
  };
  const typed = draft.changes[index]?.date;
  const date = typed === undefined ? undefined : readTypedDate(editor, typed);
  const confirmWith = (change: ProposalChanges) => {
    const dated = changeProposal(draft, index, { ...change, ...(date !== undefined && { date }) });
    const confirmed = confirmProposal(dated, index, document);
    if ('missing' in confirmed) {
      const [missing, id] = MISSING[confirmed.missing];
      const words = confirmed.missing === 'speaker' && isSilence ? 'draftMissingSilent' : missing;
      dispatch({ type: 'set', change: { status: say(words) } });
      editor.focus(id);
      return;
    }
    put(confirmed.draft);
    editor.apply(
      confirmed.edit,
      say('draftConfirmed', { what: shorten(draft.changes[index]?.words ?? nameOfProposal(asked)) }),
    );
    editor.focus(CARD_ID);
  };
  return {
    candidates,
    speaker,
    newSpeaker,
    canTakeBack: last !== undefined,
    confirm: () => confirmWith({}),
    statusOffer:
      asked?.kind === 'event'
        ? findEventStatus(asked.proposal, date ?? typed ?? asked.proposal.date ?? '', draft.source.published)
        : undefined,
    putInAs: (status) => confirmWith({ status }),
    reject: () => decideAs('rejected', 'draftRejected'),
    skip: () => decideAs('skipped', 'draftSkipped'),
    takeBack() {
      if (last === undefined) return;
      if (statuses[last] !== 'confirmed') return askAnew(last);
      put(askNext(draft, last));
      onUndo();
      editor.focus(CARD_ID);
    },
    askAgain: askAnew,
    change: (change) => put(changeProposal(draft, index, change)),
    moveSpeaker(by) {
      if (candidates.length === 0) return;
      const at = speaker ? candidates.indexOf(speaker) : by > 0 ? -1 : 0;
      const chosen = candidates[(at + by + candidates.length) % candidates.length];
      if (!chosen) return;
      put(changeProposal(draft, index, { speaker: chosen.key }));
      const { name, saying } = chosen;
      const who = saying === undefined ? name : `${name}, ${say('draftWhoSaid', { words: saying })}`;
      dispatch({ type: 'set', change: { status: `${say(isSilence ? 'draftSilentBy' : 'draftSaidBy')} ${who}` } });
    },
    dates: asked ? suggestFor(context, draft, index, asked) : [],
    takeDate(date) {
      put(changeProposal(draft, index, { date }));
      // The button that was pressed goes away, and keys would reach nobody.
      editor.focus(CARD_ID);
    },
    saidAt,
    takeSaidAt() {
      if (!saidAt) return;
      put(changeProposal(draft, index, { at: saidAt.id }));
      editor.focus(CARD_ID);
    },
    nextForm() {
      if (!isStatement) return;
      const forms = formsOf(draft, asked.proposal);
      const { form } = readStatementWords(
        draft,
        asked.proposal,
        draft.changes[index] ?? {},
        languageOfDraft(document, draft),
      );
      const next = forms[(forms.indexOf(form) + 1) % forms.length];
      if (next) put(changeProposal(draft, index, { form: next }));
    },
  };
}

/** Suggests the day of the event at which it was said, and that of what was confirmed last of the same sentence; no other links them. */
function suggestFor(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
): readonly SuggestedDate[] {
  const { document } = editor;
  const { date } = draft.changes[index] ?? {};
  const proposed = asked.kind === 'event' ? (asked.proposal.date ?? '') : '';
  if ((date ?? proposed) !== '') return [];
  const last = dateInSameSentence(draft, index);
  return distinct([
    ...dateOfEvent(document, chosenEvent(draft, index, document)),
    ...(last ? [{ edtf: last, from: 'sentence' as const }] : []),
  ]);
}

/** Returns the date of what was confirmed last of the same kind and sentence; undefined for none. */
function dateInSameSentence(draft: Draft, index: number): string | undefined {
  const { asked, changes, decided, decisions } = draft;
  const last = decided.findLast((at) => decisions[at]?.is === 'confirmed') ?? -1;
  const [own, before] = [asked[index], asked[last]];
  if (before?.kind !== own?.kind || before?.proposal.start !== own?.proposal.start) return undefined;
  // Until when nobody said something is no day on which somebody spoke.
  if (isSilentForm(draft, index) !== isSilentForm(draft, last)) return undefined;
  return changes[last]?.date ?? (before?.kind === 'event' ? (before.proposal.date ?? undefined) : undefined);
}

/** Returns the acts that say who a new speaker is, in the order of their keys: 1 to 4 for the kinds, then those who may be the same. */
export function identityActs({ newSpeaker, change }: DraftActs): readonly (() => void)[] {
  if (!newSpeaker) return [];
  const { speaker, sameAs } = newSpeaker;
  return [
    ...PERSON_KINDS.map(
      ([speakerKind]) =>
        () =>
          change({ speaker: speaker.key, speakerKind }),
    ),
    ...sameAs.map(
      ({ key }) =>
        () =>
          change({ speaker: key }),
    ),
  ];
}

/** Returns the acts that put an event into the story with a status, in the order of their keys; none where it plainly happened. */
export function statusActs({ statusOffer, putInAs }: DraftActs): readonly (() => void)[] {
  return statusOffer
    ? EVENT_STATUSES.map(
        ([status]) =>
          () =>
            putInAs(status),
      )
    : [];
}

/** Does what a key means. In a field only Enter, Escape and the browser’s own keys mean something. */
export function handleDraftKey(event: KeyboardEvent, acts: DraftActs, focus: (id: string) => void): void {
  if (event.altKey || event.isComposing) return;
  const target = event.target as HTMLElement;
  const isInField = target.matches('input, textarea, select');
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isWithCtrl = event.ctrlKey || event.metaKey;
  // In a field the browser undoes what was typed, and the desk must not undo a confirmation.
  if (isWithCtrl && isInField && /^[zy]$/.test(key)) event.stopPropagation();
  const act = isWithCtrl ? actWithCtrl() : isInField ? actInField() : actOnCard();
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();

  function actWithCtrl(): (() => void) | undefined {
    return key === 'z' && !event.shiftKey && !isInField && acts.canTakeBack ? acts.takeBack : undefined;
  }

  function actInField(): (() => void) | undefined {
    if (key === 'Enter' && !event.shiftKey) return acts.confirm;
    return key === 'Escape' ? () => focus(CARD_ID) : undefined;
  }

  function actOnCard(): (() => void) | undefined {
    const [suggested] = acts.dates;
    const byKey: Readonly<Record<string, (() => void) | undefined>> = {
      ...(!target.matches('button, summary') && { Enter: acts.confirm }),
      x: acts.reject,
      s: acts.skip,
      t: () => focus(DATE_ID),
      w: () => focus(WORDS_ID),
      f: acts.nextForm,
      e: () => focus(SAID_AT_ID),
      ...(acts.saidAt && { a: acts.takeSaidAt }),
      ...(suggested && { d: () => acts.takeDate(suggested.edtf) }),
      ArrowLeft: () => acts.moveSpeaker(-1),
      ArrowRight: () => acts.moveSpeaker(1),
    };
    return [...identityActs(acts), ...statusActs(acts)][Number(key) - 1] ?? byKey[key];
  }
}
