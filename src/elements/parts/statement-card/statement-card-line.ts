import { html, nothing, type TemplateResult } from 'lit';
import { describeInShort } from '../../../describe/in-short.js';
import { asidePart, namePart, type DescribeContext } from '../../../describe/parts.js';
import type { Statement } from '../../../model/explainer.js';
import { renderPart } from '../text/render-part.js';
import { withSeparators } from '../text/separators.js';
import type { CardOptions } from './statement-card-context.js';

/**
 * Renders the line above the words: "United States · Blinken, to Wang, 18 Feb". On paper, where no note is closed, the note alone has all
 * but the names.
 */
export function renderCardLine(
  statement: Statement,
  context: DescribeContext,
  options: Pick<CardOptions, 'introductions' | 'common'>,
): TemplateResult {
  const { side } = statement;
  const { say, lang } = context;
  const { speakers, isSideNamed, facts, order } = describeInShort(statement, context, options);
  const names = speakers.map(({ name, aside }) => html`<strong>${renderPart(name)}</strong>${renderPart(aside)}`);
  return html`<p class="who">
    ${
      side
        ? html`<span class=${isSideNamed ? 'visually-hidden' : 'of-side'}
            >${renderPart({ kind: 'side', name: namePart(side.name, lang) })}${say('dot')}</span
          >`
        : nothing
    }${withSeparators(names, say('dot'))}<span class="screen"
      >${renderPart(asidePart(facts, say))}<span class="order-facts">${renderPart(asidePart(order, say))}</span></span
    >
  </p>`;
}
