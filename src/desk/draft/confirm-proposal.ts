import { compact } from '../../model/compact.js';
import type { TextRange } from '../../text/text-range.js';
import { isEdtf } from '../../time/parse/parse-edtf.js';
import { isList, isObject, type Json, type JsonObject } from '../document/json.js';
import { findDateWords } from '../../language/dates/date-words.js';
import { givesDate } from '../dates/gives-date.js';
import { dateOfEvent } from '../dates/suggest-dates.js';
import type { DateReader } from '../dates/typed-dates.js';
import { insertEntry, setField, type Edit } from '../document/make-edits.js';
import { newId } from '../document/new-ids.js';
import { applyPatches } from '../document/patch.js';
import { memberOf, valueAt } from '../document/pointer.js';
import { fieldOrderAt } from '../document/shape-at-pointer.js';
import { findAnaphor, titleOf, type DraftEvent } from './article/event-titles.js';
import { chosenAbout } from './story/events-about.js';
import { chosenTopics } from './story/chosen-topics.js';
import { decide, isSilentForm, type Draft, type ProposalChanges } from './draft.js';
import { citeEventOrPassage, withCutTitle } from './words/event-words.js';
import { findEventStatus } from './article/event-status.js';
import { languageOfDraft } from './language-of-draft.js';
import { nameForReaders } from './speakers/namesakes.js';
import { citeWithDate, findDateSource } from './dates/date-source.js';
import { suggestDayOfSentence } from './dates/day-of-sentence.js';
import { hasEditedDate } from './dates/edited-date.js';
import { citePage, type QuotingCitation } from '../citing/quote-selection.js';
import type { WrongMarks } from '../citing/typed-marks.js';
import { findReport } from './story/same-report.js';
import { chosenEvent } from './dates/said-at.js';
import { findSilenceLimits, readSilence } from './words/silence-limits.js';
import { chosenTerms } from './speakers/chosen-terms.js';
import { findNoter } from './speakers/noted-by.js';
import { findCandidates, findSpeaker, type SpeakerCandidate } from './speakers/speakers.js';
import { chosenSecondHand, findStep, type Step } from './speakers/known-through.js';
import { itemsWithId } from '../document/items-with-id.js';
import type { SecondHand } from './article/second-hand.js';
import type { DraftStatement } from './article/unnamed-speakers.js';
import { citeStatement, citeWords, readStatementWords } from './words/statement-words.js';

/** A fact that an editor has to add before a proposal can be confirmed. */
export type MissingFact = 'speaker' | 'words' | 'title' | 'marks' | 'date' | 'status' | 'scope';

export type Confirmation =
  | { readonly edit: Edit; readonly draft: Draft }
  | { readonly missing: Exclude<MissingFact, 'marks'> }
  | { readonly missing: 'marks'; readonly wrong: WrongMarks };

/**
 * Confirms a proposal. The edit adds its event or statement to the document, the source with the first one, and the speaker if the story
 * doesn't have that person yet. An editor has to choose a doubtful speaker first, or whether an event happened.
 *
 * @param draft The draft of the article.
 * @param index Index of the proposal among `draft.asked`.
 * @param document The document as it is now.
 * @returns The edit, which one Undo takes back, and the draft with the decision; or what is missing.
 * @example
 * const confirmed = confirmProposal(draft, 0, document);
 * if ('edit' in confirmed) history = recordEdit(history, confirmed.edit) ?? history;
 */
export function confirmProposal(draft: Draft, index: number, document: Json): Confirmation {
  const asked = draft.asked[index];
  const date = draft.changes[index]?.date;
  if (!asked || !isObject(document)) return { missing: 'words' };
  if (date && !isEdtf(date)) return { missing: 'date' };
  const writer = new DraftWriter(document);
  writer.addHead(draft);
  const sourceId = writer.addSource(draft);
  const added = { ...draft, sourceId };
  return asked.kind === 'event'
    ? confirmEvent(writer, added, index, asked.proposal)
    : confirmStatement(writer, added, index, asked.proposal);
}

function confirmEvent(writer: DraftWriter, draft: Draft, index: number, proposal: DraftEvent): Confirmation {
  const { words, date = proposal.date ?? '', status: chosen } = draft.changes[index] ?? {};
  const title = (words ?? titleOf(proposal)).trim();
  if (title === '') return { missing: 'words' };
  if (words === undefined && findAnaphor(title) !== undefined) return { missing: 'title' };
  const offer = findEventStatus(proposal, date, draft.source.published);
  const status = chosen ?? (offer?.isOpen ? undefined : (offer?.status ?? 'happened'));
  if (status === undefined) return { missing: 'status' };
  const passage = citeEventOrPassage(draft, withCutTitle(draft, proposal, words), draft.sourceId ?? '');
  const forTitle = passage.filter((each) => each.for !== 'date').map((each) => ({ ...each, for: 'text' as const }));
  const sources = withPages(draft, hasEditedDate(draft, index) ? forTitle : passage);
  writer.add(
    'events',
    compact({ title, date: date || undefined, status: status === 'happened' ? undefined : status, sources }),
  );
  return { edit: writer.edit, draft: decide(draft, index, { is: 'confirmed', edit: writer.edit }) };
}

