import { guessEncodings } from '../../packages/encodings.js';
import { decodeWindows1252 } from '../../text/windows-1252.js';

/** Encodings of other scripts, whose bytes make no words in Western Europe's. */
const OTHER_SCRIPTS = /^(?:windows-125[1356]|ISO-8859-[5678]|KOI8-R|Shift_JIS|EUC-JP|EUC-KR|GB18030|Big5)$/;
/** Encodings of Central Europe, which differ from Western Europe's in few letters. */
const CENTRAL_EUROPE = /^(?:windows-1250|ISO-8859-2)$/;
const WESTERN_EUROPE = /^(?:windows-1252|ISO-8859-1)$/;

const MIN_CONFIDENCE = 15;

/** So much surer has a guess to be than that the text is in a language of Western Europe. */
const MIN_RATIO = 2;

/** Decodes a text that is not UTF-8: by the encoding that its letters tell, or else as Windows-1252. */
export function decodeByLetters(bytes: Uint8Array): { readonly text: string; readonly guessedEncoding: string } {
  const guesses = guessEncodings(bytes);
  const [best] = guesses;
  const western = guesses.find(({ name }) => WESTERN_EUROPE.test(name))?.confidence ?? 0;
  const isOther = best && OTHER_SCRIPTS.test(best.name) && best.confidence >= MIN_CONFIDENCE;
  const isCentral =
    best &&
    CENTRAL_EUROPE.test(best.name) &&
    best.lang !== 'ro' &&
    best.confidence >= MIN_RATIO * Math.max(western, 10);
  if (!best || !(isOther || isCentral)) return { text: decodeWindows1252(bytes), guessedEncoding: 'windows-1252' };
  const encoding = best.name.toLowerCase();
  return { text: new TextDecoder(encoding).decode(bytes), guessedEncoding: encoding };
}
