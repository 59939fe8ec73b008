import type { QuotingCitation } from '../cite.js';
import { isObject, type Json, type JsonObject } from '../json.js';
import { listAt, memberOf } from '../pointer.js';
import { titleOf } from './bare-titles.js';
import { languageOfDraft } from './confirm-proposal.js';
import type { Draft, DraftSource } from './draft.js';
import { citeEventOrPassage } from './event-words.js';
import { itemsIn } from './known-through.js';
import { entriesMadeBy } from './made-entries.js';
import { findCandidates, findSpeaker } from './speakers.js';
import { citeStatement, readStatementWords } from './statement-words.js';

type EntryList = 'events' | 'statements';

/** An entry of the story that cites the report of a draft. */
interface CitingEntry {
  readonly list: EntryList;
  readonly id: string;
  /** Id of the report in the document. */
  readonly source: string;
  /** Keys of its citations of the report. */
  readonly cited: ReadonlySet<string>;
  readonly words: Json | undefined;
  readonly speaker: Json | undefined;
}

/** A proposal that is open, as it would come into the story. */
interface OpenProposal {
  readonly index: number;
  readonly list: EntryList;
  /** Ways to cite it: its quoted words, or its passage. */
  readonly ways: readonly (readonly string[])[];
  readonly words: string;
  readonly speaker: string | undefined;
}

/**
 * Finds which open proposals the story has already, from the same report with the same cited words, so that they are not asked again.
 * Whatever else was changed in an entry by hand, it stays. Where a passage has several proposals, those with the words or the speaker of
 * an entry are found first; where nobody can tell which of them it is, all are asked.
 *
 * @param draft The draft of the article.
 * @param document The document as it is now.
 * @returns The draft, with a decision on each proposal that was found, and the id of its report.
 */
export function markFound(draft: Draft, document: Json): Draft {
  const entries = findCiting(draft, document);
  if (entries.length === 0) return draft;
  const pairs = pairUp(findOpen(draft, document), entries);
  const [first] = pairs.values();
  if (!first) return draft;
  const decisions = draft.decisions.map((decision, index) => {
    const entry = pairs.get(index);
    return entry ? { is: 'found' as const, list: entry.list, id: entry.id } : decision;
  });
  return { ...draft, sourceId: draft.sourceId ?? first.source, decisions };
}

/** Finds the entries that cite the report, without those that decisions of this draft have made or found. */
function findCiting({ source, sourceId, decisions }: Draft, document: Json): readonly CitingEntry[] {
  const reports = itemsIn(document, 'sources')
    .filter((item) => item['id'] === sourceId || isSameReport(item, source))
    .flatMap(({ id }) => id ?? []);
  if (reports.length === 0) return [];
  return (['events', 'statements'] as const).flatMap((list) => {
    const taken = new Set(
      decisions.flatMap((decision) => {
        if (decision?.is === 'found') return decision.list === list ? [decision.id as Json] : [];
        return decision?.is === 'confirmed'
          ? entriesMadeBy(decision.edit, list).map((made) => memberOf(made, 'id'))
          : [];
      }),
    );
    return itemsIn(document, list).flatMap((item) => {
      const { id, title, text, speaker } = item;
      const citations = listAt(item, '/sources').filter(isObject);
      const own = citations.filter(
        (each) => reports.includes(each['source'] ?? null) && typeof each['quote'] === 'string',
      );
      const source = own[0]?.['source'];
      if (typeof id !== 'string' || typeof source !== 'string' || taken.has(id)) return [];
      return { list, id, source, cited: new Set(own.map(keyOfCitation)), words: text ?? title, speaker };
    });
  });
}

/** True for a source with the same address; or else the same title, without a publisher or a day that differs. */
function isSameReport(item: JsonObject, { title, publisher, url, published }: DraftSource): boolean {
  const agrees = (name: string, own: string | undefined) => !own || !item[name] || item[name] === own;
  if (url && item['url']) return item['url'] === url;
  return item['title'] === title && agrees('publisher', publisher) && agrees('published', published);
}

function findOpen(draft: Draft, document: Json): readonly OpenProposal[] {
  const lang = languageOfDraft(document, draft);
  return draft.asked.flatMap((asked, index): OpenProposal | [] => {
    if (draft.decisions[index]) return [];
    if (asked.kind === 'event') {
      const { proposal } = asked;
      const cited = citeEventOrPassage(draft, proposal, '').filter((each) => each.for !== 'date');
      const { words = titleOf(proposal) } = draft.changes[index] ?? {};
      return { index, list: 'events', ways: waysOf([cited]), words: words.trim(), speaker: undefined };
    }
    const { proposal } = asked;
    const { text, quoted } = readStatementWords(draft, proposal, draft.changes[index] ?? {}, lang);
    const proposed = readStatementWords(draft, proposal, {}, lang).quoted;
    const ways = waysOf([quoted, proposed, []].map((each) => citeStatement(draft, proposal, each, '')));
    const speaker = findSpeaker(draft, index, findCandidates(draft, proposal, document))?.id;
    return { index, list: 'statements', ways, words: text, speaker };
  });
}

/** Returns the keys of citations, by each way that has words. */
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
  return JSON.stringify([quote, prefix, suffix].map((words) => String(words).replace(/\s+/g, ' ').trim()));
}

/** Pairs proposals with entries that cite their words: those that say the same first, and then those of the same speaker. */
function pairUp(proposals: readonly OpenProposal[], entries: readonly CitingEntry[]): ReadonlyMap<number, CitingEntry> {
  const pairs = new Map<number, CitingEntry>();
  const taken = new Set<CitingEntry>();
  const isFree = ({ index }: OpenProposal) => !pairs.has(index);
  const freeFor = (proposal: OpenProposal) => entries.filter((entry) => !taken.has(entry) && cites(entry, proposal));
  const pair = ({ index }: OpenProposal, entry: CitingEntry | undefined) => {
    if (!entry) return;
    pairs.set(index, entry);
    taken.add(entry);
  };
  const hasWords = (entry: CitingEntry, { words }: OpenProposal) => entry.words === words;
  const hasSpeaker = (entry: CitingEntry, { speaker }: OpenProposal) =>
    speaker !== undefined && [entry.speaker].flat().includes(speaker);
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
  // Where there are as many entries as proposals that they may be, each is one of them.
  for (const proposal of proposals.filter(isFree)) {
    const found = freeFor(proposal);
    const rivals = proposals.filter((each) => isFree(each) && found.some((entry) => cites(entry, each)));
    if (rivals.length <= found.length) pair(proposal, found[0]);
  }
  return pairs;
}

function cites(entry: CitingEntry, { list, ways }: OpenProposal): boolean {
  return entry.list === list && ways.some((way) => way.every((key) => entry.cited.has(key)));
}
