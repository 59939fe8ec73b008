import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../../i18n/en/events.js';
import type { Say } from '../../../i18n/messages.js';
import type { Media } from '../../../model/explainer.js';
import { findEmbed, type Embed } from './embed-address.js';
import { playedAddress } from '../../../describe/recordings.js';
import { setStyles } from '../../styles/styles-directive.js';
import { renderProse } from '../text/render-runs.js';
import { withSeparators } from '../text/separators.js';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** Renders media with captions and credits. No other host is contacted before the reader asks for it. */
export function renderMedia(media: readonly Media[], say: Say): readonly TemplateResult[] {
  return media.map((each) => {
    const credit = each.credit && say('credit', { credit: each.credit });
    const caption = withSeparators([each.caption && renderProse(each.caption), credit], ' ');
    return html`<figure class="media" part="media">
      ${RENDERERS[each.kind](each, say)}
      ${each.kind === 'image' ? nothing : html`<p class="media-address" dir="ltr">${addressOf(each.src)}</p>`}
      ${caption.length > 0 ? html`<figcaption class="small muted" dir="auto">${caption}</figcaption>` : nothing}
    </figure>`;
  });
}

const RENDERERS: Readonly<Record<Media['kind'], (media: Media, say: Say) => TemplateResult>> = {
  image: ({ src, srcset, alt, width, height }) =>
    html`<img
      src=${src}
      srcset=${ifDefined(srcset)}
      alt=${alt ?? ''}
      width=${ifDefined(width)}
      height=${ifDefined(height)}
      sizes=${srcset ? 'auto, min(100vw, 40em)' : nothing}
      loading="lazy"
      decoding="async"
    />`,
  video: ({ poster, alt, width, height, ...played }) =>
    html`<video
      src=${playedAddress(played)}
      poster=${ifDefined(poster)}
      width=${ifDefined(width)}
      height=${ifDefined(height)}
      aria-label=${ifDefined(alt)}
      controls
      playsinline
      preload="none"
    ></video>`,
  audio: ({ alt, ...played }) =>
    html`<audio src=${playedAddress(played)} aria-label=${ifDefined(alt)} controls preload="none"></audio>`,
  embed: renderEmbed,
};

/** Renders a poster to press, or a link if the page can't be framed. */
function renderEmbed(media: Media, say: Say): TemplateResult {
  const { src, alt, width, height } = media;
  const embed = findEmbed(src, pageAddress());
  if (!embed) return html`<a href=${src} rel="noopener noreferrer">${alt || addressOf(src)}</a>`;
  const size = width &&
    height && { 'aspect-ratio': `${width} / ${height}`, 'max-inline-size': `max(${width}px, 20em)` };
  return html`<div class="embed" ${setStyles(size || {})}>${frame(media, embed, say)}</div>`;
}

/** Returns the absolute address, for print. */
function addressOf(src: string): string {
  try {
    return new URL(src, pageAddress()).href;
  } catch {
    return src;
  }
}

/** Returns the page's address. A server doesn't know it. */
function pageAddress(): string {
  return typeof document === 'undefined' ? 'https://page.invalid/' : document.baseURI;
}

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
const frame = directive(FrameDirective);

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
