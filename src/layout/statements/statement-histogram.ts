import { bin, mean } from 'd3';
import type { Explainer, Named, Statement } from '../../model/explainer.js';
import { arcBetween, ARC_BOX, type ArcEnd } from './answer-arcs.js';
import { foldTime, unfoldTime, type FoldMap } from '../scale/fold.js';
import { clamp, type Span } from '../geometry.js';
import { datedStatements } from '../timeline/event-histogram.js';
import { WHOLE, type Viewport } from '../scale/viewport.js';

/** When each side spoke and who answered whom, on the timeline's own fold. */
export interface StatementHistogramLayout {
  readonly rows: readonly StatementHistogramRow[];
  /** Paths from an answer to what it answers, in a box of `ARC_BOX.width` by `ARC_BOX.row` for each row. */
  readonly arcs: readonly string[];
  /** How many answers have a source. */
  readonly answerCount: number;
  /** Stretches that are drawn short, from 0 to 1. */
  readonly folds: readonly Span[];
  /** How many statements have no date, and so no place. */
  readonly undatedCount: number;
}

export interface StatementHistogramRow {
  /** Absent: those without a side. */
  readonly side?: Named;
  readonly dots: readonly StatementHistogramDot[];
  /** In time. */
  readonly statements: readonly Statement[];
}

/** What one side said at about the same time; its area tells how much. */
export interface StatementHistogramDot {
  /** From 0 at the left to 1 at the right. */
  readonly x: number;
  readonly radiusPx: number;
  readonly statements: readonly Statement[];
}

export interface StatementHistogramOptions {
  readonly fold: FoldMap;
  readonly rows: readonly (Named | undefined)[];
  /** Those to be shown, in time. */
  readonly statements: readonly Statement[];
  readonly direction: 'ltr' | 'rtl';
}

const BIN_COUNT = 120;
const MIN_RADIUS_PX = 3.5;
const MAX_RADIUS_PX = 9;

/** Lays out dots in a row for each side, and arcs between them. */
export function layoutStatementHistogram(
  explainer: Explainer,
  options: StatementHistogramOptions,
): StatementHistogramLayout {
  const { fold, rows, statements, direction } = options;
  const shown = new Set(statements);
  const { said } = datedStatements(explainer, undefined);
  const placed = said
    .filter(({ statement }) => shown.has(statement))
    .map(({ statement, ms }) => ({ statement, u: foldTime(fold, ms) }));
  const toX = (u: number): number => (direction === 'rtl' ? 1 - u : u);
  const rowLayouts = rows.map((side): StatementHistogramRow => {
    const here = placed.filter(({ statement }) => statement.side?.id === side?.id);
    return { ...(side && { side }), dots: dotsOf(here, toX), statements: here.map(({ statement }) => statement) };
  });
  const answers = answersAmong(rowLayouts);
  return {
    rows: rowLayouts,
    arcs: [...new Set(answers.map(({ from, to }) => arcBetween(from, to)))],
    answerCount: answers.length,
    folds: fold.folds
      .map(({ fromU, toU }) => [toX(fromU), toX(toU)] as const)
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    undatedCount: statements.filter(isSaid).length - placed.length,
  };
}

/** A stretch of time; an infinite end is not narrowed. */
export interface TimeSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The window on a stretch of time. */
export function viewportOfTimeSpan(span: TimeSpan | undefined, fold: FoldMap): Viewport {
  if (!span) return WHOLE;
  const [from, to] = [span.fromMs, span.toMs].map((ms) => clamp(foldTime(fold, ms), 0, 1)) as [number, number];
  return { from, to };
}

/** What a window shows; undefined where it shows all. At the ends of the whole it stays open for what comes later. */
export function timeSpanOfViewport({ from, to }: Viewport, fold: FoldMap): TimeSpan | undefined {
  if (from <= 0 && to >= 1) return undefined;
  return {
    fromMs: from <= 0 ? -Infinity : unfoldTime(fold, from),
    toMs: to >= 1 ? Infinity : unfoldTime(fold, to),
  };
}

/** Statements that were, or may have been, made within a stretch of time. What has no date is not known to be. */
export function statementsWithin(statements: readonly Statement[], { fromMs, toMs }: TimeSpan): readonly Statement[] {
  return statements.filter(({ date }) => date && date.earliestMs <= toMs && date.latestMs >= fromMs);
}

interface Placed {
  readonly statement: Statement;
  readonly u: number;
}

function dotsOf(placed: readonly Placed[], toX: (u: number) => number): readonly StatementHistogramDot[] {
  const edges = Array.from({ length: BIN_COUNT - 1 }, (_, index) => (index + 1) / BIN_COUNT);
  const bins = bin<Placed, number>()
    .value(({ u }) => u)
    .domain([0, 1])
    .thresholds(edges)([...placed]);
  return bins
    .filter(({ length }) => length > 0)
    .map((group) => ({
      x: toX(mean(group, ({ u }) => u) ?? 0),
      radiusPx: Math.min(MAX_RADIUS_PX, MIN_RADIUS_PX * Math.sqrt(group.length)),
      statements: group.map(({ statement }) => statement),
    }));
}

/** Answers of which a source says so; what is only set side by side is none. */
function answersAmong(
  rows: readonly StatementHistogramRow[],
): readonly { readonly from: ArcEnd; readonly to: ArcEnd }[] {
  const ends = new Map<string, ArcEnd>();
  for (const [row, { dots }] of rows.entries()) {
    for (const { x, statements } of dots) {
      const end = { x: x * ARC_BOX.width, y: (row + 0.5) * ARC_BOX.row };
      for (const { id } of statements) ends.set(id, end);
    }
  }
  return rows.flatMap(({ statements }) =>
    statements.flatMap(({ id, answers }) =>
      answers.flatMap(({ to: other, as, sources }) => {
        const [from, to] = [ends.get(id), ends.get(other)];
        return from && to && as !== 'contrasts' && sources.length > 0 ? [{ from, to }] : [];
      }),
    ),
  );
}

function isSaid({ silence, status }: Statement): boolean {
  return !silence && status !== 'withdrawn';
}
