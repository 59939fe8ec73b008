import '../i18n/en/details.js';
import { fillIn, joinParts } from '../describe/parts.js';
import { describeStatementLine } from '../describe/statement-line.js';
import { writePart, type HtmlContext } from './html-context.js';
import type { Content } from './markup.js';

/**
 * Writes a statement as a line of text: speakers, status, words, and in brackets the date, the sources and corrections. A withdrawn or
 * withheld statement shows only its note.
 *
 * @returns The line; undefined if the story has no such statement.
 */
export function writeStatementLine(id: string, context: HtmlContext): Content {
  const { say } = context;
  const line = describeStatementLine(id, context);
  if (!line) return undefined;
  if ('note' in line) return writePart(line.note, context);
  const dotted = (parts: typeof line.facts) => joinParts(parts, say('dot'));
  const doubts = line.doubts.length > 0 && fillIn(say, 'inBrackets', { text: dotted(line.doubts) });
  const words = fillIn(say, 'colon', { label: joinParts([line.who, doubts], ' '), value: line.words });
  return writePart([words, ' ', fillIn(say, 'inBrackets', { text: dotted(line.facts) })], context);
}
