import type { Media } from '../../../model/explainer.js';

type Played = Pick<Media, 'src' | 'start' | 'end'>;

/**
 * Returns the address of a recording with the seconds that are played of it, as a media fragment
 * (https://www.w3.org/TR/media-frags/#naming-time). An address with a fragment of its own stays.
 *
 * @example
 * playedAddress({ src: 'interview.mp3', start: 754, end: 762.5 }); // 'interview.mp3#t=754,762.5'
 */
export function playedAddress({ src, start, end }: Played): string {
  if ((start === undefined && end === undefined) || src.includes('#')) return src;
  return `${src}#t=${start ?? 0}${end === undefined ? '' : `,${end}`}`;
}

/** Formats seconds as a player does: `12:34`, `1:02:03`. */
export function formatClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(whole % 60)}`;
}
