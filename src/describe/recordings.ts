import type { Media, Statement } from '../model/explainer.js';

/**
 * Returns the address of a recording with the seconds that are played of it, as a media fragment
 * (https://www.w3.org/TR/media-frags/#naming-time). An address with a fragment of its own stays.
 *
 * @example
 * playedAddress({ src: 'interview.mp3', start: 754, end: 762.5 }); // 'interview.mp3#t=754,762.5'
 */
export function playedAddress({ src, start = 0, end }: Pick<Media, 'src' | 'start' | 'end'>): string {
  const seconds = end === undefined ? start : `${start},${end}`;
  return seconds === 0 || src.includes('#') ? src : `${src}#t=${seconds}`;
}

/** Returns the recordings in which a statement is heard. */
export function recordingsOf({ media }: Statement): readonly Media[] {
  return media.filter(({ kind }) => kind === 'audio' || kind === 'video');
}
