import type { Article } from './article/article.js';
import { isCapitalised, type Token } from './article/tokens.js';
import { isNamePart } from './grammar/noun-phrase.js';
import type { ArticleLanguage } from '../language/article-language.js';
import type { Speaker } from './people/resolve-speaker.js';
import type { PlaceProposal } from './proposals.js';

const IN = /^(?:in|near|nahe)$/;

/** Proposes places: names behind “in” and “near” that are not names of speakers. Each is proposed once. */
export function proposePlaces(
  { text, sentences, language }: Article,
  speakers: readonly (Speaker | undefined)[],
): readonly PlaceProposal[] {
  const people = new Set(speakers.flatMap((speaker) => (speaker?.person ? speaker.name.split(' ') : [])));
  const places = new Map<string, PlaceProposal>();
  for (const { tokens } of sentences) {
    for (const at of tokens.keys()) {
      const lower = tokens[at]?.lower ?? '';
      if (!(language.places?.has(lower) ?? IN.test(lower))) continue;
      const to = nameEnd(tokens, at + 1, language);
      const [first, last] = [tokens[at + 1], tokens[to - 1]];
      if (!first || !last || to <= at + 1) continue;
      const name = text.slice(first.start, last.end);
      if (places.has(name) || people.has(name)) continue;
      places.set(name, { quote: name, start: first.start, end: last.end, confidence: 0.6, name });
    }
  }
  return [...places.values()];
}

/** Returns the end of the name of a place. In German it is one word, since all nouns are capitalised. */
function nameEnd(tokens: readonly Token[], from: number, language: ArticleLanguage): number {
  let to = from;
  while (to - from < 4 && isPlaceWord(tokens[to], language)) to += 1;
  return language.capitalisesNouns && to - from > 1 ? from : to;
}

function isPlaceWord(token: Token | undefined, language: ArticleLanguage): boolean {
  if (!token || !isCapitalised(token) || /'s$/.test(token.lower)) return false;
  return isNamePart(token, language) && !language.titles.has(token.lower) && !language.isPersonNoun(token.lower);
}
