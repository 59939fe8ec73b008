import { characterEntities, characterEntitiesLegacy } from '../../packages/html.js';
import { decodeWindows1252 } from '../../text/windows-1252.js';

const NUMBER = /&#(?:x([\da-f]+)|(\d+));?/iy;
const NAME = /&([a-z][a-z\d]*);/iy;
/** Old names are read without a semicolon too. The longest name counts: `&notit` is “¬it”. */
const OLD_NAME = new RegExp(`&(${[...characterEntitiesLegacy].sort((a, b) => b.length - a.length).join('|')})`, 'y');

/** A character reference in a text. */
export interface CharacterReference {
  readonly characters: string;
  /** Count of signs, with the ampersand. */
  readonly length: number;
}

/** Reads the reference that begins at an ampersand; undefined if none does. In attributes, `&copy=` is part of an address. */
export function readReference(text: string, at: number, isInAttribute = false): CharacterReference | undefined {
  const [number = '', hex, decimal] = matchAt(NUMBER, text, at) ?? [];
  if (number !== '')
    return { characters: decodeNumber(parseInt(hex ?? decimal ?? '', hex ? 16 : 10)), length: number.length };
  const [named = '', name = ''] = matchAt(NAME, text, at) ?? [];
  if (Object.hasOwn(characterEntities, name)) return { characters: characterEntities[name]!, length: named.length };
  const [old = '', oldName = ''] = matchAt(OLD_NAME, text, at) ?? [];
  if (old === '' || (isInAttribute && /[=\w]/.test(text[at + old.length] ?? ''))) return undefined;
  return { characters: characterEntities[oldName] ?? '', length: old.length };
}

/** Replaces the character references of HTML by their characters. Those of an address need their semicolon where more follows. */
export function decodeEntities(text: string, isAddress = false): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const reference = readReference(text, at, isAddress);
    if (!reference) continue;
    decoded += text.slice(from, at) + reference.characters;
    from = at + reference.length;
    at = from - 1;
  }
  return decoded + text.slice(from);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Replaces a surrogate, or a number that is no character, by U+FFFD. */
function decodeNumber(code: number): string {
  // Numbers of control characters mean those of Windows, as in browsers: `&#147;` is “.
  if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(Uint8Array.of(code));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
