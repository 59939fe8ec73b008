import { html, nothing } from 'lit';
import '../../../i18n/en/details.js';
import '../../../i18n/en/speakers.js';
import { comma } from '../../../i18n/list-comma.js';
import type { SpeakerRow } from '../../../layout/statements/speakers-layout.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderName, withSeparators } from '../../parts/text/separators.js';
import type { StatementsDispatch } from '../statements-state.js';
import { formatCount } from '../../../describe/statement-count.js';

/** Number of statements of a speaker, and of those shown. */
type Shown = Pick<SpeakerRow, 'speaker' | 'key' | 'count' | 'silenceCount' | 'shown' | 'isOpen'>;

/**
 * Renders "9 statements, 2 things not said", or "6 of 9 · show all". Who isn't looking hears whose statements the button shows.
 */
export function renderShownCount(row: Shown, { say, lang }: RenderContext, dispatch: StatementsDispatch): unknown {
  const { speaker, key, count, shown, isOpen } = row;
  if (count === 0) return nothing;
  const isCut = shown.size < count;
  const toggle = () => dispatch({ type: 'row', key, isOpen: !isOpen });
  const button =
    (isOpen || isCut) &&
    html`<button type="button" class="text-button" aria-expanded=${isOpen} @click=${toggle}>
      ${say(isOpen ? 'showFewer' : 'showAll')}<span class="visually-hidden"
        >${comma(say)}${renderName(speaker.name, lang)}</span
      >
    </button>`;
  const counts = isCut ? say('shownOf', { shown: shown.size, count }) : formatCount(row, { say });
  return html`<p class="small muted count">${withSeparators([counts, button], say('dot'))}</p>`;
}
