import { html, nothing, type TemplateResult } from 'lit';
import { describeDoubt, describeLanguage, describeStatus, isQuotation } from '../../../describe/form.js';
import type { DescribeContext, PartOrNothing } from '../../../describe/parts.js';
import type { Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { renderPart } from '../text/render-part.js';
import { withSeparators } from '../text/separators.js';
import type { CardOptions } from './statement-card-context.js';
import '../../../i18n/en/details.js';

/** Maximum number of letters of a note on the status that is written out above the words. */
const MAX_NOTE = 60;

/**
 * Renders the form, "Partly quoted · quoted in translation", and the status. Underlines show the form to those who see
 * them, so that its name is for others; the line is seen where it says more. The language of a quotation is said where it
 * differs from what is said above all cards.
 */
export function renderForm(
  statement: Statement,
  context: DescribeContext,
  { isRelated, common }: Pick<CardOptions, 'isRelated' | 'common'> = {},
): TemplateResult | typeof nothing {
  const { say } = context;
  const { silence, spokenIn } = statement;
  const { isTranslated } = shownWordsOf(statement);
  const form = silence ? '' : say(shownWordsOf(statement).form);
  const isAsSaidAbove =
    common && (!isQuotation(statement) || spokenIn === 'unknown' || isTranslated === common.areTranslated);
  const more = withSeparators(
    [
      ...(isAsSaidAbove ? [] : describeLanguage(statement, context)).map((part) => part && renderPart(part)),
      renderBadge(describeStatus(statement, context, common && MAX_NOTE)),
      renderBadge(describeDoubt(statement, context)),
      isRelated && renderBadge(say('aboutChosen')),
    ],
    say('dot'),
  );
  if (form === '' && more.length === 0) return nothing;
  const name = form && html`<span class="visually-hidden">${form}${more.length > 0 ? say('dot') : nothing}</span>`;
  return html`<p class=${more.length > 0 ? 'form' : 'form visually-hidden'}>${name}${more}</p>`;
}

/** Renders a fact that readers must not miss. */
export function renderBadge(fact: PartOrNothing): TemplateResult | undefined {
  return fact ? html`<span class="badge" part="badge">${renderPart(fact)}</span>` : undefined;
}
