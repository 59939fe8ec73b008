import '../i18n/en/details.js';
import type { Explainer, Source, Statement } from '../model/explainer.js';
import { isAuthorsId } from '../model/slug.js';
import { shownWordsOf } from '../model/shown-words.js';
import { sourcesOfWords } from '../model/word-sources.js';
import { asidePart, joinParts, labelled, partsOf, type DescribeContext, type Part } from './parts.js';
import { nameSource } from './sources.js';
import { describeStatement } from './statement.js';
import { describeStoryWithdrawal, describeWithdrawal } from './withdrawal.js';

/** A statement in running text: "Wang Yi, China’s top diplomat (Disputed): He asked … (18 February 2023 · Reuters)". */
export interface StatementLine {
  readonly statement: Statement;
  /** Speakers, terms and language. */
  readonly who: Part;
  /** Status and doubt, for brackets. */
  readonly doubts: readonly Part[];
  /** The words. A silence begins with "Not said", so that nobody takes it for something said. */
  readonly words: Part;
  /** Path, date, sources and corrections, for brackets. Each source stands there once: the one that noted a silence, as its noter. */
  readonly facts: readonly Part[];
}

/** A note in place of a statement that readers don't get. */
export interface StatementNote {
  readonly note: Part;
}

/**
 * Describes a statement for running text, or that it was withdrawn or is withheld.
 *
 * @returns Undefined if the story has no statement with this id.
 */
export function describeStatementLine(id: string, context: DescribeContext): StatementLine | StatementNote | undefined {
  const { explainer, say } = context;
  if (explainer.status === 'withdrawn') return { note: describeStoryWithdrawal(explainer, context) };
  const statement = isAuthorsId(id) ? explainer.statementById.get(id) : undefined;
  if (statement?.status === 'withdrawn') return { note: describeWithdrawal(statement, context) };
  if (statement) return describeLine(statement, context);
  return isWithheld(id, explainer) ? { note: { kind: 'badge', words: say('withheld', { count: 1 }) } } : undefined;
}

function isWithheld(id: string, { withheld }: Explainer): boolean {
  return withheld.some((each) => each.id === id);
}

function describeLine(statement: Statement, context: DescribeContext): StatementLine {
  const { say, explainer } = context;
  const sources = sourcesOfWords(statement).map((citations) => {
    const [{ source }] = citations;
    const part: Part = { kind: 'cited', name: nameSource(source, say), citations };
    return { part, isNoter: isNoter(source, statement) };
  });
  const noter = sources.find((each) => each.isNoter);
  const others = sources.filter((each) => each !== noter).map(({ part }) => part);
  const facts = describeStatement(statement, context, { noter: noter?.part });
  const [words = ''] = partsOf(facts, 'words');
  const stop = missingStop(shownWordsOf(statement).plain, explainer.lang);
  return {
    statement,
    who: [joinParts(partsOf(facts, 'speaker'), say('dot')), asidePart(partsOf(facts, 'terms', 'language'), say)],
    doubts: partsOf(facts, 'status', 'doubt'),
    words: statement.silence ? labelled(say, { kind: 'strong', words: say('notSaid') }, [words, stop]) : words,
    facts: [
      ...partsOf(facts, 'silence', 'path', 'order', 'date'),
      ...(sources.length > 0 ? others : [say('noSource')]),
      ...partsOf(facts, 'correction'),
    ],
  };
}

/** Returns true for the source that noted a silence. */
function isNoter(source: Source, { silence }: Statement): boolean {
  return silence !== undefined && 'source' in silence.notedBy && silence.notedBy.source === source;
}

/** Returns the full stop of a language (BCP 47) for a text that ends in no mark; else nothing. */
function missingStop(text: string, language = 'en'): string {
  if (/\p{Po}\p{P}?$/u.test(text)) return '';
  return /^(ja|zh)/.test(language) ? '。' : language.startsWith('hi') ? '।' : '.';
}
