/** The two kinds of type in a label. */
export type TextStyle = 'title' | 'note';

/** How large text is, asked of whoever can see it: a probe in the page, or an estimate on the server. */
export interface TextMeasure {
  /** Width of one line, in pixels. */
  readonly width: (text: string, style: TextStyle) => number;
  /** Height of one line, in pixels. */
  readonly linePx: Readonly<Record<TextStyle, number>>;
}

/** Width of characters in em, the first that fits; generous for common sans-serif and serif type: better too wide than cut. */
const EMS: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ .,:;'’‘!|ijlI]/u, 0.4],
  [/[a-ln-vx-z\d]/u, 0.66],
  [/\p{Mn}|\p{Cf}/u, 0],
  [/\p{Extended_Pictographic}/u, 1.4],
  [
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u,
    1.05,
  ],
  [/[mwMW@%…—ŒœÆæ\p{Lt}]/u, 1.12],
  [/\p{Lu}/u, 0.8],
];
const OTHER_EM = 0.72;
const FONT_PX = { title: 14, note: 13 } as const;

const characterEms = new Map<string, number>();

/** For type of 14 and 13 px, where nobody can look. */
export const estimatedMeasure: TextMeasure = {
  width: (text, style) => {
    let ems = 0;
    for (const character of text) ems += emOf(character);
    return ems * FONT_PX[style];
  },
  linePx: { title: 19, note: 18 },
};

function emOf(character: string): number {
  let em = characterEms.get(character);
  if (em === undefined) {
    em = EMS.find(([characters]) => characters.test(character))?.[1] ?? OTHER_EM;
    characterEms.set(character, em);
  }
  return em;
}
