/** Letters of scripts without spaces. */
export const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;

/** A letter or digit of all other scripts. */
export const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}]`;
