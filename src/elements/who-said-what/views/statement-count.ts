import { html, nothing } from 'lit';
import { comma } from '../../../i18n/list-comma.js';
import type { PositionRow } from '../../../layout/statements/positions-layout.js';
import type { SpeakerRow } from '../../../layout/statements/speakers-layout.js';
import type { RenderContext } from '../../base/render-context.js';
import { formatList, messageParts } from '../../parts/text/message-parts.js';
import { renderName, withSeparators } from '../../parts/text/separators.js';
import type { StatementsDispatch } from '../statements-state.js';

/** Number of statements in a row, and of those that are silences. */
type Counted = Pick<PositionRow, 'count' | 'silenceCount'>;

/** Maximum number of sides of which a narrow screen says that nothing of them is here; the summary says it of more. */
const MAX_ABSENT = 2;

/**
 * Renders "5 statements" of a row, where not all are seen, and on narrow screens "China: none included" in place of an empty
 * column.
 */
export function renderStatementCount(row: PositionRow, isCounted: boolean, { say, lang }: RenderContext): unknown {
  const { cells } = row;
  const empty = cells.filter((cell) => cell.statements.length + cell.elsewhere.length + cell.narrowedCount === 0);
  // Where no side said anything, those without a side did.
  const isTold = row.count > 0 && cells.length <= MAX_ABSENT && empty.length < cells.length;
  const names = isTold ? empty.map(({ side }) => renderName(side!.name, lang)) : [];
  const none = messageParts<unknown>(say, 'noneFrom', { side: withSeparators(names, comma(say)) });
  const count = isCounted && row.count > 0 && formatCount(row, { say });
  if (names.length === 0) return count || undefined;
  return html`${count || nothing}<span class="absent">${count ? say('dot') : nothing}${none}</span>`;
}

/** Number of statements of a speaker, and of those shown. */
type Shown = Counted & Pick<SpeakerRow, 'key' | 'shownCount' | 'isOpen'>;

/** Renders "9 statements, 2 silences", or "6 of 9 · show all". A count is the number of statements shown. */
export function renderShownCount(row: Shown, { say }: RenderContext, dispatch: StatementsDispatch): unknown {
  const { key, count, shownCount, isOpen } = row;
  if (count === 0) return nothing;
  const isCut = shownCount < count;
  const toggle = () => dispatch({ type: 'row', key, isOpen: !isOpen });
  const button =
    (isOpen || isCut) &&
    html`<button type="button" class="text-button" aria-expanded=${isOpen} @click=${toggle}>
      ${say(isOpen ? 'showFewer' : 'showAll')}
    </button>`;
  const shown = isCut ? say('shownOf', { shown: shownCount, count }) : formatCount(row, { say });
  return html`<p class="small muted count">${withSeparators([shown, button], say('dot'))}</p>`;
}

function formatCount({ count, silenceCount }: Counted, { say }: Pick<RenderContext, 'say'>): string {
  const said = count > silenceCount ? [say('statementCount', { count: count - silenceCount })] : [];
  const unsaid = silenceCount > 0 ? [say('silenceCount', { count: silenceCount })] : [];
  return formatList([...said, ...unsaid], say);
}
