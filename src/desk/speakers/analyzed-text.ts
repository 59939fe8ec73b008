import { readSourceText, type QuoteInContext } from '../evidence/source-text.js';
import { rangesMeet, type TextRange } from '../../text/text-range.js';
import type { Proposals, StatementProposal } from '../../propose/proposals.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { isObject, type Json, type JsonObject } from '../document/json.js';
import { listAt, memberOf, textAt } from '../document/pointer.js';

/** The text of a source, with the proposals that the rules found in it. */
export interface AnalyzedText {
  readonly text: string;
  readonly proposals: Proposals;
}

/** A statement that the rules found at cited words, and its text. */
export interface AnalyzedStatement {
  readonly proposal: StatementProposal;
  readonly read: AnalyzedText;
}

/** Returns the people who said a statement. A silence has none, nor has a statement that is known through others. */
export function speakersOf(statement: Json, people: readonly Json[]): readonly Json[] {
  if (memberOf(statement, 'silence') !== undefined || memberOf(statement, 'via') !== undefined) return [];
  const ids = [memberOf(statement, 'speaker')].flat();
  return people.filter((person) => ids.includes(memberOf(person, 'id')));
}

/** Returns the citations for the words of a statement. It may have others, for its date for example. */
export function citationsOfWords(statement: Json): readonly Json[] {
  return listAt(statement, '/sources').filter((citation) => (memberOf(citation, 'for') ?? 'text') === 'text');
}

/** Returns the quote of a citation, and the words around it. */
export function quoteInContext(citation: Json): QuoteInContext {
  return { quote: textAt(citation, 'quote'), prefix: textAt(citation, 'prefix'), suffix: textAt(citation, 'suffix') };
}

/**
 * Returns the statement that the rules found at each passage with cited words; undefined for a passage without one.
 *
 * @param texts Texts of sources that were read, by the id of the source.
 */
export function findStatementsAt(
  citation: Json,
  texts: ReadonlyMap<string, AnalyzedText>,
): readonly (AnalyzedStatement | undefined)[] {
  const read = texts.get(textAt(citation, 'source'));
  return read && isObject(citation) && textAt(citation, 'quote') !== '' ? statementsIn(read)(citation) : [];
}

/** Finds the statements at a citation once. After an edit, the citations that it didn’t change are the same objects. */
const statementsIn = memoizeByKey((read: AnalyzedText) => {
  const source = readSourceText(read.text);
  return memoizeByKey((citation: JsonObject): readonly (AnalyzedStatement | undefined)[] =>
    source
      .findCited(quoteInContext(citation))
      .flatMap((passage) => passage.flatMap((range) => statementsAt(range, read))),
  );
});

function statementsAt(range: TextRange, read: AnalyzedText): readonly (AnalyzedStatement | undefined)[] {
  const said = read.proposals.statements.filter(({ parts }) => parts.some((part) => rangesMeet(range, part)));
  return said.length === 0 ? [undefined] : said.map((proposal) => ({ proposal, read }));
}

/**
 * Returns the passage in which a statement stands. A paraphrase may tell what the sentences before it are about, as in “… wrote a letter.
 * Wang Yi said that it calls for peace”: it has the paragraph up to its end, and the paragraph before.
 */
export function passageOf({ proposal, read: { text } }: AnalyzedStatement): TextRange {
  const { start, end, form } = proposal;
  if (form !== 'indirect') return { start, end };
  let from = lineStart(text, start);
  // There may be several line breaks between two paragraphs.
  while (text[from - 1] === '\n') from -= 1;
  return { start: lineStart(text, from), end };
}

/** Returns where the line begins in which an offset stands. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
