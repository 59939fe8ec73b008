import { parseTree } from '../parse5-tree.js';
import { canariesIn } from './canaries.js';
import { findAll, isElement, linesIn, textOf } from './html-words.js';
import { labelsIn } from './labels.js';
import { readNotes } from './read-lists.js';
import type { Told } from './told.js';
import { formOf, wordsIn, type Claim, type Truth } from './truth.js';

/** Reads what the shortcode for Hugo prints: `<strong>names</strong> (disputed, not verified: a note), not said: words (…)`, in English. */
export function readHugo(html: string, truth: Truth): Told {
  const nodes = parseTree(html);
  const items = findAll(nodes, ({ name }) => name === 'li');
  const claims = items.flatMap(({ children }): readonly Claim[] => {
    const [head, ...others] = children.filter((child) => typeof child === 'string' || isElement(child));
    const text = textOf(others);
    const words = canariesIn(text).filter((canary) => truth.words.has(canary));
    if (words.length === 0) return [];
    const before = text.slice(0, text.indexOf(words[0]!));
    const [, doubts = ''] = /^\s*\(([^)]*)\)/.exec(text) ?? [];
    const behind = text.slice(before.lastIndexOf(':') + 1);
    const own = wordsIn(behind.slice(0, behind.indexOf(words.at(-1)!) + words.at(-1)!.length + 2));
    return [
      {
        speakers: [...canariesIn(textOf([head!]))].sort(),
        words: own,
        form: /, not said\s*:/.test(before) ? 'silence' : formOf(own),
        status: /^disputed/.test(doubts) ? 'disputed' : /^corrected/.test(doubts) ? 'corrected' : 'live',
        isUnverified: /not verified/.test(doubts),
      },
    ];
  });
  return { claims, ...readNotes(linesIn(nodes), labelsIn('en')) };
}

/** The shortcode names speakers in the order of the list of people. */
export function expectedOfHugo({ claims, withdrawn, withheld, notices }: Truth): Told {
  return {
    claims: claims.map((claim) => ({ ...claim, speakers: [...claim.speakers].sort() })),
    withdrawn,
    withheld,
    notices,
  };
}
