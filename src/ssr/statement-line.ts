import { messageParts } from '../elements/parts/text/message-parts.js';
import { nameSource } from '../elements/parts/citation/citation.js';
import { termsOf } from '../elements/parts/statement-card/statement-card-head.js';
import { sourcesOfWords } from '../elements/parts/citation/word-sources.js';
import type { Citation, Run, Statement } from '../model/explainer.js';
import { wordsOf } from '../model/statement-words.js';
import { citationHref } from '../model/text-fragment.js';
import { comma } from '../i18n/list-comma.js';
import { writeCorrection } from './head.js';
import { element, isEmpty, type Content } from './markup.js';
import { documentTextAttributes, link, nameIn, prose, runs, joinContent, type HtmlContext } from './html-context.js';
import { statementFacts, statementStatus, writeSpeaker } from './statements.js';

/**
 * One statement in a line of text, in the order in which `<said-quote>` says it: who, whether it still stands, the words, and in brackets
 * when, from where and what was corrected. Of what is withdrawn or withheld it is the note alone.
 *
 * @returns undefined where the story has no such statement.
 */
export function writeStatementLine(id: string, context: HtmlContext): Content {
  const { explainer, say } = context;
  const statement = explainer.statementById.get(id);
  if (explainer.status === 'withdrawn') return writeNote(say('withdrawnDocument'), explainer.note, ' ', context);
  if (statement?.status === 'withdrawn') return writeNote(say('withdrawnStatement'), statement.note, ': ', context);
  if (statement) return writeStatement(statement, context);
  const isWithheld = explainer.withheld.some((one) => one.id === id);
  return isWithheld ? writeNote(say('withheld', { count: 1 }), undefined, '', context) : undefined;
}

function writeNote(label: string, note: string | undefined, between: string, context: HtmlContext): Content {
  return joinContent([element(context.tags.strong, {}, label), note && prose(note, context)], between);
}

function writeStatement(statement: Statement, context: HtmlContext): Content {
  const facts = joinContent(
    [
      ...statementFacts(statement, context),
      ...writeSources(statement, context),
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

/** "Antony Blinken, US Secretary of State (Unverified)". */
function writeWho(statement: Statement, context: HtmlContext): Content {
  const { say } = context;
  const names = statement.speakers.map((speaker) => writeSpeaker(speaker, statement, context));
  const who = joinContent([joinContent(names, say('dot')), ...termsOf(statement, context)], comma(say));
  const doubts = joinContent(statementStatus(statement, context), say('dot'));
  return joinContent([who, !isEmpty(doubts) && messageParts(context.say, 'inBrackets', { text: doubts })], ' ');
}

/** What was not said is named after "Not said", so that nobody takes it for something said. */
function writeWords(statement: Statement, context: HtmlContext): Content {
  const words = element(
    'span',
    documentTextAttributes(context),
    wordsOf(statement).runs.map((run) => writeRun(run, context)),
  );
  const label = element(context.tags.strong, {}, context.say('notSaid'));
  return statement.silence ? messageParts(context.say, 'colon', { label, value: words }) : words;
}

/** Feeds and mail draw no marks for a `<q>`: here they stand as their author typed them. */
function writeRun(run: Run, context: HtmlContext): Content {
  return run.kind === 'verbatim' ? run.open + run.text + run.close : runs([run], context);
}

/** Each source of the words once: it opens at them. */
function writeSources(statement: Statement, context: HtmlContext): readonly Content[] {
  const sources = sourcesOfWords(statement);
  return sources.length > 0 ? sources.map(([citation]) => writeSource(citation, context)) : [context.say('noSource')];
}

function writeSource(citation: Citation, context: HtmlContext): Content {
  const name = nameIn(nameSource(citation.source, context.say), context);
  const href = citationHref(citation);
  return href ? link(href, name) : name;
}
