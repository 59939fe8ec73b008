import { LETTER } from './mark-tokens.js';

/** Parts of German number words, which are written together. “ein” and “und” alone are no numbers. */
const GERMAN_PART = [
  'zwei|zwo|zwan(?=zig)|drei|vier|fünf|sechs|sech(?=zehn|zig)|sieben|sieb(?=zehn|zig)|acht|neun',
  'zehn|elf|zwölf|zig|ßig|hundert|tausend',
].join('|');

/** Stems of Arabic numbers from three to ten. */
const ARABIC_STEM = 'ثلاث|[أا]ربع|خمس|ست|سبع|ثمان|تسع|عشر';

/**
 * Numbers from two upwards as words of our languages with spaces. “One” is missing, since it is an article or a pronoun
 * in most of them; so are ordinals.
 */
const NUMBERS = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:ten|dozen|hundred|thousand)s|hal(?:f|ves)|twice|thrice|(?:double|triple)[ds]?',
  `(?:ein|und)*(?:${GERMAN_PART})(?:ein|und|${GERMAN_PART})*(?:e[nr]?)?|dutzende?n?|hälfte|doppelt\\p{L}*`,
  'deux|trois|quatre|cinq|sept(?!\\.)|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?',
  '(?:tr|quar|cinqu|soix|sept|huit|non)ante|trente|(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?|moitié',
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorce|quince|dieci\\p{L}+|veint(?:e|i\\p{L}+)',
  '(?:cuare|cincue|sese|sete|oche|nove)nta|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quinient[oa]s',
  'treinta|mitad|dobles?|docenas?|decenas?|centenar(?:es)?|miles',
  'dois|duas|três|quatro|sete|oito|nove|dez|doze|treze|(?:c|qu)atorze|dez[ae]\\p{L}{0,2}(?:seis|sete|nove)|dezoito|vinte|trinta',
  '(?:quar|cinqu|sess|set|oit|nov)enta|(?:duz|trez)ent[oa]s|quinhent[oa]s|(?:quatro|seis|sete|oito|nove)cent[oa]s',
  'metade|dobro|dúzias?|dezenas?|centenas?',
  'дв(?:а|е|ух|ум|умя|і|ох|ома?)|тр(?:и|[её]х|[её]м|емя|ьох|ьома?)|четыр(?:е|[её]х|[её]м|ьмя)|чотир(?:и|ьох|ьома?|ма)',
  "(?:п'?ят|шест|шіст|дев'?ят|десят)(?:ь|и|ью|ьох|ьома?)|сем[ьи]|сім(?:ох)?|вос(?:емь|[ье]м[ьи]|ьми)|вісім(?:ох)?",
  String.raw`\p{sc=Cyrillic}{1,12}надц[ая]т(?:ь|и|ью)|(?:два|три)дц[ая]т(?:ь|и|ью)|сорока?|(?:п'?ят|шест|шіст|сем|сім|восем|вісім)ь?десят`,
  "дев'?яност[оа]|ст[оа]|дв(?:ести|істі)|триста|чет[иы]реста|чотириста|(?:п'?ят|шест|шіст|сем|сім|восем|вісім|дев'?ят)ь?сот",
  'сот(?:ен|ень|н[ияі])|десятк\\p{L}+|полтор\\p{L}+|половин\\p{L}+|в(?:двое|трое|двічі)|удвічі|дважды|трижды|двічі|тричі',
  'दो|तीन|चार|पा[ँं]च|छह|छः|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|पच्चीस|तीस|चालीस|पचास',
  'साठ|सत्तर|अस्सी|नब्बे|दर्जन|आध[ािे]|डेढ\u093c|ढाई|दोगु?ना',
  `(?:[وبلف])?(?:ال)?(?:[إا]?ثن(?:ان|ين|تان|تين)|(?:${ARABIC_STEM})(?:ة|ي|ية|ون|ين|ات)?|نصف|مئات|مائتان|مئتان)`,
].join('|');

/** An apostrophe continues a word: “сім'я” is no seven. */
const NUMBER_WORD = new RegExp(`(?<!${LETTER})(?:${NUMBERS})(?!'?${LETTER})`, 'iu');

/** Returns true if a comparable text has a number as a word. */
export function hasNumberWord(comparable: string): boolean {
  return NUMBER_WORD.test(comparable);
}

/** Endings of up to three letters that make one number of another: “sixty”, “eighteen”, “vierzig”, “пятьсот”. */
const NUMBER_ENDINGS = ['', 'y', 'ty', 'een', 'zig', 'ßig', 'сот', 'ста', 'ون', 'ين'];

/** Returns true if a word is a number, or becomes one by an ending that words in brackets could add or replace. */
export function beginsNumberWord(stem: string): boolean {
  return NUMBER_ENDINGS.some((ending) => hasNumberWord(stem + ending));
}
