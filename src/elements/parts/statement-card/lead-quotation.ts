import { html, nothing, type TemplateResult } from 'lit';
import { isQuotation } from '../../../describe/form.js';
import type { DescribeContext } from '../../../describe/parts.js';
import { comma } from '../../../i18n/list-comma.js';
import { messageParts } from '../../../i18n/message-parts.js';
import { isLead } from '../../../layout/statements/positions-layout.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import type { Explainer, Statement } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { renderEntryCorrections } from '../correction/correction.js';
import { renderRuns } from '../text/render-runs.js';
import { renderName, withSeparators } from '../text/separators.js';
import { renderForm, renderFormAfterNames } from './statement-card-form.js';
import '../../../i18n/en/details.js';

/** Renders a link to where a statement stands. */
export type LinkToStatement = (statement: Statement, name: unknown) => unknown;

/** Renders the quotation that the editor puts first, or the two statements of a contrast in which it stands, each with a link to its place. */
export function renderLeadQuotation(
  linkTo: LinkToStatement,
  context: DescribeContext,
): TemplateResult | typeof nothing {
  const statements = findLead(context.explainer);
  if (statements.length === 0) return nothing;
  const versus = html`<p class="lead-versus">
    <span aria-hidden="true">↔</span><span class="visually-hidden">${context.say('inContrast')}</span>
  </p>`;
  return html`<div class="leads ${statements.length > 1 ? 'pair' : ''}">
    ${withSeparators(
      statements.map((statement) => renderOne(statement, linkTo, context)),
      versus,
    )}
  </div>`;
}

/** Finds the statement that the editor puts first with the one that it is set against; alone only if it holds quoted words. */
function findLead({ statements }: Explainer): readonly Statement[] {
  const standing = statements.filter(({ status, silence }) => status !== 'withdrawn' && !silence);
  const contrasts = (one: Statement, other: Statement) =>
    one.answers.some(({ to, as }) => as === 'contrasts' && to === other.id);
  const leads = standing.filter(isLead);
  for (const lead of leads) {
    const other = standing.find(
      (one) => one.side?.id !== lead.side?.id && (contrasts(lead, one) || contrasts(one, lead)),
    );
    if (other) return [lead, other].sort((a, b) => standing.indexOf(a) - standing.indexOf(b));
  }
  return leads.filter(isQuotation).slice(0, 1);
}

function renderOne(statement: Statement, linkTo: LinkToStatement, context: DescribeContext): TemplateResult {
  const { explainer, say, lang } = context;
  const names = statement.speakers.map(({ name, shortName = name }) => renderName(shortName, lang));
  const label = html`${linkTo(statement, withSeparators(names, comma(say)))}${renderFormAfterNames(statement, context)}`;
  const words = html`<span class="words" part="words" dir="auto" lang=${lang ?? nothing}
    >${renderRuns(shownWordsOf(statement).runs)}</span
  >`;
  return html`<div class="lead-quotation side-${sideNumber(explainer, statement.side)}">
    <p>${messageParts<unknown>(say, 'colon', { label, value: words })}</p>
    ${renderForm(statement, context)} ${renderEntryCorrections(statement, context)}
  </div>`;
}
