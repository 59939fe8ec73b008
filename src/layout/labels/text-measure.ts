/** The text styles of labels: titles, the title of the lead event, and notes. */
export type TextStyle = 'title' | 'lead' | 'note';

/** Measures text. In a page it is a probe element; on a server it is an estimate. */
export interface TextMeasure {
  /** Width of one line, in pixels. */
  readonly width: (text: string, style: TextStyle) => number;
  /** Height of one line, in pixels. */
  readonly linePx: Readonly<Record<TextStyle, number>>;
}

/**
 * Width of characters in em, by the first pattern that fits. The widths are generous for common sans-serif and serif
 * fonts, since too much space is better than cut text.
 */
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
const FONT_PX = { title: 14, lead: 16, note: 13 } as const;

const characterEms = new Map<string, number>();

/** Estimate for fonts of 14, 16 and 13 px, used where nothing can be measured. */
export const estimatedMeasure: TextMeasure = {
  width: (text, style) => {
    let ems = 0;
    for (const character of text) ems += emOf(character);
    return ems * FONT_PX[style];
  },
  linePx: { title: 19, lead: 22, note: 18 },
};

function emOf(character: string): number {
  let em = characterEms.get(character);
  if (em === undefined) {
    em = EMS.find(([characters]) => characters.test(character))?.[1] ?? OTHER_EM;
    characterEms.set(character, em);
  }
  return em;
}
