import { decodeWindows1252 } from '../../../text/windows-1252.js';

/** Named character references that are common in news. Others stay as typed. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    laquo: '«',
    raquo: '»',
    middot: '·',
    bull: '•',
    deg: '°',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    iquest: '¿',
    iexcl: '¡',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    plusmn: '±',
    minus: '−',
    permil: '‰',
    divide: '÷',
    sup2: '²',
    sup3: '³',
    ordf: 'ª',
    ordm: 'º',
    para: '¶',
    dagger: '†',
    prime: '′',
    shy: '\u00ad',
    thinsp: '\u2009',
    eth: 'ð',
    ETH: 'Ð',
    thorn: 'þ',
    THORN: 'Þ',
    sect: '§',
    times: '×',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    aring: 'å',
    Aring: 'Å',
    ccedil: 'ç',
    Ccedil: 'Ç',
  }),
);

/** Names of a letter with an accent: `eacute`. */
const ACCENTED = /^([a-zA-Z])(grave|acute|circ|tilde|uml|caron)$/;
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  caron: '\u030c',
};

/** Stands in for `character-references.ts` in bundles that are a single file. */
export function decodeEntities(text: string, _isAddress = false): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));/g,
    (typed, decimal, hex, name) => {
      if (typeof name === 'string') return decodeName(name) ?? typed;
      return decodeNumber(typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal));
    },
  );
}

function decodeName(name: string): string | undefined {
  const [, letter, accent] = ACCENTED.exec(name) ?? [];
  if (letter === undefined || accent === undefined) return NAMED.get(name);
  return `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC');
}

/** Replaces a surrogate, or a number that is no character, by U+FFFD. */
function decodeNumber(code: number): string {
  // Numbers of control characters mean those of Windows, as in browsers: `&#147;` is “.
  if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(Uint8Array.of(code));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
