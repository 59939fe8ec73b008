import { html, nothing, type TemplateResult } from 'lit';
import { shortenWithin } from '../../editor-context.js';
import type { ArticleContext } from './article-context.js';
import { renderKeyName } from './card-fields.js';
import type { DraftActs } from './draft-acts.js';

/**
 * Renders a button for each event that a statement may belong to, where the article gives reason for one, above the fields: the card may go
 * on below the window. One act takes an offer; none is taken by itself.
 */
export function renderOffers({ editor }: ArticleContext, acts: DraftActs, isSilence: boolean): unknown {
  const { say } = editor;
  const { saidAt, dateBeside, eventBefore } = acts;
  const at = isSilence ? 'draftAboutOffer' : saidAt?.isOpen ? 'draftSaidAtPerhaps' : 'draftSaidAtOffer';
  const offers = [
    saidAt && renderOffer('at-offer', 'A', say(at, nameEvent(saidAt)), acts.takeSaidAt),
    dateBeside &&
      renderOffer(
        'both',
        'B',
        say('draftTakeBoth', { date: editor.formatDate(dateBeside.edtf) ?? dateBeside.edtf }),
        acts.takeBoth,
      ),
    eventBefore &&
      renderOffer('about-offer', 'N', say('draftIsAboutOffer', nameEvent(eventBefore)), acts.takeEventBefore),
  ];
  return offers.some(Boolean) ? html`<div class="draft-offers">${offers}</div>` : nothing;
}

function nameEvent({ title, words }: { readonly title: string; readonly words: string }) {
  return { name: shortenWithin(title), words };
}

function renderOffer(name: string, key: string, words: string, take: () => void): TemplateResult {
  return html`<button
    type="button"
    class="fix"
    id=${`draft-${name}`}
    aria-keyshortcuts=${key}
    dir="auto"
    @click=${() => take()}
  >
    ${words} ${renderKeyName(key)}
  </button>`;
}
