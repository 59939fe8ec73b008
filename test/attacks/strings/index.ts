import { DISGUISES, LINKS, PROGRAMS } from './addresses.js';
import { BOMBS, NAMES } from './slow-texts.js';
import { CHARACTERS, FORMULAS, STYLES } from './characters.js';
import { BREAKOUTS, MARKUP, MUTATIONS } from './markup.js';
import { partOf } from '../../helpers/every-day.js';

/** Everything that a document, or a file to be converted, may be attacked with: by kind, each with a name. */
export const ATTACKS = {
  markup: MARKUP,
  mutations: MUTATIONS,
  breakouts: BREAKOUTS,
  programs: PROGRAMS,
  disguises: DISGUISES,
  links: LINKS,
  characters: CHARACTERS,
  formulas: FORMULAS,
  styles: STYLES,
  names: NAMES,
  bombs: BOMBS,
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type AttackKind = keyof typeof ATTACKS;

export const ATTACK_KINDS = Object.keys(ATTACKS) as readonly AttackKind[];

/** The texts of a kind that this run takes, in order; where each is written a hundred times over, only so much of them. */
export function attacksOf(kind: AttackKind, mostLetters = Infinity): readonly string[] {
  const texts = partOf(Object.values<string>(ATTACKS[kind]));
  return texts.map((text) => text.slice(0, mostLetters));
}
