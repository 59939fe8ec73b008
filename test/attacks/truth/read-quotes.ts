import type { Tree } from '../trees.js';
import { canariesIn } from './canaries.js';
import { findAll, textOf } from './html-words.js';
import type { Labels } from './labels.js';
import { doubtsIn } from './read-lists.js';
import { formOf, wordsIn, type Claim, type Truth } from './truth.js';

/** Reads a statement that stands in a line of text: "Names, roles (doubts): words (facts)". Undefined where there is only a note. */
export function readLine(nodes: readonly Tree[], truth: Truth, { say, ...labels }: Labels): Claim | undefined {
  const isWords = (text: string) => {
    const canaries = canariesIn(text);
    return canaries.length > 0 && canaries.every((canary) => truth.words.has(canary));
  };
  const [words] = findAll(nodes, (element) => isWords(textOf([element])));
  if (!words) return undefined;
  const text = textOf([words]);
  const colon = (label: string) => say('colon', { label, value: '' }).trim();
  const before = textOf(nodes).slice(0, textOf(nodes).indexOf(text)).trim();
  const isSilence = before.endsWith(colon(say('notSaid')));
  const who = isSilence ? before.slice(0, -colon(say('notSaid')).length).trim() : before;
  const bold = findAll(nodes, ({ name }) => name === 'strong' || name === 'b').flatMap((each) =>
    canariesIn(textOf([each])),
  );
  return {
    speakers: [...new Set(bold)].filter((canary) => truth.names.has(canary)),
    words: wordsIn(text),
    form: isSilence ? 'silence' : formOf(wordsIn(text)),
    ...doubtsIn([inLastBrackets(who.slice(0, -colon('').length).trim(), say)], { say, ...labels }),
  };
}

/** Doubts stand in brackets at the end of who spoke. */
function inLastBrackets(who: string, say: Labels['say']): string {
  const [open = '', close = ''] = say('inBrackets', { text: '\u0000' }).split('\u0000');
  return who.endsWith(close) ? who.slice(who.lastIndexOf(open) + open.length, -close.length) : '';
}
