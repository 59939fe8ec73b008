import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Say } from '../../i18n/messages.js';
import type { Media } from '../../model/explainer.js';
import { renderProse } from './runs.js';
import { joinParts } from './say-parts.js';

/** Pictures, recordings and embeds, each with its caption and credit. Nothing is asked of other hosts before a reader wants it. */
export function renderMedia(media: readonly Media[], say: Say): readonly TemplateResult[] {
  return media.map((each) => {
    const credit = each.credit && say('credit', { credit: each.credit });
    const caption = joinParts([each.caption && renderProse(each.caption), credit], ' ');
    return html`<figure class="media" part="media">
      ${RENDERERS[each.kind](each, say)}
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
      sizes=${srcset ? 'min(100vw, 40em)' : nothing}
      loading="lazy"
      decoding="async"
    />`,
  video: ({ src, poster, width, height, alt }) =>
    html`<video
      src=${src}
      poster=${ifDefined(poster)}
      width=${ifDefined(width)}
      height=${ifDefined(height)}
      aria-label=${ifDefined(alt)}
      controls
      preload="none"
    ></video>`,
  audio: ({ src, alt }) => html`<audio src=${src} aria-label=${ifDefined(alt)} controls preload="none"></audio>`,
  embed: ({ src, alt }, say) =>
    html`<a href=${src} rel="noopener">${alt ?? say('showEmbed', { host: hostOf(src) })}</a>`,
};

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/[/?#].*$/, '');
}
