import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Say } from '../../../i18n/messages.js';
import type { Media } from '../../../model/explainer.js';
import type { Embed } from './embed-address.js';

/** A poster to press, then the frame in its place. Pressed is pressed for this page alone: another one begins with its poster. */
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

/** What stands in for a page of another host, and that page once a reader has asked for it. */
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
  // The check of templates knows one word as a value, not a list of them.
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
