import { confirmProposal } from '../../../draft/confirm-proposal.js';
import { languageOfDraft } from '../../../draft/language-of-draft.js';
import {
  askAgain,
  askNext,
  changeProposal,
  decide,
  isSilentForm,
  isTurnedRound,
  lastDecisionOf,
  statusesOf,
  type Draft,
  type ProposalChanges,
} from '../../../draft/draft.js';
import { findChosenBefore, type ChosenBefore } from '../../../draft/speakers/chosen-before.js';
import {
  withoutSentenceBefore,
  findAntecedent,
  hasSentenceBefore,
  toggleSentenceBefore,
  type Antecedent,
} from '../../../draft/words/antecedents.js';
import { chooseOtherSpeaker } from '../../../draft/speakers/other-speaker.js';
import { listSpeakers, type ListedSpeaker } from '../../../draft/speakers/speaker-list.js';
import {
  findCandidates,
  findNewSpeaker,
  findOwnSpeaker,
  findSpeaker,
  keyOfSpeaker,
  type NewSpeaker,
} from '../../../draft/speakers/speakers.js';
import { findEventStatus, type DraftEventStatus, type StatusOffer } from '../../../draft/article/event-status.js';
import { findReplacedDate } from '../../../draft/dates/edited-date.js';
import { formsOf, readStatementWords } from '../../../draft/words/statement-words.js';
import { chosenTopics } from '../../../draft/story/chosen-topics.js';
import { memberOf } from '../../../document/pointer.js';
import { chosenEvent, findSaidAt, type SaidAt } from '../../../draft/dates/said-at.js';
import type { SuggestedDate } from '../../../dates/suggest-dates.js';
import { shorten } from '../../editor-context.js';
import '../../../../i18n/en/draft.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import { actsOnAbout, type AboutActs } from './about-acts.js';
import type { ArticleContext } from './article-context.js';
import type { MissingChoice } from './article-state.js';
import { nameInList } from './name-in-list.js';
import { CARD_ID, MISSING, OTHER_ID, sayMissing, sayWrong, SPEAKER_ID, WORDS_ID } from './missing-words.js';
import { findDateBeside, offerDates } from './offer-dates.js';
import { nameOfProposal } from './proposal-name.js';
import { readTypedDate } from './read-day.js';

/** Everything that an editor can do with the current proposal. */
export interface DraftActs extends AboutActs {
  /** All possible speakers. No two of them look alike. */
  readonly speakers: readonly ListedSpeaker[];
  readonly speaker: ListedSpeaker | undefined;
  /** New speaker, for whom the editor has to choose a kind, or a person of the story. */
  readonly newSpeaker: NewSpeaker | undefined;
  /** Missing fact of a proposal that the editor tried to confirm. */
  readonly missing: MissingChoice | undefined;
  /** True for a new speaker whose kind neither the article nor the editor has stated. */
  readonly isKindOpen: boolean;
  /** True while the editor writes the name of somebody who isn't in the list of speakers. */
  readonly isNaming: boolean;
  /** True if there is a decision that can be taken back. */
  readonly canTakeBack: boolean;
  confirm(): void;
  /** Status of an event for which the article gives a reason. */
  readonly statusOffer: StatusOffer | undefined;
  /** Confirms an event with a status. */
  putInAs(status: DraftEventStatus): void;
  reject(): void;
  skip(): void;
  /** Takes the last decision back, and asks again. */
  takeBack(): void;
  askAgain(index: number): void;
  change(change: ProposalChanges): void;
  /** Chooses the speaker who is a number of places further in the list. */
  moveSpeaker(by: number): void;
  chooseSpeaker(key: string): void;
  /** Antecedent of the words of a statement. */
  readonly antecedent: Antecedent | undefined;
  /** Takes the sentence before into a statement, or out of it again. */
  takeSentenceBefore(): void;
  /** Speaker whom the editor has chosen for the same description before. */
  readonly chosenBefore: ChosenBefore<ListedSpeaker> | undefined;
  takeChosenBefore(): void;
  /** Asks for the name of somebody who isn't in the list, or closes that field. */
  nameOther(isNaming: boolean): void;
  /** Chooses somebody by the name that was written. Returns false for one without letters. */
  takeOther(name: string): boolean;
  nextForm(): void;
  /** Suggested dates, if none is proposed or typed. */
  readonly dates: readonly SuggestedDate[];
  /** Date that was read for an event, if the editor has changed it. */
  readonly readDate: string | undefined;
  takeDate(edtf: string): void;
  /** Event at which it may have been said, or which a silence may be about, if none is chosen. */
  readonly saidAt: SaidAt | undefined;
  /** Chooses the event at which it was said, or which a silence is about; '' for none. */
  chooseEvent(id: string): void;
  /** Chooses a new event. “Take back” removes it. */
  chooseNewEvent(id: string): void;
  chooseTopics(ids: readonly string[]): void;
  /** Chooses a new topic as well. */
  chooseNewTopic(id: string): void;
  takeSaidAt(): void;
  /** Date that may be taken with such an event. */
  readonly dateBeside: SuggestedDate | undefined;
  /** Takes the event and this date. */
  takeBoth(): void;
}

