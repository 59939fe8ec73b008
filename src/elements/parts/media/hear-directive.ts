import { html, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import type { Say } from '../../../i18n/messages.js';
import type { Media } from '../../../model/explainer.js';
import { place } from '../../styles/place-directive.js';
import { formatClock, playedAddress } from './played-range.js';

/** A recording, and the words that are said in it. */
interface Recording {
  readonly media: Media;
  /** Words for the captions. */
  readonly words: string;
  /** Language of the words (BCP 47). */
  readonly lang: string | undefined;
}

/** Renders a button, then the player in its place. Nothing is loaded before the reader presses. */
class HearDirective extends AsyncDirective {
  #address: string | undefined;
  #isPressed = false;

  override render(recording: Recording, say: Say): TemplateResult {
    const address = playedAddress(recording.media);
    if (address !== this.#address) this.#isPressed = false;
    this.#address = address;
    if (this.#isPressed) return renderPlayer(recording);
    const { start } = recording.media;
    return html`<button class="hear" @click=${(event: Event) => this.#play(recording, event)}>
      ${say('hearIt')}${start === undefined ? '' : html` <span dir="ltr">${formatClock(start)}</span>`}
    </button>`;
  }

  #play(recording: Recording, event: Event): void {
    const box = (event.currentTarget as HTMLElement).parentElement;
    this.#isPressed = true;
    this.setValue(renderPlayer(recording));
    const player = box?.querySelector<HTMLMediaElement>('video, audio');
    player?.focus({ preventScroll: true });
    // A browser that refuses to play leaves the player with its own button.
    player?.play().catch(() => undefined);
  }
}

/** Renders a button that plays the seconds of a recording in which words are said. */
export const hear = directive(HearDirective);

function renderPlayer({ media, words, lang }: Recording): TemplateResult {
  const address = playedAddress(media);
  const caption = ref((element) => element && addCaption(element as HTMLMediaElement, media, words, lang));
  const inColumn = place({ 'max-inline-size': '100%' });
  return media.kind === 'video'
    ? html`<video ${caption} ${inColumn} src=${address} controls playsinline preload="none"></video>`
    : html`<audio ${caption} ${inColumn} src=${address} controls preload="none"></audio>`;
}

/** Shows the words over a video while they are said, without a request for a file of captions. */
function addCaption(player: HTMLMediaElement, { start = 0, end }: Media, words: string, lang?: string): void {
  if (player.textTracks.length > 0) return;
  const track = player.addTextTrack('captions', words, lang);
  track.mode = 'showing';
  track.addCue(new VTTCue(start, end ?? Number.MAX_SAFE_INTEGER, words));
}
