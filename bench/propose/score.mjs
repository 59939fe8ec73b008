/**
 * Compares proposals with what people have marked in a corpus. Both sides are ranges of the article: the words that were said, and who
 * says them.
 *
 * @typedef {[start: number, end: number][]} Ranges
 * @typedef {{content: Ranges, source: Ranges}} Marked An attribution of the corpus.
 * @typedef {{content: Ranges, speaker: Ranges, isDirect: boolean}} Proposed
 */

/** Fewer words in quotation marks are a name or a distance as often as speech, so they are not counted as direct quotations. */
const MIN_DIRECT_WORDS = 4;

/** Shares from which two ranges are the same words. */
const DIRECT_SHARE = 0.8;
const ANY_SHARE = 0.5;

const OPENS = /^(?:["“”„»«]|'')/;
const CLOSES = /(?:["“”«»]|'')[.,]?$/;

const lengthOf = (ranges) => ranges.reduce((sum, [start, end]) => sum + end - start, 0);
const overlapOf = (a, b) =>
  a.reduce(
    (sum, [s, e]) => sum + b.reduce((part, [t, f]) => part + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0),
    0,
  );
const countWords = (text) => text.trim().split(/\s+/).length;

export function makeScore() {
  return {
    articles: 0,
    ...zeros('proposed', 'right', 'proposedDirect', 'rightDirect'),
    ...zeros('marked', 'found'),
    ...zeros('markedDirect', 'foundDirect', 'speakers', 'rightSpeakers'),
  };
}

const zeros = (...names) => Object.fromEntries(names.map((name) => [name, 0]));

/**
 * Adds an article to a score. A proposal is right where at least half of it is marked and it has at least half of what is marked; a direct
 * quotation where at least 80 % of it is marked, since one that goes on behind “he said” is one attribution in a corpus. Its
 * speaker is right where the words that name one are those that are marked.
 */
export function addArticle(score, text, proposed, marked) {
  score.articles += 1;
  for (const proposal of proposed) addProposal(score, text, proposal, marked);
  for (const each of marked) addMarked(score, text, each, proposed);
}

function addProposal(score, text, { content, speaker, isDirect }, marked) {
  const size = lengthOf(content);
  const [best] = marked
    .map((each) => ({ each, shared: overlapOf(content, each.content) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared / unionOf(content, b) - a.shared / unionOf(content, a));
  const shared = best?.shared ?? 0;
  const isRight = isDirect
    ? shared >= DIRECT_SHARE * size
    : shared >= ANY_SHARE * size && shared >= ANY_SHARE * lengthOf(best.each.content);
  score.proposed += 1;
  score.right += isRight;
  const words = countWords(content.map(([start, end]) => text.slice(start, end)).join(' '));
  if (isDirect && words >= MIN_DIRECT_WORDS) {
    score.proposedDirect += 1;
    score.rightDirect += isRight;
  }
  if (!isRight || speaker.length === 0 || best.each.source.length === 0) return;
  score.speakers += 1;
  const named = overlapOf(speaker, best.each.source);
  score.rightSpeakers += named >= ANY_SHARE * Math.min(lengthOf(speaker), lengthOf(best.each.source));
}

function unionOf(content, { each, shared }) {
  return lengthOf(content) + lengthOf(each.content) - shared;
}

function addMarked(score, text, { content }, proposed) {
  const size = lengthOf(content);
  const direct = proposed.filter(({ isDirect }) => isDirect).flatMap((each) => each.content);
  const isFound =
    overlapOf(direct, content) >= ANY_SHARE * size ||
    proposed.some((each) => {
      const shared = overlapOf(each.content, content);
      return shared >= ANY_SHARE * size && (each.isDirect || shared >= ANY_SHARE * lengthOf(each.content));
    });
  score.marked += 1;
  score.found += isFound;
  const all = proposed.flatMap((each) => each.content);
  for (const [start, end] of content) {
    const words = text.slice(start, end);
    if (!OPENS.test(words) || !CLOSES.test(words) || countWords(words) < MIN_DIRECT_WORDS) continue;
    score.markedDirect += 1;
    score.foundDirect += overlapOf(all, [[start, end]]) >= DIRECT_SHARE * (end - start);
  }
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** A row of the table: precision and recall of direct quotations and of all attributions, and speakers. */
export function rowOf(name, score) {
  return [
    name,
    String(score.articles),
    percent(score.rightDirect, score.proposedDirect),
    percent(score.foundDirect, score.markedDirect),
    percent(score.right, score.proposed),
    percent(score.found, score.marked),
    percent(score.rightSpeakers, score.speakers),
  ];
}

export const SCORE_HEAD = ['', 'articles', 'direct: right', 'found', 'all: right', 'found', 'speaker right'];
