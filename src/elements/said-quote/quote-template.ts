import { describeProblems } from '../../controllers/document/problem-descriptions.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { html, nothing, type TemplateResult } from 'lit';
import { describeCitation } from '../../describe/citations.js';
import type { DescribeContext, PartOf } from '../../describe/parts.js';
import { describeStatementLine, type StatementLine } from '../../describe/statement-line.js';
import type { Explainer, Statement } from '../../model/explainer.js';
import { makeFoundProblem } from '../../model/problems/found-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import { shownWordsOf } from '../../model/shown-words.js';
import { citationHref } from '../../model/text-fragment.js';
import { messageParts } from '../../i18n/message-parts.js';
import { withSeparators } from '../parts/text/separators.js';
import { renderPart } from '../parts/text/render-part.js';
import { sideColors } from '../styles/side-colors.styles.js';
import { sideNumber } from '../../layout/statements/side-number.js';
import { renderBadge } from '../parts/statement-card/statement-card-form.js';
import { verbatimStyles } from '../styles/verbatim.styles.js';
import { quoteStyles } from './said-quote.styles.js';
import '../../i18n/en/details.js';

export const styles = [verbatimStyles, sideColors, quoteStyles];

export interface QuoteHost extends Pick<DescribeContext, 'explainer' | 'date'> {
  readonly language: Pick<LocaleController, 'locale' | 'say'>;
  /** Returns the address of a statement among the others, if there is one. */
  readonly hrefOf: (id: string) => string | undefined;
}

interface QuoteContext extends DescribeContext, Pick<QuoteHost, 'hrefOf'> {}

/** Renders a statement in running text, or its withdrawal note; undefined if the document has no such id. */
export function renderQuote(id: string, host: QuoteHost): TemplateResult | undefined {
  const { explainer } = host;
  const { locale, say } = host.language;
  const lang = explainer.lang === locale ? undefined : explainer.lang;
  const context = { ...host, locale, say, lang };
  const line = describeStatementLine(id, context);
  if (!line) return undefined;
  return 'note' in line ? html`<span class="root">${renderPart(line.note)}</span>` : renderLine(line, context);
}

/** Describes, for authors of the page, that a document has no statement of this id. */
export function describeMissing(id: string, explainer: Explainer): Promise<readonly Problem[]> {
  const values = { from: 'said-quote', field: 'statement', to: id, list: 'statements' };
  return describeProblems([makeFoundProblem('reference-dangling', '', values)], explainer);
}

/** Renders a statement in reading order: speaker, role, form, the words, then date and sources. */
function renderLine({ statement, who, doubts, words, facts }: StatementLine, context: QuoteContext): TemplateResult {
  const { silence, side } = statement;
  const { say, explainer } = context;
  const badges = withSeparators(doubts.map(renderBadge), say('dot'));
  const brackets = badges.length > 0 && [' ', messageParts<unknown>(say, 'inBrackets', { text: badges })];
  const label = [renderPart(who), silence ? nothing : renderForm(statement, context), brackets || nothing];
  const said = messageParts<unknown>(say, 'colon', { label, value: renderPart(words) });
  const told = facts.map((part) => renderPart(part, { cited: (each) => renderSource(each, say) }));
  const aside = withSeparators([...told, renderStatementLink(statement, context)], say('dot'));
  return html`<span
    class="root side-${sideNumber(explainer, side)}"
    part=${silence ? 'statement silence' : 'statement'}
    data-id=${statement.id}
    >${said} <span class="facts">${messageParts<unknown>(say, 'inBrackets', { text: aside })}</span></span
  >`;
}

/** Renders the form for screen readers alone, since the marks show it. */
function renderForm(statement: Statement, { say, locale }: QuoteContext): TemplateResult {
  const form = say(shownWordsOf(statement).form).toLocaleLowerCase(locale);
  return html`<span class="visually-hidden">${say('listed', { first: '', second: form })}</span>`;
}

/** Renders a source of the words. It links to the words, or shows them in place if it has no address. */
function renderSource({ name: words, citations }: PartOf<'cited'>, say: QuoteContext['say']): TemplateResult {
  const { source } = citations[0];
  const name = html`<cite dir="auto">${words}</cite>`;
  const href = citationHref(citations[0]);
  if (href === undefined) {
    // No space may precede the closing bracket.
    return html`<details part="source">
      <summary>${name}</summary>
      ${renderPart(describeCitation(citations, say))}
    </details>`;
  }
  const archive = source.archive && html`<a href=${source.archive} rel="noopener">${say('archive')}</a>`;
  const link = html`<a href=${href} rel="noopener">${name}</a>`;
  return html`<span part="source"
    >${archive ? messageParts(say, 'listed', { first: link, second: archive }) : link}</span
  >`;
}

function renderStatementLink({ id }: Statement, { say, hrefOf }: QuoteContext): unknown {
  const href = hrefOf(id);
  return href && html`<a href=${href}>${say('showStatement')}</a>`;
}
