import { html, nothing, type TemplateResult } from 'lit';
import { describeDoubt, describeLanguage, describeStatus, isQuotation } from '../../../describe/form.js';
import type { DescribeContext, PartOrNothing } from '../../../describe/parts.js';
import { comma } from '../../../i18n/list-comma.js';
import type { Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { renderPart } from '../text/render-part.js';
import { withSeparators } from '../text/separators.js';
import type { CardOptions } from './statement-card-context.js';
import '../../../i18n/en/details.js';

/** Maximum number of letters of a note on the status that is written out above the words. */
const MAX_NOTE = 60;

/**
 * Renders the name of the form, "Partly quoted: ", before the words. Underlines show the form to those who see them, so that
 * its name is for others. It stands in one line with the words.
 */
export function renderFormName(statement: Statement, { say }: DescribeContext): TemplateResult | typeof nothing {
  if (statement.silence) return nothing;
  const label = say(shownWordsOf(statement).form);
  return html`<span class="form-name visually-hidden">${say('colon', { label, value: '' })}</span>`;
}

/** Renders the name of the form in a line after the speakers' names, for those who see no underlines: ", partly quoted". */
export function renderFormAfterNames(
  statement: Statement,
  { say, locale }: DescribeContext,
): TemplateResult | typeof nothing {
  if (statement.silence) return nothing;
  const form = say(shownWordsOf(statement).form).toLocaleLowerCase(locale);
  return html`<span class="form-name visually-hidden">${comma(say)}${form}</span>`;
}

/**
 * Renders the language of a quotation, where it differs from what is said above all cards, and the status: "quoted in
 * translation · Disputed".
 */
export function renderForm(
  statement: Statement,
  context: DescribeContext,
  { isRelated, common }: Pick<CardOptions, 'isRelated' | 'common'> = {},
): TemplateResult | typeof nothing {
  const { say } = context;
  const { spokenIn } = statement;
  const { isTranslated } = shownWordsOf(statement);
  const isAsSaidAbove =
    common && (!isQuotation(statement) || spokenIn === 'unknown' || isTranslated === common.areTranslated);
  const facts = withSeparators(
    [
      ...(isAsSaidAbove ? [] : describeLanguage(statement, context)).map((part) => part && renderPart(part)),
      renderBadge(describeStatus(statement, context, common && MAX_NOTE)),
      renderBadge(describeDoubt(statement, context)),
      isRelated && renderBadge(say('aboutChosen')),
    ],
    say('dot'),
  );
  return facts.length > 0 ? html`<p class="form">${facts}</p>` : nothing;
}

/** Renders a fact that readers must not miss. */
export function renderBadge(fact: PartOrNothing): TemplateResult | undefined {
  return fact ? html`<span class="badge" part="badge">${renderPart(fact)}</span>` : undefined;
}
