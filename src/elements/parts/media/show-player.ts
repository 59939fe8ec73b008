import type { Media, Statement } from '../../../model/explainer.js';

/**
 * Plays a recording in place of the link to it, and gives the player the focus. Over a video stand the words while they are said, for
 * which no file of captions is asked.
 *
 * @param link Link to the seconds of the recording. Nothing was loaded from there before.
 */
export function showPlayer(link: HTMLAnchorElement, { kind, start = 0, end }: Media, { text, lang }: Statement): void {
  const player = document.createElement(kind === 'video' ? 'video' : 'audio');
  player.src = link.href;
  player.controls = true;
  player.style.maxInlineSize = '100%';
  player.setAttribute('aria-label', link.textContent.trim());
  const track = player.addTextTrack('captions', text, lang);
  track.mode = 'showing';
  track.addCue(new VTTCue(start, end ?? Number.MAX_SAFE_INTEGER, text));
  link.hidden = true;
  link.after(player);
  player.focus({ preventScroll: true });
  // A browser that refuses to play leaves the player with its own button.
  player.play().catch(() => undefined);
}
