import { describeProblems } from '../../controllers/document/problem-descriptions.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, Explainer, Statement } from '../../model/explainer.js';
import { makeFoundProblem } from '../../model/problems/found-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import { isNoter } from '../../model/noter.js';
import { isAuthorsId } from '../../model/read/slug.js';
import { shownWordsOf } from '../../model/shown-words.js';
import { citationHref } from '../../model/text-fragment.js';
import { renderCitation } from '../parts/citation/citation.js';
import { nameSource } from '../parts/citation/name-source.js';
import { sourcesOfWords } from '../../model/word-sources.js';
import { renderCorrection } from '../parts/correction/correction.js';
import { renderProse, renderRuns } from '../parts/text/render-runs.js';
import { missingStop } from '../../text/full-stop.js';
import { withSeparators } from '../parts/text/separators.js';
import { messageParts } from '../parts/text/message-parts.js';
import { sideColors } from '../styles/side-colors.styles.js';
import { sideNumber } from '../../layout/statements/side-number.js';
import type { CardContext } from '../parts/statement-card/statement-card-context.js';
import { factsOf } from '../parts/statement-card/statement-facts.js';
import { renderSpeakersInline } from '../parts/statement-card/speaker-names.js';
import { renderDoubt, renderStatus } from '../parts/statement-card/statement-card-head.js';
import { verbatimStyles } from '../parts/statement-card/statement-card.styles.js';
import { quoteStyles } from './said-quote.styles.js';
import '../../i18n/en/details.js';

export const styles = [verbatimStyles, sideColors, quoteStyles];

export interface QuoteHost extends Pick<CardContext, 'explainer' | 'date'> {
  readonly language: Pick<LocaleController, 'locale' | 'say'>;
  /** Returns the address of a statement among the others, if there is one. */
  readonly hrefOf: (id: string) => string | undefined;
}

interface QuoteContext extends CardContext, Pick<QuoteHost, 'hrefOf'> {}

/** Renders a statement in running text, or its withdrawal note; undefined if the document has no such id. */
export function renderQuote(id: string, host: QuoteHost): TemplateResult | undefined {
  const { explainer } = host;
  const { locale, say } = host.language;
  const lang = explainer.lang === locale ? undefined : explainer.lang;
  const context = { ...host, locale, say, lang };
  const statement = isAuthorsId(id) ? explainer.statementById.get(id) : undefined;
  if (explainer.status === 'withdrawn') return renderNote(say('withdrawnDocument'), ' ', explainer.note, context);
  if (statement?.status === 'withdrawn')
    return renderNote(say('withdrawnStatement'), colonIn(say), statement.note, context);
  if (statement) return renderStatement(statement, context);
  const isWithheld = explainer.withheld.some((one) => one.id === id);
  return isWithheld ? renderNote(say('withheld', { count: 1 }), '', undefined, context) : undefined;
}

/** Describes, for authors of the page, that a document has no statement of this id. */
export function describeMissing(id: string, explainer: Explainer): Promise<readonly Problem[]> {
  const values = { from: 'said-quote', field: 'statement', to: id, list: 'statements' };
  return describeProblems([makeFoundProblem('reference-dangling', '', values)], explainer);
}

/** Joint between a label and its value: ": " in English, "：" in Japanese. */
function colonIn(say: QuoteContext['say']): string {
  return say('colon', { label: '', value: '' });
}

function renderNote(text: string, between: string, note: string | undefined, { lang }: QuoteContext): TemplateResult {
  const reason = note && html`${between}<span dir="auto" lang=${lang ?? nothing}>${renderProse(note)}</span>`;
  return html`<span class="root"><b class="badge" part="badge">${text}</b>${reason}</span>`;
}

/**
 * Renders a statement in reading order: speaker, role, form, the words, then date and sources. Each source stands there once: the one that
 * noted a silence, as its noter.
 */
function renderStatement(statement: Statement, context: QuoteContext): TemplateResult {
  const { silence, side } = statement;
  const { say, explainer } = context;
  const words = messageParts(say, 'colon', {
    label: renderWho(statement, context),
    value: renderWords(statement, context),
  });
  const sources = sourcesOfWords(statement);
  const noter = sources.find(([{ source }]) => isNoter(source, statement));
  const others = sources.filter((each) => each !== noter).map((each) => renderSource(each, say));
  const aside = withSeparators(
    [
      ...factsOf(statement, context, noter && renderSource(noter, say)),
      ...(sources.length > 0 ? others : [say('noSource')]),
      ...statement.corrections.map((correction) => renderCorrection(correction, context)),
      renderStatementLink(statement, context),
    ],
    say('dot'),
  );
  return html`<span
    class="root side-${sideNumber(explainer, side)}"
    part=${silence ? 'statement silence' : 'statement'}
    data-id=${statement.id}
    >${words} <span class="facts">${messageParts(say, 'inBrackets', { text: aside })}</span></span
  >`;
}

/** Renders "Antony Blinken, US Secretary of State". The form is for screen readers alone, since the marks show it. */
function renderWho(statement: Statement, context: QuoteContext): unknown {
  const { say, locale } = context;
  const form = say(shownWordsOf(statement).form).toLocaleLowerCase(locale);
  const heard = html`<span class="visually-hidden">${say('listed', { first: '', second: form })}</span>`;
  const who = [renderSpeakersInline(statement, context), statement.silence ? nothing : heard];
  const doubts = withSeparators([renderStatus(statement, context), renderDoubt(statement, context)], say('dot'));
  return doubts.length > 0 ? [who, ' ', messageParts(say, 'inBrackets', { text: doubts })] : who;
}

/** Renders the words. A silence begins with "Not said", so that nobody takes it for something said. */
function renderWords(statement: Statement, { say, lang, explainer }: QuoteContext): unknown {
  const words = html`<span class="words" part="words" dir="auto" lang=${lang ?? nothing}
    >${renderRuns(shownWordsOf(statement).runs)}</span
  >`;
  if (!statement.silence) return words;
  const value = [words, missingStop(statement.text, explainer.lang)];
  return messageParts(say, 'colon', { label: html`<b>${say('notSaid')}</b>`, value });
}

/** Renders a source of the words. It links to the words, or shows them in place if it has no address. */
function renderSource(citations: readonly [Citation, ...Citation[]], say: QuoteContext['say']): TemplateResult {
  const { source } = citations[0];
  const name = html`<cite dir="auto">${nameSource(source, say)}</cite>`;
  const href = citationHref(citations[0]);
  if (href === undefined) {
    // No space may precede the closing bracket.
    return html`<details part="source">
      <summary>${name}</summary>
      ${renderCitation(citations, say)}
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
