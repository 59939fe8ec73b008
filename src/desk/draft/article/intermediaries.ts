import { isProperName } from '../../speakers/names.js';
import { outletOf } from './media-names.js';

/** Nouns for intermediaries: people, media and documents that pass on a statement. */
const INTERMEDIARY_NOUN = new RegExp(
  String.raw`(?<!\p{L})(?:agenc(?:y|ies)|media|outlets?|press|news|newspapers?|papers?|magazines?|journals?|television|tv|radio|broadcasters?|stations?|channels?|networks?|websites?|blogs?|` +
    String.raw`reports?|reporters?|journalists?|correspondents?|editors?|articles?|stor(?:y|ies)|interviews?|transcripts?|readouts?|recordings?|videos?|footage|accounts?|books?|statements?|tweets?|posts?|releases?|` +
    String.raw`letters?|e?-?mails?|memos?|cables?|documents?|filings?|lawsuits?|complaints?|affidavits?|indictments?|officials?|officers?|police|authorit(?:y|ies)|governments?|ministr(?:y|ies)|ministers?|secretar(?:y|ies)|` +
    String.raw`departments?|offices?|embass(?:y|ies)|councils?|courts?|prosecutors?|lawyers?|attorneys?|aides?|advis[eo]rs?|diplomats?|ambassadors?|envoys?|military|army|navy|part(?:y|ies)|campaigns?|compan(?:y|ies)|` +
    String.raw`spokes(?:man|men|woman|women|person|people)|sources?|people|persons?|witness(?:es)?|participants?|attendees|colleagues?|friends?|neighbou?rs?|residents?)$`,
  'iu',
);

/** Words behind such a noun that still belong to it: “two people familiar with the talks”. */
const FAMILIAR = / (?:directly )?(?:familiar|briefed|close|present|involved)$/;

/** Words by which a description continues behind its noun. */
const LINK =
  / (?:of|by|from|at|for|in|on|with|to|near|who|that|which|published|posted|released|issued|obtained|seen|cited|carried) /;

/** Beginnings of words that don’t name an intermediary: “according to him”, “according to which”, “no injuries reported”. */
const NOBODY =
  /^(?:him|her|them|it|us|me|you|he|she|they|we|i|one|which|whom?|whose|what|that|this|these|those|no|none|nobody|not|never|few|any|when|while|where|and|but|as)(?!\p{L})/iu;

/** A name, with small words only inside: “the Ministry of Defence”. Articles of laws have such names too. */
const NAME =
  /^(?:the )?(?!(?:Article|Section|Rule|Chapter|Act|Law|Paragraph|Clause)(?!\p{L}))\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|for|and|the) ){0,2}\p{Lu}[\p{L}\p{N}.&’'-]*)*$/u;

/** Superlatives, which are reported and don’t report: “the highest number”, “the most people”. */
const SUPERLATIVE = /(?<!\p{L})(?:most|least|first|only|\p{L}{2,15}est)(?!\p{L})/u;

/**
 * Returns true for English words that name an intermediary: a person or a thing that can pass on a statement of another. This is a name, or
 * a description such as “a U.S. official” or “a tweet by the Secretary of State”. A radar, a law and early results can’t pass it on.
 */
export function isIntermediary(words: string): boolean {
  if (NOBODY.test(words)) return false;
  if (NAME.test(words) || outletOf(words) !== undefined) return true;
  const [head = ''] = words.split(',', 1);
  const [noun = ''] = head.split(LINK, 1);
  return INTERMEDIARY_NOUN.test(noun.replace(FAMILIAR, ''));
}

/** Returns true for a name that only one has, such as “the Washington Post”. A description may fit several. */
export function isUniqueName(words: string): boolean {
  return isProperName(words) || NAME.test(words) || outletOf(words) !== undefined;
}

/** Returns true if English words before “reported” name the one who reported, and not the thing that was reported. */
export function isReporter(words: string): boolean {
  return isIntermediary(words) && !SUPERLATIVE.test(words);
}

/** German intermediaries without an article, or with an article that doesn’t change the noun. */
const GERMAN_FEMININE = String.raw`(?:Polizei|(?:(?:Nachrichten|Presse)?[Aa]gentur|Zeitung) \p{Lu}[\p{L}\p{N}-]*)`;

/** Names of media and the like. A capital doesn’t show a name, since all German nouns have one. */
const GERMAN_MEDIA = '(?:Reuters|Xinhua|dpa|AFP|AP|TASS|Tass|Interfax|KNA|epd|APA|CNN|BBC|ARD|ZDF|Spiegel|Polizei)';

/** German nouns behind “laut” that are no first names: “laut Angaben Wangs”. */
const NO_FIRST_NAME =
  'Angaben?|Aussagen?|Bericht(?:en)?|Mitteilung(?:en)?|Gesetz|Artikel|Paragra(?:f|ph)|Plan|Protokoll|Urteil|Vertrag|Erlass|Umfragen?|Studien?|Zahlen|Daten|Quellen|Kreisen|Medien|Presse|Medienberichten|Presseberichten|Moskauer|Berliner';

/** Pattern for German intermediaries whose words can be taken from a sentence unchanged. */
export const GERMAN_INTERMEDIARY =
  String.raw`(?:(?:der |die )?(?<name>${GERMAN_FEMININE})|(?<media>${GERMAN_MEDIA})|` +
  String.raw`(?<person>(?!(?:${NO_FIRST_NAME})(?!\p{L}))\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?))`;
