import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import '../../../i18n/en/events.js';
import type { Say } from '../../../i18n/messages.js';
import type { Media } from '../../../model/explainer.js';
import type { Embed } from './embed-address.js';

/** Renders a poster to press, then the frame in its place. Another address begins with its poster again. */
class FrameDirective extends AsyncDirective {
  #src: string | undefined;
  #isPressed = false;

  override render(media: Media, embed: Embed, say: Say): TemplateResult {
    if (media.src !== this.#src) this.#isPressed = false;
    this.#src = media.src;
    if (this.#isPressed) return renderFrame(media, embed);
    return renderPoster(media, embed, say, (event) => {
      const box = (event.currentTarget as HTMLElement).parentElement;
      this.#isPressed = true;
      this.setValue(renderFrame(media, embed));
      box?.querySelector('iframe')?.focus({ preventScroll: true });
    });
  }
}

/** Renders a poster for a page of another host, and the page after the reader asks for it. */
export const frame = directive(FrameDirective);

function renderPoster(media: Media, embed: Embed, say: Say, onPress: (event: Event) => void): TemplateResult {
  const { poster, alt } = media;
  const picture = poster !== undefined && !embed.isAsked(poster) ? poster : undefined;
  return html`<button class="embed-button" @click=${onPress}>
    ${
      picture === undefined
        ? html`${alt ? html`<span class="embed-alt" dir="auto">${alt}</span>` : nothing}`
        : html`<img class="embed-poster" src=${picture} alt=${alt ?? ''} loading="lazy" decoding="async" />`
    }
    <span class="embed-words">${say('showEmbed', { host: embed.host })}</span>
  </button>`;
}

function renderFrame({ alt }: Media, { src, host, keepsOrigin, referrerPolicy }: Embed): TemplateResult {
  // lit-analyzer knows only a single word as a value, not a list.
  const sandbox = `${SANDBOX} ${keepsOrigin ? 'allow-same-origin' : ''}`.trim() as 'allow-scripts';
  return html`<iframe
    class="embed-frame"
    title=${alt || host}
    sandbox=${sandbox}
    referrerpolicy=${referrerPolicy}
    allow="fullscreen; picture-in-picture"
    src=${src}
  ></iframe>`;
}

const SANDBOX = 'allow-scripts allow-popups allow-presentation';
