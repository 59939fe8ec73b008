import { UNSPACED } from './letters.js';

/** A place between two letters of scripts that write no space between words. */
const BETWEEN = new RegExp(String.raw`^${UNSPACED}\p{M}*${UNSPACED}`, 'u');

/** Longest word or ending that is looked at beside a place. */
const REACH = 24;

/** What ends a clause. A negation behind it has nothing to do with the words before. */
const CLAUSE = /^[^。、，！？!?,.;；：:「」『』（）()\s…'"]*/;

/** Endings that turn the Japanese words before them into their opposite. */
const JAPANESE_NEGATION = new RegExp(
  [
    String.raw`^\p{sc=Hiragana}{0,12}(?:な[いくけ]|なかっ|なかろ|なし|ませ[んぬ]|まい|ねば|ねえ|ざる)`,
    String.raw`^(?:[らかさたなばわがせべめけねれてげ]|\p{sc=Hiragana}ま)?[ずぬ]`,
    String.raw`^(?:とは|とも|とまでは|ことは|わけには|ようとは)\p{sc=Han}{1,2}\p{sc=Hiragana}{0,4}(?:ない|なかっ|ませ)`,
  ].join('|'),
  'u',
);
/** A noun such as “plan” between a verb and “there is no”. */
const JAPANESE_NO_NOUN = /^\p{sc=Han}{1,4}[はがも]\p{sc=Hiragana}{0,4}(?:な[いくけし]|なかっ|ません)/u;
const JAPANESE_VERB = /[うくぐすつぬぶむるただい]$/;
/** Endings of Japanese verbs behind their stems. */
const JAPANESE_STEM = /[いきしちびみりえけせてねべめれっん]$/;
const JAPANESE_ENDING = /^(?:ま[すしせ]|た(?:い|ら|り|かっ|$|[^\p{sc=Hiragana}]|と|こ|の)|て|れる|れた|られ|せる|させ|ば)/u;

/** Chinese, Thai and other words behind a verb that negate or ask. */
const BEHIND = [
  '不[了得到起上下住动動完成过過]|[吗嗎]',
  'ไม่(?:ได้|ไหว|ทัน|ออก|ถึง|ขึ้น|สำเร็จ|เป็น)|หรือ(?:ไม่|เปล่า|ยัง)|ไหม|มั้ย',
  String.raw`ບໍ່ໄດ້|មិន(?:បាន|ទាន់)|မ|\p{sc=Myanmar}{0,12}ဘူး`,
];
const NEGATES_BEHIND = new RegExp(`^(?:${BEHIND.join('|')})`, 'u');

/** Words that negate what follows them. */
const BEFORE = [
  '[不没沒未無无莫勿毋]|(?<![特区區个個分送告离離辨差级級类類])[别別]|(?<!是)非',
  '[不没沒未无無](?:会|會|能|可|可能|可以|应|應|应该|應該|该|該|想|愿|願|愿意|願意|必|得|准|許|许|敢|肯|曾|是|要|用|须|須|再|太|很|有|法|能够|能夠|打算|允许|允許|值得|同意)',
  'ไม่(?:ได้|เคย|มี|ใช่|ควร|สามารถ|อยาก|ต้อง|จะ|ยอม|ให้)?|มิ(?:ได้|ใช่)?|อย่า|ห้าม|ไร้|ปราศจาก',
  'ບໍ່(?:ໄດ້|ເຄີຍ|ມີ)?|ຢ່າ|មិន(?:បាន|ដែល|មាន)?|ពុំ|កុំ|គ្មាន|မ',
];
const NEGATES_BEFORE = new RegExp(`(?:${BEFORE.join('|')})$`, 'u');

/** The words of a text in scripts without spaces. */
export interface UnspacedWords {
  /** True if an offset is within a word, or between a word and what negates it. */
  cuts(at: number): boolean;
}

/** Reads the words of a text on first use. Browsers without `Intl.Segmenter` find the negations alone. */
export function readUnspacedWords(text: string): UnspacedWords {
  let segments: Intl.Segments | undefined;
  const isWithinWord = (at: number) => {
    if (typeof Intl.Segmenter !== 'function') return false;
    segments ??= new Intl.Segmenter('ja', { granularity: 'word' }).segment(text);
    return segments.containing(at)?.index !== at;
  };
  return {
    cuts: (at) => {
      if (!BETWEEN.test(beside(text, at))) return false;
      const before = text.slice(Math.max(0, at - REACH), at);
      const after = CLAUSE.exec(text.slice(at, at + REACH))?.[0] ?? '';
      return isNegatedBehind(before, after) || NEGATES_BEFORE.test(before) || isWithinWord(at);
    },
  };
}

/** The last letter before a place, with its marks, and what follows it. */
function beside(text: string, at: number): string {
  const letter = new RegExp(String.raw`${UNSPACED}\p{M}*$`, 'u').exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  return letter === '' ? '' : letter + text.slice(at, at + 2);
}

function isNegatedBehind(before: string, after: string): boolean {
  return (
    JAPANESE_NEGATION.test(after) ||
    (JAPANESE_VERB.test(before) && JAPANESE_NO_NOUN.test(after)) ||
    (JAPANESE_STEM.test(before) && JAPANESE_ENDING.test(after)) ||
    NEGATES_BEHIND.test(after)
  );
}
