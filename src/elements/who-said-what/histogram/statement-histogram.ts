import '../../../i18n/en/details.js';
import '../../../i18n/en/speakers.js';
import { comma } from '../../../i18n/list-comma.js';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ARC_BOX } from '../../../layout/statements/answer-arcs.js';
import { unfoldTime } from '../../../layout/scale/fold-scale.js';
import { clamp, type Span } from '../../../layout/geometry.js';
import { formatMoment } from '../../../layout/scale/format-moment.js';
import {
  histogramScale,
  layoutStatementHistogram,
  timeSpanOfViewport,
  viewportOfTimeSpan,
  type StatementHistogramOptions,
  type StatementHistogramRow,
  type TimeSpan,
} from '../../../layout/statements/statement-histogram.js';
import { asOneMoment } from '../../../time/fuzzy-date.js';
import type { RenderContext } from '../../base/render-context.js';
import { setStyles } from '../../styles/styles-directive.js';
import { withSeparators, renderName } from '../../parts/text/separators.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import { renderWindow } from '../../parts/time-window/time-window.js';
import { windowStyles } from '../../parts/time-window/time-window.styles.js';
import type { StatementsDispatch } from '../statements-state.js';
import { statementHistogramStyles } from './statement-histogram.styles.js';

export { statementsWithin } from '../../../layout/statements/statement-histogram.js';
export const styles = [windowStyles, statementHistogramStyles];

/** Data of the histogram. */
export interface StatementHistogramData extends Pick<StatementHistogramOptions, 'rows' | 'statements'> {
  /** Shortest stretch of time that folds, as a share of the whole. */
  readonly foldFrom: number;
  /** Stretch of time in the window; undefined for the whole. */
  readonly span: TimeSpan | undefined;
  /** Number of statements in the window. */
  readonly shownCount: number;
  readonly selectedId: string | null;
}

/**
 * Renders when each side spoke: a row of dots for each side, an arc for each sourced answer, and a window that filters
 * the list.
 */
export function renderStatementHistogram(
  data: StatementHistogramData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult {
  const { rows, statements, span, foldFrom } = data;
  const { say, explainer, direction, timeZone } = context;
  const { fold, ends } = histogramScale(explainer, foldFrom, timeZone);
  const layout = layoutStatementHistogram(explainer, { rows, statements, direction, fold, timeZone });
  const viewport = viewportOfTimeSpan(span, fold);
  const momentAt = (u: number): string => formatMoment(clamp(unfoldTime(fold, u), ...ends), 'date', context);
  const notes = layout.answerCount > 0 ? say('answerCount', { count: layout.answerCount }) : nothing;
  return html`<div
    class="strip"
    part="strip"
    role="group"
    aria-label=${say('whenSaid')}
    ${setStyles({ '--_rows': `${rows.length}` })}
  >
    <ul class="strip-names small">
      ${layout.rows.map((row) => renderRowName(row, rows.length, context))}
    </ul>
    <div class=${span ? 'strip-plot narrowed' : 'strip-plot'}>
      <svg aria-hidden="true">${layout.folds.map(renderFold)}</svg>
      <svg class="in-rows" aria-hidden="true">${layout.rows.map((_, index) => renderRule(index, rows.length))}</svg>
      <svg
        class="in-rows"
        aria-hidden="true"
        viewBox="0 0 ${ARC_BOX.width} ${ARC_BOX.row * rows.length}"
        preserveAspectRatio="none"
      >
        ${layout.arcs.map((arc) => svg`<path class="strip-arc" vector-effect="non-scaling-stroke" d=${arc} />`)}
      </svg>
      <svg class="in-rows" aria-hidden="true">
        ${layout.rows.map((row, index) => renderDots(row, index, data, context))}
      </svg>
      ${renderWindow({
        viewport,
        direction,
        fromName: say('shownFrom'),
        toName: say('shownTo'),
        momentAt,
        takesPresses: true,
        onChange: (next, isDone) => dispatch({ type: 'span', span: timeSpanOfViewport(next, fold), isDone }),
      })}
    </div>
    <div class="strip-foot small muted">
      <span>${momentAt(viewport.from)}</span>
      ${span ? nothing : html`<span class="strip-notes">${notes}</span>`}
      <p role="status">${span ? renderResult(data, context, dispatch) : nothing}</p>
      <span>${momentAt(viewport.to)}</span>
    </div>
  </div>`;
}

/** Renders "2 of 4 statements · show all dates". The button moves the focus to the start of the window. */
function renderResult(
  { statements, shownCount }: StatementHistogramData,
  { say }: RenderContext,
  dispatch: StatementsDispatch,
): readonly unknown[] {
  const handleClick = ({ currentTarget }: Event): void => {
    dispatch({ type: 'span', span: undefined, isDone: true });
    const strip = (currentTarget as HTMLElement).closest('.strip');
    strip?.querySelector<HTMLElement>('[role="slider"]')?.focus();
  };
  const all = html`<button type="button" class="text-button" @click=${handleClick}>${say('showAllDates')}</button>`;
  return withSeparators([say('statementsShown', { shown: shownCount, count: statements.length }), all], say('dot'));
}

/** Renders a side's name, and for screen readers its number of statements and their dates. */
function renderRowName(
  { side, statements }: StatementHistogramRow,
  rowCount: number,
  { say, date, lang }: RenderContext,
): TemplateResult {
  const [first, last] = [statements[0], statements[statements.length - 1]].map(
    (statement) => statement?.date && date(asOneMoment(statement.date)),
  );
  const when = first && last && (first === last ? first : say('fromTo', { from: first, to: last }));
  const told = withSeparators([say('statementCount', { count: statements.length }), when], comma(say));
  const name = side ? renderName(side.name, lang) : say(rowCount > 1 ? 'others' : 'statements');
  return html`<li><span class="strip-name">${name}</span><span class="visually-hidden">: ${told}</span></li>`;
}

function renderRule(row: number, rowCount: number): SVGTemplateResult {
  const y = middleOf(row, rowCount);
  return svg`<line class="rule" x2="100%" y1=${y} y2=${y} />`;
}

function renderDots(
  { side, dots }: StatementHistogramRow,
  row: number,
  { rows, selectedId }: StatementHistogramData,
  { explainer }: RenderContext,
): SVGTemplateResult {
  const y = middleOf(row, rows.length);
  return svg`<g class="side-${sideNumber(explainer, side)}">
    ${dots.map(({ x, radiusPx, statements }) => {
      const isSelected = statements.some(({ id }) => id === selectedId);
      return svg`<circle class="strip-dot ${isSelected ? 'selected' : ''}" cx=${percent(x)} cy=${y} r=${radiusPx} />`;
    })}
  </g>`;
}

function renderFold({ from, to }: Span): SVGTemplateResult {
  return svg`<line class="strip-tear" x1=${percent(from)} x2=${percent(from)} y2="100%" />
    <line class="strip-tear" x1=${percent(to)} x2=${percent(to)} y2="100%" />`;
}

function middleOf(row: number, count: number): string {
  return percent((row + 0.5) / count);
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
