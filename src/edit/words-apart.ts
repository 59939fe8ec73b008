import { readWords, stemOf, type StemLanguage } from '../model/review/stems.js';

/** Small words, which tell little by themselves. “May” and “must” are none: they change what is said. */
const SMALL: Readonly<Record<StemLanguage, ReadonlySet<string>>> = {
  en: new Set(
    (
      'a an the and or but that this these those which who whom whose it its he him his she her they them their i me my we us our you ' +
      'your is are was were be been being am do does did done has have had having will would shall to of in on at by for with from as ' +
      'into about than then so also if there'
    ).split(' '),
  ),
  de: new Set(
    (
      'der die das den dem des ein eine einen einem einer eines und oder aber dass daß er sie es ihr ihm ihn ihre ihren ihrem ihrer sein ' +
      'seine seinen seinem seiner sich ich wir uns ist sind war waren sei seien wäre wären wird werden wurde wurden hat haben hatte ' +
      'hatten habe zu zum zur in im an am auf mit von vom für bei beim aus als um so auch'
    ).split(' '),
  ),
};

/**
 * Finds the words of a text that none of the sentences has, in any form. Whether the text says the same as they do isn’t read: other words
 * may say it, and the same words may say something else.
 *
 * @returns The words as the text has them, each once, without small ones such as articles.
 */
export function findWordsApart(text: string, sentences: readonly string[], lang: StemLanguage): readonly string[] {
  const known = new Set(
    sentences.flatMap((sentence) => readWords(sentence).flatMap(({ word }) => stemsIn(word, lang))),
  );
  const apart = new Map<string, string>();
  for (const { word } of readWords(text)) {
    const own = stemsIn(word, lang);
    const key = own.join(' ');
    if (own.some((stem) => !known.has(stem)) && !apart.has(key)) apart.set(key, word);
  }
  return [...apart.values()];
}

/** Returns the stems of a word; none of a small one. “Didn’t” is “not”, and “US” isn’t “us”. */
function stemsIn(word: string, lang: StemLanguage): readonly string[] {
  if (lang === 'en' && /n[’']t$|^cannot$/i.test(word)) return ['not'];
  const isName = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.)+)$/u.test(word);
  const isSmall = !isName && SMALL[lang].has(word.toLowerCase().replace(/[’'](?:s|re|ve|ll|d|m)$/, ''));
  return isSmall ? [] : [isName ? word.replaceAll('.', '') : stemOf(word, lang)];
}
