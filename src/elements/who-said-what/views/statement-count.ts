import { html, nothing } from 'lit';
import '../../../i18n/en/details.js';
import { comma } from '../../../i18n/list-comma.js';
import type { PositionRow } from '../../../layout/statements/positions-layout.js';
import type { RenderContext } from '../../base/render-context.js';
import { formatCount } from '../../../describe/statement-count.js';
import { messageParts } from '../../../i18n/message-parts.js';
import { renderName, withSeparators } from '../../parts/text/separators.js';

/** Maximum number of sides of which a narrow screen says that nothing of them is here; the summary says it of more. */
const MAX_ABSENT = 2;

/**
 * Renders "5 statements" of a row, where not all are seen, and on narrow screens "China: none included" in place of an empty
 * column.
 */
export function renderStatementCount(row: PositionRow, isCounted: boolean, { say, lang }: RenderContext): unknown {
  const isTold = row.cells.length <= MAX_ABSENT;
  const names = isTold ? row.silent.map(({ side }) => renderName(side!.name, lang)) : [];
  const none = messageParts<unknown>(say, 'colon', {
    label: withSeparators(names, comma(say)),
    value: say('noneIncluded'),
  });
  const count = isCounted && row.count > 0 && formatCount(row, { say });
  if (names.length === 0) return count || undefined;
  return html`${count || nothing}<span class="absent">${count ? say('dot') : nothing}${none}</span>`;
}
