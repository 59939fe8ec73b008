import { nameSource } from '../elements/shared/citation.js';
import { termsOf } from '../elements/shared/statement-card-head.js';
import { sourcesOfWords } from '../elements/shared/word-sources.js';
import type { Citation, Run, Statement } from '../model/explainer.js';
import { wordsOf } from '../model/statement-words.js';
import { citationHref } from '../model/text-fragment.js';
import { comma } from '../i18n/comma.js';
import { writeCorrection } from './head.js';
import { element, isEmpty, type Content } from './markup.js';
import { inTheirLanguage, link, nameIn, prose, row, runs, sayWith, type Pen } from './pen.js';
import { factsOf, standing, writeSpeaker } from './statements.js';

/**
 * One statement in a line of text, in the order in which `<said-quote>` says it: who, whether it still stands, the words, and in brackets
 * when, from where and what was corrected. Of what is withdrawn or withheld it is the note alone.
 *
 * @returns undefined where the story has no such statement.
 */
export function writeStatementLine(id: string, pen: Pen): Content {
  const { explainer, say } = pen;
  const statement = explainer.statementById.get(id);
  if (explainer.status === 'withdrawn') return writeNote(say('withdrawnDocument'), explainer.note, ' ', pen);
  if (statement?.status === 'withdrawn') return writeNote(say('withdrawnStatement'), statement.note, ': ', pen);
  if (statement) return writeStatement(statement, pen);
  const isWithheld = explainer.withheld.some((one) => one.id === id);
  return isWithheld ? writeNote(say('withheld', { count: 1 }), undefined, '', pen) : undefined;
}

function writeNote(label: string, note: string | undefined, between: string, pen: Pen): Content {
  return row([element(pen.form.strong, {}, label), note && prose(note, pen)], between);
}

function writeStatement(statement: Statement, pen: Pen): Content {
  const facts = row(
    [
      ...factsOf(statement, pen),
      ...writeSources(statement, pen),
      ...statement.corrections.map((correction) => writeCorrection(correction, pen)),
    ],
    pen.say('dot'),
  );
  const words = sayWith(pen, 'colon', { label: writeWho(statement, pen), value: writeWords(statement, pen) });
  return row([words, sayWith(pen, 'inBrackets', { text: facts })], ' ');
}

/** "Antony Blinken, US Secretary of State (Unverified)". */
function writeWho(statement: Statement, pen: Pen): Content {
  const { say } = pen;
  const names = statement.speakers.map((speaker) => writeSpeaker(speaker, statement, pen));
  const who = row([row(names, say('dot')), ...termsOf(statement, pen)], comma(say));
  const doubts = row(standing(statement, pen), say('dot'));
  return row([who, !isEmpty(doubts) && sayWith(pen, 'inBrackets', { text: doubts })], ' ');
}

/** What was not said is named after "Not said", so that nobody takes it for something said. */
function writeWords(statement: Statement, pen: Pen): Content {
  const words = element(
    'span',
    inTheirLanguage(pen),
    wordsOf(statement).runs.map((run) => writeRun(run, pen)),
  );
  const label = element(pen.form.strong, {}, pen.say('notSaid'));
  return statement.silence ? sayWith(pen, 'colon', { label, value: words }) : words;
}

/** Feeds and mail draw no marks for a `<q>`: here they stand as their author typed them. */
function writeRun(run: Run, pen: Pen): Content {
  return run.kind === 'verbatim' ? run.open + run.text + run.close : runs([run], pen);
}

/** Each source of the words once: it opens at them. */
function writeSources(statement: Statement, pen: Pen): readonly Content[] {
  const sources = sourcesOfWords(statement);
  return sources.length > 0 ? sources.map(([citation]) => writeSource(citation, pen)) : [pen.say('noSource')];
}

function writeSource(citation: Citation, pen: Pen): Content {
  const name = nameIn(nameSource(citation.source, pen.say), pen);
  const href = citationHref(citation);
  return href ? link(href, name) : name;
}