/** Returns what an editor can do with a proposal. */
export function actsFor(context: ArticleContext, draft: Draft, index: number): DraftActs {
  const { editor, article, dispatch, onUndo } = context;
  const { say, document, history } = editor;
  const asked = draft.asked[index];
  const isStatement = asked?.kind === 'statement';
  const isSilence = isSilentForm(draft, index);
  const changes = draft.changes[index] ?? {};
  const candidates = isStatement ? findCandidates(draft, asked.proposal, document) : [];
  // The one who says that somebody was silent is not the silent one, so they are last in the list, and arrows skip them.
  const named = isStatement && isTurnedRound(draft, index) ? findOwnSpeaker(draft, asked.proposal) : undefined;
  const isNamed = ({ key }: { readonly key: string }) => named !== undefined && key === keyOfSpeaker(named);
  const listed = listSpeakers(draft, candidates, document);
  const others = listed.filter((each) => !isNamed(each));
  const speakers = [...others, ...listed.filter(isNamed)];
  // Two speakers of the article may be the same person of the story, whom the list has once.
  const chosen = findSpeaker(draft, index, candidates);
  const speaker = speakers.find(({ key, id }) => key === chosen?.key || (id !== undefined && id === chosen?.id));
  const newSpeaker = findNewSpeaker(draft, index, candidates);
  const isKindOpen =
    speaker !== undefined &&
    speaker.id === undefined &&
    (draft.changes[index]?.speakerKind ?? speaker.kind) === undefined;
  const statuses = statusesOf(draft, history);
  const isPlaced = chosenEvent(draft, index, document) !== undefined;
  // The choice “none” is an answer too.
  const isPlaceOpen = !isPlaced && !isSilence && changes.at !== '';
  // Taking in the sentence before changes neither place nor time of the statement.
  const alone = withoutSentenceBefore(draft, index);
  const saidAt =
    isStatement && isPlaceOpen ? findSaidAt(alone, asked.proposal.alone ?? asked.proposal, document) : undefined;
  const eventChange = (id: string): ProposalChanges => (isSilence ? { about: id } : { at: id });
  const dates = asked ? offerDates(context, alone, index, alone.asked[index] ?? asked, saidAt?.id) : [];
  const dateBeside = saidAt && findDateBeside(dates);
  const chosenBefore = findChosenBefore(draft, index, statuses, speakers, document);
  const last = lastDecisionOf(draft, statuses);
  const isTakenIn = hasSentenceBefore(asked);
  const put = (next: Draft, made = article.made, isUndone = made === article.made) => {
    const isJoined = isUndone && hasSentenceBefore(next.asked[index]) && (!isTakenIn || !!article.undoOnCard);
    const undoOnCard = isJoined ? () => put(toggleSentenceBefore(next, index)) : undefined;
    dispatch({ type: 'article', change: { draft: next, missing: undefined, isNaming: false, made, undoOnCard } });
  };
  /** Puts a draft with a decision. “Take back” then takes the decision back, and not an earlier act on the card. */
  const putDecided = (next: Draft) => put(next, '', false);
  const chosenTopicIds = chosenTopics(changes, document);
  const latest = (history.past.edit ?? []).flatMap(({ after }) => [after].flat());
  const isMadeLast = Boolean(article.made) && latest.some((item) => item && memberOf(item, 'id') === article.made);
  const tell = (status: string) => dispatch({ type: 'set', change: { status } });
  const sayWhat = (words: MessageKey, other: number) => say(words, { what: nameOfProposal(draft.asked[other]) });
  const askAnew = (other: number, from = draft) => {
    putDecided(askAgain(from, other));
    tell(sayWhat('draftAsking', other));
    editor.focus(CARD_ID);
  };
  const decideAs = (is: 'rejected' | 'skipped', words: MessageKey) => {
    const decided = decide(draft, index, { is });
    putDecided(decided);
    editor.apply([], sayWhat(words, index), () => askAnew(index, decided));
    editor.focus(CARD_ID);
  };
  const undo = () => {
    onUndo();
    editor.focus(CARD_ID);
  };
  // The pressed button is removed, so the card gets the focus for the next key.
  const take = (change: ProposalChanges) => {
    put(changeProposal(draft, index, change));
    editor.focus(CARD_ID, { preventScroll: true });
  };
  const typed = draft.changes[index]?.date;
  const date = typed === undefined ? undefined : readTypedDate(editor, typed, draft.source.published);
  const confirmWith = (change: ProposalChanges) => {
    const dated = changeProposal(draft, index, { ...change, ...(date !== undefined && { date }) });
    const asks = article.isNaming ? ('name' as const) : isKindOpen ? ('kind' as const) : undefined;
    const confirmed = asks ? { missing: asks } : confirmProposal(dated, index, document);
    if ('missing' in confirmed) {
      const { missing } = confirmed;
      const told =
        confirmed.missing === 'marks'
          ? sayWrong(say, confirmed.wrong, isSilence)
          : sayMissing(say, confirmed.missing, speaker?.name, isSilence);
      dispatch({ type: 'article', change: { missing } });
      tell(told);
      editor.focus(missing === 'marks' ? WORDS_ID : MISSING[missing][1]);
      return;
    }
    putDecided(confirmed.draft);
    const what = shorten(draft.changes[index]?.words ?? nameOfProposal(asked));
    editor.apply(confirmed.edit, say('draftConfirmed', { what }), undo);
    editor.focus(CARD_ID);
  };
  return {
    speakers,
    speaker,
    newSpeaker,
    missing: article.missing,
    isKindOpen,
    isNaming: article.isNaming === true,
    canTakeBack: last !== undefined || isMadeLast || article.undoOnCard !== undefined,
    confirm: () => confirmWith({}),
    statusOffer:
      asked?.kind === 'event'
        ? findEventStatus(asked.proposal, date ?? typed ?? asked.proposal.date ?? '', draft.source.published)
        : undefined,
    putInAs: (status) => confirmWith({ status }),
    reject: () => decideAs('rejected', 'draftRejected'),
    skip: () => decideAs('skipped', 'draftSkipped'),
    takeBack() {
      if (!isMadeLast && !article.undoOnCard) {
        if (last === undefined) return;
        if (statuses[last] !== 'confirmed') return askAnew(last);
        put(askNext(draft, last));
      }
      undo();
    },
    askAgain: (other) => askAnew(other),
    change: (change) => put(changeProposal(draft, index, change)),
    moveSpeaker(by) {
      const at = speaker ? others.indexOf(speaker) : -1;
      const chosen = others.at(at < 0 && by < 0 ? by : (at + by) % others.length);
      if (!chosen) return tell(sayMissing(say, 'speaker', '', isSilence));
      put(changeProposal(draft, index, { speaker: chosen.key }));
      tell(`${say(isSilence ? 'draftSilentBy' : 'draftSaidBy')} ${nameInList(say, chosen)}`);
    },
    chooseSpeaker: (key) => put(changeProposal(draft, index, { speaker: key })),
    antecedent: findAntecedent(draft, index, statuses),
    takeSentenceBefore() {
      put(toggleSentenceBefore(draft, index, statuses));
      editor.focus(CARD_ID, { preventScroll: true });
    },
    chosenBefore,
    takeChosenBefore() {
      if (!chosenBefore) return;
      take({ speaker: chosenBefore.speaker.key });
      tell(`${say(isSilence ? 'draftSilentBy' : 'draftSaidBy')} ${nameInList(say, chosenBefore.speaker)}`);
    },
    nameOther(isNaming) {
      dispatch({ type: 'article', change: { isNaming, missing: undefined } });
      editor.focus(isNaming ? OTHER_ID : SPEAKER_ID);
    },
    takeOther(name) {
      const chosen = chooseOtherSpeaker(draft, index, name, document);
      if (!chosen) return false;
      put(chosen);
      editor.focus(CARD_ID);
      return true;
    },
    dates,
    readDate: findReplacedDate(draft, index, date ?? typed),
    takeDate: (date) => take({ date }),
    saidAt,
    ...actsOnAbout({ draft, index, document, statuses, candidates }, saidAt?.id, {
      put: (change, id) => put(changeProposal(draft, index, change), id),
      take,
    }),
    chooseEvent: (id) => put(changeProposal(draft, index, eventChange(id))),
    chooseNewEvent: (id) => put(changeProposal(draft, index, eventChange(id)), id),
    chooseTopics: (topics) => put(changeProposal(draft, index, { topics })),
    chooseNewTopic: (id) => put(changeProposal(draft, index, { topics: [...new Set([...chosenTopicIds, id])] }), id),
    takeSaidAt() {
      if (saidAt) take(eventChange(saidAt.id));
    },
    dateBeside,
    takeBoth() {
      if (saidAt && dateBeside) take({ at: saidAt.id, date: dateBeside.edtf });
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
