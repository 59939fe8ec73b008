import type { QuotingCitation } from '../../citing/quote-selection.js';
import { isObject, type Json } from '../../document/json.js';
import { listAt, memberOf } from '../../document/pointer.js';
import { titleOf } from '../article/event-titles.js';
import { languageOfDraft } from '../language-of-draft.js';
import type { AskedProposal, Draft } from '../draft.js';
import { citeEventOrPassage, withCutTitle } from '../words/event-words.js';
import { itemsWithId } from '../../document/items-with-id.js';
import { entriesMadeBy } from './made-entries.js';
import { findReport, findReports } from './same-report.js';
import { findCandidates, findSpeaker } from '../speakers/speakers.js';
import { citeStatement, readStatementWords } from '../words/statement-words.js';

type EntryList = 'events' | 'statements';

/** An entry of the story that cites the report of a draft. */
interface CitingEntry {
  readonly list: EntryList;
  readonly id: string;
  /** Id of the report in the document. */
  readonly source: string;
  /** Keys of its citations of the report. */
  readonly cited: ReadonlySet<string>;
  /** The words of these citations, on one line. */
  readonly quotes: readonly string[];
  readonly words: Json | undefined;
  readonly date: Json | undefined;
  readonly speaker: Json | undefined;
}

/** A proposal that is open, as it would be added to the story. */
interface OpenProposal {
  readonly index: number;
  readonly list: EntryList;
  /** Keys of its possible citations: those of its quoted words, or of its passage. */
  readonly ways: readonly (readonly string[])[];
  readonly words: string;
  /** Returns the id of the speaker. It is a function, since finding the speaker takes time. */
  readonly speaker: () => string | undefined;
}

/**
 * Finds the open proposals that the story already has, with the same cited words from the same report, so that nobody is asked about them
 * again. Other changes to such an entry are kept. If a passage has several proposals, those with the words or the speaker of an entry are
 * found first. If it stays unclear which one the entry is, the editor is asked about all of them.
 *
 * @param draft The draft of the article.
 * @param document The document as it is now.
 * @returns The draft, with a decision on each proposal that was found, and the id of its report.
 */
export function markFound(draft: Draft, document: Json): Draft {
  const entries = findCiting(draft, document);
  const pairs = pairUp(findOpen(draft, document, entries), entries);
  const [first] = pairs.values();
  const sourceId = draft.sourceId ?? findReport(document, draft.source) ?? first?.source;
  if (sourceId === undefined) return draft;
  const decisions = draft.decisions.map((decision, index) => {
    const entry = pairs.get(index);
    return entry ? { is: 'found' as const, list: entry.list, id: entry.id } : decision;
  });
  // A date that the article does not give was written by an editor, which the marks in the article show.
  const changes = draft.changes.map((change, index) => {
    const asked = draft.asked[index];
    const date = pairs.get(index)?.date;
    const isOwn = asked?.kind === 'event' && typeof date === 'string' && date !== asked.proposal.date;
    return isOwn ? { ...change, date } : change;
  });
  return { ...draft, sourceId, decisions, changes };
}

/** Finds the entries that cite the report, except for those that decisions of this draft have made or found. */
function findCiting({ source, sourceId, decisions }: Draft, document: Json): readonly CitingEntry[] {
  const known: readonly Json[] = findReports(document, source).flatMap(({ id }) => id ?? []);
  const reports = sourceId === undefined ? known : [...known, sourceId];
  if (reports.length === 0) return [];
  return (['events', 'statements'] as const).flatMap((list) => {
    const taken = new Set(
      decisions.flatMap((decision) => {
        if (decision?.is === 'found') return decision.list === list ? [decision.id] : [];
        return decision?.is === 'confirmed'
          ? entriesMadeBy(decision.edit, list).map((made) => memberOf(made, 'id'))
          : [];
      }),
    );
    return itemsWithId(document, list).flatMap((item) => {
      const { id, title, text, date, speaker } = item;
      const citations = listAt(item, '/sources').filter(isObject);
      const own = citations.filter(
        (each) => reports.includes(each['source'] ?? null) && typeof each['quote'] === 'string',
      );
      const source = own[0]?.['source'];
      if (typeof id !== 'string' || typeof source !== 'string' || taken.has(id)) return [];
      const quotes = own.flatMap(({ quote }) => (typeof quote === 'string' ? onOneLine(quote) : []));
      return { list, id, source, cited: new Set(own.map(keyOfCitation)), quotes, words: text ?? title, date, speaker };
    });
  });
}

/**
 * Finds the open proposals whose passage has words that an entry cites. Other proposals are skipped first, since making citations takes
 * time.
 */
