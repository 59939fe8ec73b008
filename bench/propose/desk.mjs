/**
 * What an editor gets of an article: its proposals become a draft, and every one is confirmed as it is offered. It is bundled with the sources
 * of the desk by `bundle-desk.mjs`.
 */
import { findAnaphor } from '../../src/desk/draft/article/event-titles.ts';
import { findDoubtOfEvent } from '../../src/desk/draft/article/doubt.ts';
import { findEventStatus } from '../../src/desk/draft/article/event-status.ts';
import { confirmProposal } from '../../src/desk/draft/confirm-proposal.ts';
import { suggestDayOfSentence } from '../../src/desk/draft/dates/day-of-sentence.ts';
import { withOwnDay } from '../../src/desk/draft/dates/own-day.ts';
import { findSaidAt } from '../../src/desk/draft/dates/said-at.ts';
import { changeProposal, startDraft } from '../../src/desk/draft/draft.ts';
import { findCandidates, findNewSpeaker, findSpeaker } from '../../src/desk/draft/speakers/speakers.ts';
import { findTerms } from '../../src/desk/draft/speakers/terms.ts';
import { entriesMadeBy } from '../../src/desk/draft/story/made-entries.ts';
import { findAntecedent } from '../../src/desk/draft/words/antecedents.ts';
import { recordEdit, startHistory } from '../../src/desk/document/history.ts';
import { loadDateReader } from '../../src/desk/dates/typed-dates.ts';

export { propose } from '../../src/propose/propose.ts';
export { rules } from './rule-switch.mjs';
export { ARTICLES, LATER_ARTICLES } from '../../test/propose/articles/articles.ts';
export { bridgeClosed, bridgeClosedInFull } from '../../test/pages/editor-articles.mjs';

/** Any time after all articles. */
const NOW_MS = Date.UTC(2026, 0, 1);

export const loadReader = (lang) => loadDateReader({ lang, nowMs: NOW_MS });

/**
 * @typedef {object} Entry What became of a proposal.
 * @property {'event' | 'statement'} kind
 * @property {object} proposal
 * @property {string} [speaker] Name of who is put in as the speaker.
 * @property {object} [made] The entry of the story; undefined if something is missing.
 * @property {string} [missing]
 * @property {object} offers What the card offers beside it.
 */

/**
 * Starts the draft of an article and confirms all of it.
 *
 * @returns {readonly Entry[]} Entries in the order in which an editor is asked.
 */
export function confirmArticle({ text, lang, published }, proposals, readDate) {
  let draft = startDraft({ text, lang, source: { title: 'Article', publisher: 'The Example', published } }, proposals);
  let history = startHistory({ explainer: 1 });
  return draft.asked.map(({ kind, proposal }, index) => {
    const offers = kind === 'event' ? offersOfEvent(draft, index) : offersOfStatement(draft, index, history.document);
    const days = suggestDayOfSentence(draft, draft.asked[index], readDate).map(({ edtf, from }) => `${edtf} ${from}`);
    const dated = withOwnDay(draft, index, history.document, readDate);
    const chosen = offers.status ? changeProposal(dated, index, { status: offers.status }) : dated;
    const confirmed = confirmProposal(chosen, index, history.document);
    const entry = { kind, proposal, offers: { ...offers, days } };
    if ('missing' in confirmed) return { ...entry, missing: confirmed.missing };
    draft = confirmed.draft;
    history = recordEdit(history, confirmed.edit) ?? history;
    return { ...entry, ...readMade(confirmed.edit, kind, history.document) };
  });
}

function offersOfEvent(draft, index) {
  const { proposal } = draft.asked[index];
  const { status, isOpen } = findEventStatus(proposal, proposal.date ?? '', draft.source.published) ?? {};
  const statements = draft.asked.filter((each) => each.kind === 'statement').map((each) => each.proposal);
  const before = draft.asked[index - 1]?.proposal;
  return {
    status,
    isOpen,
    anaphor: findAnaphor(proposal.title),
    doubt: findDoubtOfEvent(proposal, statements),
    after: before?.start === proposal.start ? before.title : undefined,
  };
}

function offersOfStatement(draft, index, document) {
  const { proposal } = draft.asked[index];
  const candidates = findCandidates(draft, proposal, document);
  const speaker = findSpeaker(draft, index, candidates);
  const isSilent = proposal.form === 'silence';
  const same = findNewSpeaker(draft, index, candidates);
  return {
    speaker: speaker?.name,
    kind: speaker?.kind,
    possibleSpeakers: proposal.possibleSpeakers,
    sameAs: same?.sameAs.map(({ name }) => name),
    meant: same?.meant?.name,
    terms: speaker && !isSilent ? findTerms(draft, proposal, speaker.name) : undefined,
    event: isSilent ? undefined : findSaidAt(draft, proposal, document)?.words,
    antecedent: findAntecedent(draft, index)?.sentence,
    confidence: proposal.confidence,
  };
}

/** Returns the new entry with names in place of ids, which depend on the entries before. */
function readMade(edit, kind, document) {
  const { speaker, via, ...own } = entriesMadeBy(edit, `${kind}s`)[0];
  const made = { ...own, id: undefined };
  const nameOf = (person) => document.people?.find(({ id }) => id === person)?.name;
  if (kind === 'event') return { made };
  const steps = via?.map(({ person, source, ...step }) => ({
    ...step,
    ...(person ? { person: nameOf(person) } : { source: document.sources.find(({ id }) => id === source)?.title }),
  }));
  return { speaker: nameOf(speaker), made: { speaker: nameOf(speaker), ...made, ...(steps && { via: steps }) } };
}