function confirmStatement(writer: DraftWriter, draft: Draft, index: number, proposal: DraftStatement): Confirmation {
  const changes = draft.changes[index] ?? {};
  const candidates = findCandidates(draft, proposal, writer.document);
  const candidate = findSpeaker(draft, index, candidates);
  if (!candidate) return { missing: 'speaker' };
  const words = readStatementWords(draft, proposal, changes, languageOfDraft(writer.document, draft));
  const { text, form, quoted, wrong } = words;
  if (!/\p{L}/u.test(text)) return { missing: 'words' };
  if (wrong) return { missing: 'marks', wrong };
  const isSilent = form === 'silence';
  if (isSilent && readSilence(findSilenceLimits(draft, proposal), changes).scope === '') return { missing: 'scope' };
  const source = draft.sourceId ?? '';
  const speaker = writer.addSpeaker(candidate, changes.speakerKind);
  const noter = isSilent ? findNoter(draft, index, candidates) : undefined;
  const notedBy = noter ? writer.addSpeaker(noter) : source;
  const silence = isSilent ? silenceOf(draft, proposal, changes, notedBy) : undefined;
  const at = chosenEvent(draft, index, writer.document);
  const passage = citeStatement(draft, proposal, quoted, source, changes.words);
  const about = silence ? [at ?? []].flat() : chosenAbout(changes, writer.document);
  const secondHand = chosenSecondHand(proposal, changes);
  const step = secondHand && findStep(draft, secondHand, candidates, candidate, writer.document);
  const added = step && writer.addStep(step);
  const via = added && [{ ...added, ...(secondHand?.cue !== undefined && { cue: secondHand.cue }) }];
  const cited = secondHand ? [...passage, citeWords(draft, secondHand, source)] : passage;
  const day = changes.date || undefined;
  const forDate = silence || !day ? undefined : findDateSource(draft, index, day, writer.document, source);
  // A statement has the date of its event without a date of its own, also once that of the event is corrected.
  const isOfEvent = forDate !== undefined && day === dateOfEvent(writer.document, at)[0]?.edtf;
  const date = isOfEvent ? undefined : day;
  const sources = withPages(draft, citeWithDate(cited, isOfEvent ? undefined : forDate));
  const said = { ...(silence ?? { date, at }), about: about.length > 0 ? about : undefined };
  const terms = silence ? {} : chosenTerms(draft, proposal, changes, candidate, writer.document);
  const topics = chosenTopics(changes, writer.document);
  const ofTopics = topics.length > 0 ? { topics } : {};
  writer.add('statements', compact({ speaker, text, ...said, ...ofTopics, ...terms, via, sources }));
  const personIds = writer.personIdsWith({ ...draft.personIds, [candidate.key]: speaker });
  const stepIds = secondHand && added ? withStep(draft, secondHand, added) : draft.stepIds;
  const known = { ...draft, personIds, stepIds };
  return { edit: writer.edit, draft: decide(known, index, { is: 'confirmed', edit: writer.edit }) };
}

/** Adds pages to citations of an article that was read from a PDF. */
function withPages(draft: Draft, citations: readonly QuotingCitation[]): readonly QuotingCitation[] {
  return citations.map((each) => (each.source === draft.sourceId ? citePage(each, draft) : each));
}

/** Returns the day that the sentence of a statement gives to an event that is added for it; '' for none. */
export function dayOfNewEvent(draft: Draft, index: number, read: DateReader | undefined): string {
  const asked = draft.asked[index];
  const [day] = !asked || isSilentForm(draft, index) ? [] : suggestDayOfSentence(draft, asked, read);
  return day?.from === 'in' ? day.edtf : '';
}

/**
 * Returns the edit that adds an event at which a statement was said, or which it is about. The event cites the article for its title, and
 * for its date if words of the sentence give it.
 *
 * @param event Its id, its title as the editor wrote it, and its date in EDTF; '' for none.
 */
