import { readArticle, type Article } from '../article/article.js';
import { noonOf } from '../../language/dates/weekdays.js';
import { findEvents, type EventAt } from '../events/find-events.js';
import type { ProposalLanguage } from '../language/language-data.js';
import { readDirectory } from '../people/directory.js';
import { proposePeople } from '../people/propose-people.js';
import { resolveSpeaker, type Speaker } from '../people/resolve-speaker.js';
import { proposePlaces } from '../propose-places.js';
import type { EventProposal, Proposals, StatementProposal } from '../proposals.js';
import { findStatements } from '../find-statements.js';
import type { FoundStatement } from '../statements/found-statement.js';
import type { TextRange } from '../../text/text-range.js';

// The readers of language data are exported from here, since this file is a bundle of its own and they share modules with the rules.
export { readLanguage, readTimeWords } from '../language/language-data.js';

/** Proposes by rules alone. */
export function proposeByRules(
  text: string,
  { language, time, parse }: ProposalLanguage,
  published: string | undefined,
): Proposals {
  const article = readArticle(text, language);
  const found = findStatements(article);
  const directory = readDirectory(article);
  const speakers: (Speaker | undefined)[] = [];
  let before: Speaker | undefined;
  for (const attribution of found) {
    const speaker = resolveSpeaker(article, attribution, before, directory);
    speakers.push(speaker);
    before = speaker ?? before;
  }
  const dates = { words: time, months: [...language.months], parse, publishedMs: noonOf(published) };
  return {
    people: proposePeople(article, speakers),
    events: findEvents(article, found, dates).map((event) => toEvent(text, event)),
    statements: found.map((attribution, index) => toStatement(article, attribution, speakers[index])),
    places: proposePlaces(article, speakers),
  };
}

function toEvent(text: string, { sentence, title, date, confidence }: EventAt): EventProposal {
  const { start, end } = sentence;
  return {
    quote: text.slice(start, end),
    start,
    end,
    confidence,
    title: oneLine(text.slice(title.start, title.end)),
    date,
  };
}

/** Maximum confidence of a statement without a certain speaker. */
const MAX_WITHOUT_SPEAKER = 0.5;

function toStatement(
  { text, sentences }: Article,
  attribution: FoundStatement,
  speaker: Speaker | undefined,
): StatementProposal {
  const { form, confidence } = attribution;
  const parts = partsOf(attribution);
  const { start = 0, end = 0 } = sentences[attribution.sentence] ?? {};
  return {
    quote: text.slice(start, end),
    start,
    end,
    confidence: speaker ? confidence : Math.min(confidence, MAX_WITHOUT_SPEAKER),
    speaker: speaker?.name ?? null,
    form,
    text: wordsIn(text, parts, form),
    parts,
    speakerAt: attribution.speaker ? { start: attribution.speaker.start, end: attribution.speaker.end } : null,
  };
}

/** Returns the words that were said, for a demand or a criticism with its verb. */
function partsOf({ parts, cue, needsVerb = false }: FoundStatement): readonly TextRange[] {
  const [first, ...rest] = parts;
  if (!needsVerb || !cue || !first || cue.start > first.start) return parts;
  return [{ start: cue.start, end: first.end }, ...rest];
}

const MARKS_AROUND = /^(?:''|``|["“”„«»‹›‘’「」『』])|(?:''|["“”„«»‹›‘’「」『』])$/gu;

/** Returns the words of a statement. Direct speech has neither its marks, since the form says so, nor the comma before “he said”. */
function wordsIn(text: string, parts: readonly TextRange[], form: StatementProposal['form']): string {
  const words = parts.map(({ start, end }) => text.slice(start, end));
  if (form !== 'direct') return oneLine(words.join(' '));
  return oneLine(words.map((each) => each.replace(MARKS_AROUND, '').trim()).join(' ')).replace(/,$/, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
