/** Corpora in which people have marked who says what. They are read where they lie; nothing of them is kept here. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * PolNeAR (github.com/networkdynamics/PolNeAR): `POLNEAR` is its folder `data`. Its part `test` is never read.
 *
 * @param {string} folder
 * @param {'train' | 'dev'} part
 */
export function* readPolnear(folder, part) {
  const texts = join(folder, part, 'text');
  const marks = join(folder, part, 'attributions');
  const seen = new Set();
  for (const file of readdirSync(marks).sort()) {
    // Some articles were marked by several people; the first counts.
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    const path = join(texts, `${name}.txt`);
    if (seen.has(name) || !existsSync(path)) continue;
    seen.add(name);
    const text = readFileSync(path, 'utf8');
    const marked = readAnnotations(readFileSync(join(marks, file), 'utf8'), offsetsOf(text));
    if (marked.length > 0) yield { text, marked, published: /\d{4}-\d\d-\d\d/.exec(name)?.[0] };
  }
}

/** The corpus counts characters, JavaScript units. */
function offsetsOf(text) {
  const offsets = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  return [...offsets, at];
}

function readAnnotations(ann, offsets) {
  const spans = new Map();
  const marked = [];
  for (const line of ann.split('\n')) {
    const [, id, ranges] = /^(T\d+)\t\S+ ([\d; ]+)\t/.exec(line) ?? [];
    if (id)
      spans.set(
        id,
        ranges.split(';').map((range) => range.split(' ').map((offset) => offsets[Number(offset)])),
      );
    const [, event] = /^E\d+\t(.*)$/.exec(line) ?? [];
    if (!event) continue;
    const parts = event
      .trim()
      .split(' ')
      .map((part) => part.split(':'));
    const rangesOf = (role) =>
      parts.filter(([name]) => name.replace(/\d+$/, '') === role).flatMap(([, key]) => spans.get(key) ?? []);
    if (rangesOf('Content').length > 0) marked.push({ content: rangesOf('Content'), source: rangesOf('Source') });
  }
  return marked;
}

/**
 * Quotations of the German Wikinews (github.com/uhh-lt/german-news-quotation-attribution-2024): `WIKINEWS` is its folder `data`. Its part
 * `test` is never read.
 */
export function* readWikinews(folder, part) {
  for (const file of readdirSync(join(folder, part)).sort()) {
    const { annotations, originalText: text } = JSON.parse(readFileSync(join(folder, part, file), 'utf8'));
    const offsets = offsetsOf(text);
    const rangesOf = (span) =>
      (span?.spans ?? []).map(({ charBegin, charEnd }) => [offsets[charBegin], offsets[charEnd]]);
    const marked = annotations
      .map(({ quote, speaker }) => ({ content: rangesOf(quote), source: rangesOf(speaker) }))
      .filter(({ content }) => content.length > 0);
    yield { text, marked, published: /\d{4}-\d\d-\d\d(?=\))/.exec(file)?.[0] };
  }
}
