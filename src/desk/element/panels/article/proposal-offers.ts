import { html, nothing, type TemplateResult } from 'lit';
import { listAt, textAt } from '../../../document/pointer.js';
import type { PlacedBefore } from '../../../draft/story/placed-before.js';
import { nameOf, shortenWithin, type EditorContext } from '../../editor-context.js';
import type { ArticleContext } from './article-context.js';
import { renderKeyName } from './card-fields.js';
import type { DraftActs } from './draft-acts.js';
import '../../../../i18n/en/draft.js';

/**
 * Renders a button for each event that a statement may belong to, where the article gives reason for one, above the fields: the card may go
 * on below the window. One act takes an offer; none is taken by itself.
 */
export function renderOffers({ editor }: ArticleContext, acts: DraftActs): unknown {
  const { say } = editor;
  const { saidAt, dateBeside, eventBefore, placedBefore } = acts;
  const offers = [
    saidAt && renderOffer('at-offer', 'A', say('draftSaidAtOffer', nameEvent(saidAt)), acts.takeSaidAt),
    dateBeside &&
      renderOffer(
        'both',
        'B',
        say('draftTakeBoth', { date: editor.formatDate(dateBeside.edtf) ?? dateBeside.edtf }),
        acts.takeBoth,
      ),
    eventBefore &&
      renderOffer('about-offer', 'N', say('draftIsAboutOffer', nameEvent(eventBefore)), acts.takeEventBefore),
    placedBefore &&
      renderOffer(
        'as-before',
        'Y',
        say('draftAsBefore', { what: namePlace(editor, placedBefore) }),
        acts.takePlacedBefore,
      ),
  ];
  return offers.some(Boolean) ? html`<div class="draft-offers">${offers}</div>` : nothing;
}

/** Names an event at which something was said, and topics: said at “The meeting”, “The balloon”. */
function namePlace({ say, document }: EditorContext, { at, topics }: PlacedBefore): string {
  const names = listAt(document, '/topics').flatMap((topic) =>
    topics.includes(textAt(topic, 'id')) ? [`“${shortenWithin(nameOf(topic))}”`] : [],
  );
  return [...(at ? [say('draftAsBeforeAt', { name: shortenWithin(at.title) })] : []), ...names].join(', ');
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