function findOpen(draft: Draft, document: Json, entries: readonly CitingEntry[]): readonly OpenProposal[] {
  const lang = languageOfDraft(document, draft);
  return draft.asked.flatMap((asked, index): OpenProposal | [] => {
    const own = draft.decisions[index] ? [] : entries.filter((entry) => mayBeCited(draft.text, asked, entry));
    if (own.length === 0) return [];
    // An editor may have shortened the words and thereby the citation.
    const cuts = own.flatMap(({ words }) => (typeof words === 'string' ? words : []));
    if (asked.kind === 'event') {
      const { proposal } = asked;
      const cited = [proposal, ...cuts.map((title) => withCutTitle(draft, proposal, title))].map((each) =>
        citeEventOrPassage(draft, each, '').filter((citation) => citation.for !== 'date'),
      );
      const { words = titleOf(proposal) } = draft.changes[index] ?? {};
      return { index, list: 'events', ways: waysOf(cited), words: words.trim(), speaker: () => undefined };
    }
    const { proposal } = asked;
    const changes = draft.changes[index] ?? {};
    const { text, quoted } = readStatementWords(draft, proposal, changes, lang);
    const proposed = Object.keys(changes).length === 0 ? quoted : readStatementWords(draft, proposal, {}, lang).quoted;
    const ways = waysOf([
      ...[...new Set([quoted, proposed, []])].map((each) => citeStatement(draft, proposal, each, '')),
      ...cuts.map((words) => citeStatement(draft, proposal, [], '', words)),
    ]);
    const speaker = () => findSpeaker(draft, index, findCandidates(draft, proposal, document))?.id;
    return { index, list: 'statements', ways, words: text, speaker };
  });
}

/** Maximum length of a word at the end of a passage that the citation has in full though the passage breaks off within it. */
const MAX_CUT_WORD = 100;

/** Returns true if an entry of the same kind cites words of the passage of a proposal. */
function mayBeCited(text: string, { kind, proposal }: AskedProposal, { list, quotes }: CitingEntry): boolean {
  if (list !== (kind === 'event' ? 'events' : 'statements')) return false;
  const parts = 'parts' in proposal ? proposal.parts : [];
  const start = Math.min(proposal.start, ...parts.map((part) => part.start)) - MAX_CUT_WORD;
  const end = Math.max(proposal.end, ...parts.map((part) => part.end)) + MAX_CUT_WORD;
  const passage = onOneLine(text.slice(Math.max(0, start), end));
  return quotes.some((quote) => passage.includes(quote.split(' […] ', 1)[0]!));
}

/** Returns the keys of citations for each way to cite that has words. */
function waysOf(ways: readonly (readonly QuotingCitation[])[]): readonly (readonly string[])[] {
  const withWords = ways.filter((cited) => cited.length > 0 && cited.every(({ quote }) => quote !== undefined));
  return withWords.map((cited) => cited.map(keyOfCitation));
}

/** Key of cited words: the same words at the same place of a report. */
export function keyOfCitation(citation: object): string {
  const {
    quote = '',
    prefix = '',
    suffix = '',
  } = citation as Record<'quote' | 'prefix' | 'suffix', string | undefined>;
  return JSON.stringify([quote, prefix, suffix].map((words) => onOneLine(String(words))));
}

/** Puts words on one line, without invisible characters such as soft hyphens, as citations have them. */
function onOneLine(words: string): string {
  return words
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Pairs proposals with entries that cite their words: those that say the same first, and then those of the same speaker. */
function pairUp(proposals: readonly OpenProposal[], entries: readonly CitingEntry[]): ReadonlyMap<number, CitingEntry> {
  const pairs = new Map<number, CitingEntry>();
  const taken = new Set<CitingEntry>();
  const isFree = ({ index }: OpenProposal) => !pairs.has(index);
  const citing = new Map(proposals.map((proposal) => [proposal, entries.filter((entry) => cites(entry, proposal))]));
  const freeFor = (proposal: OpenProposal) => (citing.get(proposal) ?? []).filter((entry) => !taken.has(entry));
  const pair = ({ index }: OpenProposal, entry: CitingEntry | undefined) => {
    if (!entry) return;
    pairs.set(index, entry);
    taken.add(entry);
  };
  const hasWords = (entry: CitingEntry, { words }: OpenProposal) => entry.words === words;
  const hasSpeaker = (entry: CitingEntry, proposal: OpenProposal) => {
    const speaker = proposal.speaker();
    return speaker !== undefined && [entry.speaker].flat().includes(speaker);
  };
  // One entry and one proposal that fit only each other need no further comparison.
  const wanted = [...citing.values()].flat();
  for (const [proposal, [entry, ...others]] of citing)
    if (others.length === 0 && wanted.filter((each) => each === entry).length === 1) pair(proposal, entry);
  const passes: readonly ((entry: CitingEntry, proposal: OpenProposal) => boolean)[] = [
    (entry, proposal) => hasWords(entry, proposal) && (proposal.list === 'events' || hasSpeaker(entry, proposal)),
    hasWords,
    hasSpeaker,
  ];
  for (const isLike of passes)
    for (const proposal of proposals.filter(isFree))
      pair(
        proposal,
        freeFor(proposal).find((entry) => isLike(entry, proposal)),
      );
  // If as many entries as proposals are left, each entry is one of the proposals.
  for (const proposal of proposals.filter(isFree)) {
    const found = freeFor(proposal);
    const rivals = proposals.filter((each) => isFree(each) && found.some((entry) => citing.get(each)?.includes(entry)));
    if (rivals.length <= found.length) pair(proposal, found[0]);
  }
  return pairs;
}

function cites(entry: CitingEntry, { list, ways }: OpenProposal): boolean {
  return entry.list === list && ways.some((way) => way.every((key) => entry.cited.has(key)));
}
