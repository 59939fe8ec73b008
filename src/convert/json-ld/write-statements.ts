import type { Finding, Person, Statement, StoryEvent } from '../../model/explainer.js';
import { plainText } from '../../model/plain-text.js';
import { shownWordsOf } from '../../model/shown-words.js';
import { wordsOf } from '../../model/statement-words.js';
import { isForWords } from '../../model/word-sources.js';
import { isoDate } from '../dates/iso-dates.js';
import { subjectsOf } from './write-items.js';
import { isAuthorsId } from '../../model/slug.js';
import {
  isNamed,
  personReference,
  sourceReferences,
  topicReference,
  node,
  plainProse,
  itemReference,
  correctionComments,
  type JsonLdNode,
  type JsonLdStory,
  type JsonLdValue,
} from './node.js';

/** Writes a statement: as `Quotation` where the words are exact, otherwise as `Claim`. */
export function writeStatement(statement: Statement, story: JsonLdStory): JsonLdNode {
  const words = exactWordsOf(statement, story);
  const works = sourceReferences(statement.sources.filter(isForWords), story);
  const facts = factsOf(statement, story);
  if (words === undefined)
    return node('Claim', { ...facts, text: plainText(shownWordsOf(statement).runs), appearance: works });
  return node('Quotation', { ...facts, text: words, isBasedOn: works });
}

/** Writes an alleged or disputed event as `Claim`, since schema.org has no type for an event in doubt. */
export function writeAllegation(event: StoryEvent, story: JsonLdStory): JsonLdNode {
  const { id, title, summary, status, statusBy, sources, corrections } = event;
  const { statementById } = story.explainer;
  const speakers = status === 'alleged' ? statusBy.flatMap((by) => statementById.get(by)?.speakers ?? []) : [];
  return node('Claim', {
    ...itemReference('event', id, story),
    text: title,
    description: summary && plainProse(summary),
    ...creatorsOf(speakers, story),
    appearance: sourceReferences(sources, story),
    about: subjectsOf(event, story),
    isPartOf: story.whole,
    correction: correctionComments(corrections),
  });
}

/** Writes what the newsroom has established as `Statement`, a fact with its sources. */
export function writeFinding(finding: Finding, story: JsonLdStory): JsonLdNode {
  const { id, text, about, by, asOf, sources, corrections } = finding;
  return node('Statement', {
    ...itemReference('finding', id, story),
    text: plainProse(text),
    creditText: by,
    inLanguage: story.explainer.lang,
    dateModified: isoDate(asOf),
    about: [
      ...about.events.map((event) => itemReference('event', event, story)),
      ...about.topics.map((topic) => topicReference(topic, story)),
    ],
    citation: sourceReferences(sources.filter(isForWords), story),
    isPartOf: story.whole,
    correction: correctionComments(corrections),
  });
}

export function isInDoubt({ status }: StoryEvent): boolean {
  return status === 'alleged' || status === 'disputed';
}

type Facts = Readonly<Record<string, JsonLdValue | undefined>>;

function factsOf(statement: Statement, story: JsonLdStory): Facts {
  const { id, speakers, about, topics, at = '', lang, date, published, corrections } = statement;
  const place = story.explainer.eventById.get(at);
  return {
    ...(isAuthorsId(id) && itemReference('statement', id, story)),
    ...creatorsOf(speakers, story),
    inLanguage: lang,
    recordedAt: place && !isInDoubt(place) ? itemReference('event', at, story) : undefined,
    about: [
      ...about.map((event) => itemReference('event', event, story)),
      ...topics.map((topic) => topicReference(topic, story)),
    ],
    dateCreated: isoDate(date),
    datePublished: isoDate(published),
    isPartOf: story.whole,
    correction: correctionComments(corrections),
  };
}

/** Returns the creators of a statement. Unnamed speakers are credited by their description. */
function creatorsOf(speakers: readonly Person[], story: JsonLdStory): Facts {
  const all = [...new Set(speakers)];
  const unnamed = all.filter((speaker) => !isNamed(speaker)).map(({ name }) => name);
  return {
    creator: all.filter(isNamed).map((speaker) => personReference(speaker, story)),
    creditText: unnamed.length > 0 ? unnamed.join('; ') : undefined,
  };
}

/**
 * Returns the words of a statement that is a single quotation, without its marks, if they are proven to be what was said.
 * Words that an editor has left out, inserted or translated aren't exact, unverified ones may never have been said, and
 * what was retracted doesn't stand.
 */
function exactWordsOf(statement: Statement, { explainer }: JsonLdStory): string | undefined {
  const { runs, isTranslated } = wordsOf(statement);
  const [words, ...others] = runs;
  if (words?.kind !== 'verbatim' || others.length > 0 || words.text.includes('[')) return undefined;
  const { status, verification } = statement;
  const isRetracted = [...statement.corrections, ...explainer.corrections].some(({ kind }) => kind === 'retraction');
  const stands = status === 'live' && verification !== 'unverified' && !isRetracted;
  return words.isProven && stands && !isTranslated && isLanguageKnown(statement) ? words.text : undefined;
}

/** True unless words that were said in some language may have been translated into that of the page. */
function isLanguageKnown({ spokenIn, lang }: Statement): boolean {
  return spokenIn !== 'unknown' && (spokenIn === undefined || lang !== undefined);
}
