import { css, html, nothing, type TemplateResult } from 'lit';
import { styleAfter } from '../../../describe/event-dates.js';
import { asidePart } from '../../../describe/parts.js';
import { describeInRow } from '../../../describe/statement-in-row.js';
import { describeWithdrawal } from '../../../describe/withdrawal.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import { statementsInRows } from '../../../layout/timeline/row-statements.js';
import type { RowPlots } from '../../../layout/timeline/row-plots.js';
import type { Statement, StoryEvent } from '../../../model/explainer.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderEntryCorrections } from '../../parts/correction/correction.js';
import { renderForm, renderFormAfterNames } from '../../parts/statement-card/statement-card-form.js';
import { renderPart } from '../../parts/text/render-part.js';
import { renderName } from '../../parts/text/separators.js';
import { renderProse, renderRuns } from '../../parts/text/render-runs.js';
import { verbatimStyles } from '../../styles/verbatim.styles.js';
import { asOneMoment } from '../../../time/fuzzy-date.js';
import { renderStatementPlot } from '../../parts/plot/plot.js';
import { renderWithheld } from '../../parts/withheld.js';
import '../../../i18n/en/details.js';

/** Renders what was said at an event, or about it: a line for each side, and the rest behind a count. */
export function renderRowWords(event: StoryEvent, context: RenderContext): TemplateResult | typeof nothing {
  const { say, explainer } = context;
  const statements = statementsInRows(explainer).get(event.id);
  if (!statements) return nothing;
  const { first, rest, introductions } = statements;
  const lines = (some: readonly Statement[]) =>
    html`<ul>
      ${some.map((statement) => html`<li>${renderLine(statement, { event, introductions }, context)}</li>`)}
    </ul>`;
  return html`<div class="said" part="statements">
    ${lines(first)}
    ${
      rest.length > 0
        ? html`<details class="rest">
            <summary class="small muted">+ ${say('more', { count: rest.length })}</summary>
            ${lines(rest)}
          </details>`
        : nothing
    }
  </div>`;
}

interface LoneRowsData {
  readonly plots: RowPlots | undefined;
  /** The event of the row before them. */
  readonly before: StoryEvent | undefined;
}

/** Renders statements that belong to no event in rows of their own, each with a square at its date. */
export function renderLoneRows(
  statements: readonly Statement[],
  { plots, before }: LoneRowsData,
  context: RenderContext,
): readonly TemplateResult[] {
  return statements.map(
    (statement) =>
      html`<li class="item lone" part="item">
        <div class="item-head">
          <p class="item-date small muted" part="date">
            <bdi>${context.date(asOneMoment(statement.date!), styleAfter(before, statement, context))}</bdi>
          </p>
          ${plots ? renderStatementPlot(statement, plots, context) : nothing}
          <div class="said" part="statements">${renderLine(statement, {}, context)}</div>
        </div>
      </li>`,
  );
}

/** Renders statements of unknown date that belong to no event and, where nothing else tells it, how many are withheld. */
export function renderWordsBelow(
  statements: readonly Statement[],
  tellsWithheld: boolean,
  context: RenderContext,
): TemplateResult {
  const undated =
    statements.length > 0
      ? html`<ul class="said undated-words with-words" part="statements">
          ${statements.map((statement) => html`<li>${renderLine(statement, {}, context)}</li>`)}
        </ul>`
      : nothing;
  return html`${undated} ${tellsWithheld ? renderWithheld(context.explainer.withheld.length, context) : nothing}`;
}

interface Line {
  /** The event of the row; undefined for a row of its own. */
  readonly event?: StoryEvent;
  /** Statements that name their side. */
  readonly introductions?: ReadonlySet<Statement>;
}

function renderLine(statement: Statement, { event, introductions }: Line, context: RenderContext): TemplateResult {
  const { say, lang, explainer } = context;
  const { side, silence, status, text } = statement;
  if (status === 'withdrawn')
    return html`<p class="said-line side-0" part="statement">${renderPart(describeWithdrawal(statement, context))}</p>`;
  const { speakers, facts } = describeInRow(statement, event, context);
  const who = html`<b class="side-name" part="side">${renderPart(speakers)}</b>${renderPart(asidePart(facts, say))}`;
  const words = silence
    ? html`<b>${say('colon', { label: say('notSaid'), value: '' })}</b
        ><span dir="auto" lang=${lang ?? nothing}>${renderProse(text)}</span>`
    : html`<span dir="auto" lang=${lang ?? nothing}>${renderRuns(shownWordsOf(statement).runs)}</span>`;
  const isSideNamed = statement.speakers.some(({ name, shortName }) => side?.name === name || side?.name === shortName);
  // The first line of a side names it. Others have its colour and its bar.
  const isIntroduced = !introductions || introductions.has(statement);
  return html`<div
    class="said-line side-${sideNumber(explainer, side)} ${silence ? 'silence' : ''}"
    part=${silence ? 'statement silence' : 'statement'}
  >
    <p>
      ${side && !isSideNamed ? html`<span class=${isIntroduced ? 'small side-name' : 'visually-hidden'}>${renderName(side.name, lang)}${say('dot')}</span>` : nothing}<span
        class="small"
        >${who}${renderFormAfterNames(statement, context)}${silence ? say('dot') : say('colon', { label: '', value: '' })}</span
      ><span class="said-words" part="words">${words}</span>
    </p>
    ${renderForm(statement, context)} ${renderEntryCorrections(statement, context)}
  </div>`;
}

/** Lines of statements, with the bar of their side. */
const lineStyles = css`
  .said-line,
  .said .rest > summary {
    margin-block-start: 0.3em;
  }
  .said-line {
    --_bar: solid;
    padding-inline-start: 0.6em;
    border-inline-start: 3px var(--_bar) var(--_color);
  }
  /* A finger may press the end of the words above as well, so that the next row need not move down. */
  @media (pointer: coarse) {
    .said .rest > summary {
      position: relative;
      padding-block-start: 26px;
      margin-block-start: calc(0.3em - 26px);
    }
  }
  .said-line.side-0 {
    --_bar: dashed;
  }
  .said-line.side-2 {
    --_bar: double;
    border-inline-start-width: 5px;
  }
  .said-line.silence {
    --_bar: dotted;
  }
  .said .form {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .undated-words {
    padding-block: 0.35em;
  }
  .said .badge {
    font-weight: 400;
  }
  .said-words {
    font-family: var(--_heading-font);
  }
  .side-name {
    color: var(--_color);
  }
  :is(li:first-child, .said) > .said-line {
    margin-block-start: 0;
  }
`;

export const styles = [verbatimStyles, lineStyles];
