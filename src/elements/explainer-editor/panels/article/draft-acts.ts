import { confirmProposal, languageOfDraft, type MissingFact } from '../../../../edit/draft/confirm-proposal.js';
import {
  askAgain,
  changeProposal,
  decide,
  type AskedProposal,
  type Draft,
  type PersonKind,
  type ProposalChanges,
} from '../../../../edit/draft/draft.js';
import { findCandidates, findSpeaker, type SpeakerCandidate } from '../../../../edit/draft/speakers.js';
import { formsOf, readStatementWords } from '../../../../edit/draft/statement-words.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { ArticleContext } from './article-context.js';
import { nameOfProposal } from './proposal-name.js';
import { readTypedDate } from './read-day.js';

/** Ids of the elements that keys lead to. */
export const CARD_ID = 'draft-card';
export const DATE_ID = 'draft-date';
export const WORDS_ID = 'draft-words';

export const PERSON_KINDS: readonly (readonly [PersonKind, MessageKey])[] = [
  ['person', 'draftPerson'],
  ['organisation', 'draftOrganisation'],
  ['government', 'draftGovernment'],
  ['unnamed', 'draftUnnamed'],
];

const MISSING = {
  speaker: ['draftMissingSpeaker', CARD_ID],
  words: ['draftMissingWords', WORDS_ID],
  date: ['draftMissingDate', DATE_ID],
} as const satisfies Record<MissingFact, readonly [MessageKey, string]>;

/** Everything that an editor can do with the current proposal. */
export interface DraftActs {
  readonly candidates: readonly SpeakerCandidate[];
  readonly speaker: SpeakerCandidate | undefined;
  confirm(): void;
  reject(): void;
  skip(): void;
  askAgain(index: number): void;
  change(change: ProposalChanges): void;
  /** Chooses the speaker who is so many candidates further. */
  moveSpeaker(by: number): void;
  nextForm(): void;
}

/** Returns what an editor can do with a proposal. */
export function actsFor(context: ArticleContext, draft: Draft, index: number): DraftActs {
  const { editor, dispatch } = context;
  const { say, document } = editor;
  const asked = draft.asked[index];
  const isStatement = asked?.kind === 'statement';
  const candidates = isStatement ? findCandidates(draft, asked.proposal, document) : [];
  const speaker = findSpeaker(draft, index, candidates);
  const put = (next: Draft) => dispatch({ type: 'article', change: { draft: next } });
  const announce = (words: MessageKey, about: AskedProposal | undefined) =>
    dispatch({ type: 'set', change: { status: say(words, { what: nameOfProposal(about) }) } });
  const decideAs = (is: 'rejected' | 'skipped', words: MessageKey) => {
    put(decide(draft, index, { is }));
    announce(words, asked);
    editor.focus(CARD_ID);
  };
  return {
    candidates,
    speaker,
    confirm() {
      const typed = draft.changes[index]?.date;
      const date = typed === undefined ? undefined : readTypedDate(editor, typed);
      const dated = date === undefined ? draft : changeProposal(draft, index, { date });
      const confirmed = confirmProposal(dated, index, document);
      if ('missing' in confirmed) {
        const [words, id] = MISSING[confirmed.missing];
        dispatch({ type: 'set', change: { status: say(words) } });
        editor.focus(id);
        return;
      }
      put(confirmed.draft);
      editor.apply(confirmed.edit, say('draftConfirmed', { what: nameOfProposal(asked) }));
      editor.focus(CARD_ID);
    },
    reject: () => decideAs('rejected', 'draftRejected'),
    skip: () => decideAs('skipped', 'draftSkipped'),
    askAgain(other) {
      put(askAgain(draft, other));
      announce('draftAsking', draft.asked[other]);
      editor.focus(CARD_ID);
    },
    change: (change) => put(changeProposal(draft, index, change)),
    moveSpeaker(by) {
      if (candidates.length === 0) return;
      const at = speaker ? candidates.indexOf(speaker) : by > 0 ? -1 : 0;
      const chosen = candidates[(at + by + candidates.length) % candidates.length];
      if (!chosen) return;
      put(changeProposal(draft, index, { speaker: chosen.key }));
      dispatch({ type: 'set', change: { status: `${say('draftSaidBy')} ${chosen.name}` } });
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

/** Does what a key means, while neither a field nor another button has it. */
export function handleDraftKey(event: KeyboardEvent, acts: DraftActs, focus: (id: string) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target as HTMLElement;
  if (target.matches('input, textarea')) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    focus(CARD_ID);
    return;
  }
  const isOnControl = target.matches('button, summary');
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const kind = PERSON_KINDS[Number(key) - 1]?.[0];
  const byKey: Readonly<Record<string, (() => void) | undefined>> = {
    ...(!isOnControl && { Enter: acts.confirm }),
    x: acts.reject,
    s: acts.skip,
    t: () => focus(DATE_ID),
    w: () => focus(WORDS_ID),
    f: acts.nextForm,
    ArrowLeft: () => acts.moveSpeaker(-1),
    ArrowRight: () => acts.moveSpeaker(1),
  };
  const act =
    kind && acts.speaker && acts.speaker.id === undefined ? () => acts.change({ speakerKind: kind }) : byKey[key];
  if (!act) return;
  event.preventDefault();
  act();
}
