import { messageParts } from '../elements/parts/text/message-parts.js';
import { termsOf } from '../elements/parts/statement-card/speaker-names.js';
import { sourcesOfWords } from '../model/word-sources.js';
import type { Citation, Statement } from '../model/explainer.js';
import { isNoter } from '../model/noter.js';
import { shownWordsOf } from '../model/shown-words.js';
import { missingStop } from '../text/full-stop.js';
import { citationHref } from '../model/text-fragment.js';
import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import { writeCorrection } from './head.js';
import { element, isEmpty, type Content } from './markup.js';
import {
  documentTextAttributes,
  joinContent,
  link,
  prose,
  runs,
  sourceNameIn,
  type HtmlContext,
} from './html-context.js';
import { statementFacts, statementStatus, writeSpeaker } from './statements.js';

/**
 * Writes a statement as a line of text, in the order of `<said-quote>`: speakers, status, words, and in brackets the
 * date, the sources and corrections. A withdrawn or withheld statement shows only its note.
 *
 * @returns The line; undefined if the story has no such statement.
 */
export function writeStatementLine(id: string, context: HtmlContext): Content {
  const { explainer, say } = context;
  const statement = explainer.statementById.get(id);
  if (explainer.status === 'withdrawn') return writeNote(say('withdrawnDocument'), explainer.note, ' ', context);
  if (statement?.status === 'withdrawn')
    return writeNote(say('withdrawnStatement'), statement.note, colonIn(context), context);
  if (statement) return writeStatement(statement, context);
  const isWithheld = explainer.withheld.some((one) => one.id === id);
  return isWithheld ? writeNote(say('withheld', { count: 1 }), undefined, '', context) : undefined;
}

/** Returns the joint between a label and its value: ": " in English, "：" in Japanese. */
function colonIn({ say }: HtmlContext): string {
  return say('colon', { label: '', value: '' });
}

function writeNote(label: string, note: string | undefined, between: string, context: HtmlContext): Content {
  return joinContent([element(context.tags.strong, {}, label), note && prose(note, context)], between);
}

function writeStatement(statement: Statement, context: HtmlContext): Content {
  const [noter, sources] = writeSources(statement, context);
  const facts = joinContent(
    [
      ...statementFacts(statement, context, noter),
      ...sources,
      ...statement.corrections.map((correction) => writeCorrection(correction, context)),
    ],
    context.say('dot'),
  );
  const words = messageParts(context.say, 'colon', {
    label: writeWho(statement, context),
    value: writeWords(statement, context),
  });
  return joinContent([words, messageParts(context.say, 'inBrackets', { text: facts })], ' ');
}

/** Writes the speakers: "Antony Blinken, US Secretary of State (Unverified)". */
function writeWho(statement: Statement, context: HtmlContext): Content {
  const { say } = context;
  const names = statement.speakers.map((speaker) => writeSpeaker(speaker, statement, context));
  const who = joinContent([joinContent(names, say('dot')), ...termsOf(statement, context)], comma(say));
  const doubts = joinContent(statementStatus(statement, context), say('dot'));
  return joinContent([who, !isEmpty(doubts) && messageParts(context.say, 'inBrackets', { text: doubts })], ' ');
}

/** Writes the words. A silence begins with "Not said", so that nobody takes its text for a statement. */
function writeWords(statement: Statement, context: HtmlContext): Content {
  const { runs: shown, plain } = shownWordsOf(statement);
  const stop = statement.silence && missingStop(plain, context.explainer.lang);
  const words = element('span', documentTextAttributes(context), runs(shown, context), stop);
  const label = element(context.tags.strong, {}, context.say('notSaid'));
  return statement.silence ? messageParts(context.say, 'colon', { label, value: words }) : words;
}

/** Writes each source of the words once, as a link that opens at them. The one that noted a silence comes first, apart from the others. */
function writeSources(statement: Statement, context: HtmlContext): readonly [Content, readonly Content[]] {
  const sources = sourcesOfWords(statement).map(([citation]) => citation);
  const noter = sources.find(({ source }) => isNoter(source, statement));
  const others = sources.filter((citation) => citation !== noter).map((citation) => writeSource(citation, context));
  return [noter && writeSource(noter, context), sources.length > 0 ? others : [context.say('noSource')]];
}

function writeSource(citation: Citation, context: HtmlContext): Content {
  const name = sourceNameIn(citation.source, context);
  const href = citationHref(citation);
  return href ? link(href, name) : name;
}
