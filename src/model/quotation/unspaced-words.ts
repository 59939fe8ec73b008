import { UNSPACED } from './letters.js';

/** A place between two letters of scripts that write no space between words. */
const BETWEEN = new RegExp(String.raw`^${UNSPACED}\p{M}*${UNSPACED}`, 'u');

/** Longest word or ending that is looked at beside a place. */
const REACH = 24;

/** The rest of a clause. A negation after it has nothing to do with the words before. */
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
/** Endings of Japanese verbs after their stems. */
const JAPANESE_STEM = /[いきしちびみりえけせてねべめれっん]$/;
const JAPANESE_ENDING =
  /^(?:ま[すしせ]|た(?:い|ら|り|かっ|$|[^\p{sc=Hiragana}]|と|こ|の)|て|れる|れた|られ|せる|させ|ば)/u;

/** “Don't”, after a verb. */
const JAPANESE_PLAIN_VERB = /[うくぐすつぬぶむる]$/;
const JAPANESE_PROHIBITION = /^な(?:よ|と|$)/;
/** A wish, or what goes on: 食べた-い, 食べて-いる. */
const JAPANESE_PAST = /[たてでだ]$/;
const JAPANESE_AFTER_PAST = /^い(?:る|た|ま|な|く|か|と|で|[^\p{sc=Hiragana}]|$)/u;

/** Chinese, Thai and other words after a verb that negate or ask. */
const AFTER = [
  '不[了得到起上下住动動完成过過]|[吗嗎]',
  'ไม่(?:ได้|ไหว|ทัน|ออก|ถึง|ขึ้น|สำเร็จ|เป็น)|หรือ(?:ไม่|เปล่า|ยัง)|ไหม|มั้ย',
  String.raw`ບໍ່ໄດ້|មិន(?:បាន|ទាន់)|\p{sc=Myanmar}{0,12}ဘူး`,
];
const NEGATES_AFTER = new RegExp(`^(?:${AFTER.join('|')})`, 'u');

/** Words that negate what follows them. */
const BEFORE = [
  '[不没沒未無无莫勿毋]|(?<![特区區个個分送告离離辨差级級类類])[别別]|(?<!是)非|(?<![违違相造谋策正])反(?![应應映复覆馈饋])|(?<![解摆擺逃虚洗离離逸])脱',
  '[不没沒未无無](?:会|會|能|可|可能|可以|应|應|应该|應該|该|該|想|愿|願|愿意|願意|必|得|准|許|许|敢|肯|曾|是|要|用|须|須|再|太|很|有|法|能够|能夠|打算|允许|允許|值得|同意)',
  'ไม่(?:ได้|เคย|มี|ใช่|ควร|สามารถ|อยาก|ต้อง|จะ|ยอม|ให้)?|มิ(?:ได้|ใช่)?|อย่า|ห้าม|ไร้|ปราศจาก',
  'ບໍ່(?:ໄດ້|ເຄີຍ|ມີ)?|ຢ່າ|មិន(?:បាន|ដែល|មាន)?|ពុំ|កុំ|គ្មាន|မ',
];
const NEGATES_BEFORE = new RegExp(`(?:${BEFORE.join('|')})$`, 'u');

/** The words of a text in scripts without spaces. */
export interface UnspacedWords {
  /** True if an offset is within a word. */
  cuts(at: number): boolean;
  /** True if a negation or an ending stands directly after the words before an offset. */
  isNegatedAfter(at: number): boolean;
  /** True if a negation stands directly before the words after an offset. */
  isNegatedBefore(at: number): boolean;
}

/** Reads the words of a text. Browsers without `Intl.Segmenter` find the negations alone. */
export function readUnspacedWords(text: string): UnspacedWords {
  const isBetween = (at: number) => BETWEEN.test(beside(text, at));
  return {
    cuts: (at) => isBetween(at) && isWithinWord(text, at),
    isNegatedAfter: (at) => {
      if (!isBetween(at)) return false;
      const after = CLAUSE.exec(text.slice(at, at + REACH))?.[0] ?? '';
      return isNegatedBy(after, text.slice(Math.max(0, at - REACH), at));
    },
    isNegatedBefore: (at) => isBetween(at) && NEGATES_BEFORE.test(text.slice(Math.max(0, at - REACH), at)),
  };
}

/** So many characters on either side decide where a word ends. */
const CONTEXT = 40;

/** Particles that follow a word, which dictionaries join with it: すると. */
const PARTICLE = /^[とはがをにでもの]/;

let segmenter: Intl.Segmenter | undefined;

function isWithinWord(text: string, at: number): boolean {
  if (typeof Intl.Segmenter !== 'function') return false;
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const start = Math.max(0, at - CONTEXT);
  const before = /(?:^|[^\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(start, at))?.[0] ?? '';
  const { segment = '', index = 0 } =
    segmenter.segment(before + text.slice(at, at + CONTEXT)).containing(before.length) ?? {};
  const left = segment.slice(0, before.length - index);
  if (left === '') return false;
  const isKana = /^\p{sc=Hiragana}+$/u.test(segment);
  return !(isKana && JAPANESE_PLAIN_VERB.test(left) && PARTICLE.test(segment.slice(left.length)));
}

/** The last letter before a place, with its marks, and what follows it. */
const LAST_LETTER = new RegExp(String.raw`${UNSPACED}\p{M}*$`, 'u');

function beside(text: string, at: number): string {
  const letter = LAST_LETTER.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  return letter === '' ? '' : letter + text.slice(at, at + 2);
}

function isNegatedBy(after: string, before: string): boolean {
  return (
    JAPANESE_NEGATION.test(after) ||
    (JAPANESE_VERB.test(before) && JAPANESE_NO_NOUN.test(after)) ||
    (JAPANESE_STEM.test(before) && JAPANESE_ENDING.test(after)) ||
    (JAPANESE_PLAIN_VERB.test(before) && JAPANESE_PROHIBITION.test(after)) ||
    (JAPANESE_PAST.test(before) && JAPANESE_AFTER_PAST.test(after)) ||
    NEGATES_AFTER.test(after)
  );
}