export function addEventOf(
  draft: Draft,
  index: number,
  document: Json,
  { id, title, date }: { readonly id: string; readonly title: string; readonly date: string },
): Edit {
  const { quote, start } = draft.asked[index]!.proposal;
  const writer = new DraftWriter(document);
  const source = writer.addSource(draft);
  const gives = (words: TextRange) => givesDate(quote.slice(words.start, words.end), date, draft.source.published);
  const words = date === '' ? undefined : findDateWords(quote).find(gives);
  const place = words && { start: start + words.start, end: start + words.end };
  const dated = place ? [{ ...citeWords(draft, place, source), for: 'date' as const }] : [];
  const sources = [{ source, for: 'text' as const }, ...withPages({ ...draft, sourceId: source }, dated)];
  writer.add('events', compact({ date: date || undefined, title, sources }), id);
  return writer.edit;
}

/** Keeps the source that was made of a passage, so that no second source is made of it. */
function withStep({ stepIds }: Draft, { start }: SecondHand, { source }: JsonObject): Draft['stepIds'] {
  return typeof source === 'string' ? { ...stepIds, [start]: source } : stepIds;
}

/**
 * Makes the silence of a statement. Nothing was said on its day: a date of the editor is the day until which somebody looked. Without one,
 * that is the day of the report if something “has not been said”, and no day if somebody “did not say” it. Its cue is the verb of the article.
 */
function silenceOf(draft: Draft, proposal: DraftStatement, changes: ProposalChanges, notedBy: string) {
  const limits = findSilenceLimits(draft, proposal);
  const { date, scope, isWide, asked } = readSilence(limits, changes);
  const silence: JsonObject = compact({
    notedBy,
    scope,
    asOf: date ?? (isWide ? draft.source.published || undefined : undefined),
    asked,
  });
  return { silence, cue: limits.cue };
}

/** Collects the patches of one confirmation. */
class DraftWriter {
  document: Json;
  edit: Edit = [];
  /** Ids of people who were added, by the key of their candidate. */
  #added: Draft['personIds'] = {};

  constructor(document: Json) {
    this.document = document;
  }

  /** Gives a title and a language to a story that has none: those of the article. */
  addHead({ source, lang }: Draft): void {
    const order = fieldOrderAt('');
    for (const [name, value] of Object.entries({ title: source.title, lang })) {
      if (memberOf(this.document, name) === undefined && value !== '')
        this.#apply(setField(this.document, `/${name}`, value, order));
    }
  }

  /** Adds the source unless the document has it, and returns its id. */
  addSource({ source, sourceId, lang }: Draft): string {
    const known = itemsWithId(this.document, 'sources');
    const found = known.some(({ id }) => id === sourceId) ? sourceId : findReport(this.document, source);
    if (found !== undefined) return found;
    const { title, publisher, url, published } = source;
    return this.add(
      'sources',
      compact({
        title,
        publisher: publisher || undefined,
        url: url || undefined,
        published: published || undefined,
        kind: 'report',
        lang,
      }),
    );
  }

  /** Adds a speaker unless the document has them, and returns their id. */
  addSpeaker({ key, id, name, role, kind }: SpeakerCandidate, chosen = kind): string {
    if (id !== undefined) return id;
    const added = this.add(
      'people',
      compact({ name: nameForReaders(name, chosen, this.document), kind: chosen, role }),
    );
    this.#added = { ...this.#added, [key]: added };
    return added;
  }

  /** Returns ids by key, with those of added speakers. An older key with such an id comes from an edit that was undone. */
  personIdsWith(ids: Draft['personIds']): Draft['personIds'] {
    const added = new Set(Object.values(this.#added));
    const kept = Object.entries(ids).filter(([, id]) => !added.has(id));
    return { ...Object.fromEntries(kept), ...this.#added };
  }

  /** Adds the intermediary of a statement unless the document has them, and returns the step to them. */
  addStep(step: Step): JsonObject {
    if ('person' in step) return { person: this.addSpeaker(step.person) };
    return { source: step.id ?? this.add('sources', step.source) };
  }

  /** Adds an item to a list and returns its id, which is new unless it is given. */
  add(list: string, fields: JsonObject, given?: string): string {
    const pointer = `/${list}`;
    const id = given ?? newId(this.document, pointer, fields) ?? newId(this.document, pointer, { title: list }) ?? list;
    const entries = valueAt(this.document, pointer);
    const length = isList(entries) ? entries.length : 0;
    this.#apply(insertEntry(this.document, pointer, length, { id, ...fields }, fieldOrderAt('')));
    return id;
  }

  #apply(edit: Edit): void {
    this.document = applyPatches(this.document, edit) ?? this.document;
    this.edit = [...this.edit, ...edit];
  }
}
