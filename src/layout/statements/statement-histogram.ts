import { bin, max, mean, min } from 'd3-array';
import type { Explainer, Named, Statement } from '../../model/explainer.js';
import { arcBetween, ARC_BOX, type ArcEnd } from './answer-arcs.js';
import { elasticFold, type FoldMap } from '../scale/fold.js';
import { axisZone, foldMapOf } from '../timeline/document-folds.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { foldTime, unfoldTime } from '../scale/fold-scale.js';
import { clamp, type Span } from '../geometry.js';
import { WHOLE, type Viewport } from '../scale/viewport.js';
import { datePlacer, type PlacedDate } from '../scale/placed-date.js';
import { memoizeByKey } from '../../scheduling/memoize.js';
import { wasSaid } from '../../model/was-said.js';

/** Dots that show when each side spoke, and arcs that show who answered whom, on the fold map of the timeline. */
export interface StatementHistogramLayout {
  readonly rows: readonly StatementHistogramRow[];
  /**
   * SVG paths from an answer to the statement that it answers, in a box of `ARC_BOX.width` by `ARC_BOX.row` for each
   * row.
   */
  readonly arcs: readonly string[];
  /** Number of answers that have a source. */
  readonly answerCount: number;
  /** Folds, as spans from 0 to 1. */
  readonly folds: readonly Span[];
}

export interface StatementHistogramRow {
  /** Absent for statements without a side. */
  readonly side?: Named;
  readonly dots: readonly StatementHistogramDot[];
  /** Statements in time order. */
  readonly statements: readonly Statement[];
}

/** Statements that one side made at about the same time. The dot's area shows their number. */
export interface StatementHistogramDot {
  /** Position from 0 at the left to 1 at the right. */
  readonly x: number;
  readonly radiusPx: number;
  readonly statements: readonly Statement[];
}

export interface StatementHistogramOptions {
  readonly fold: FoldMap;
  readonly rows: readonly (Named | undefined)[];
  /** Statements to show, in time order. */
  readonly statements: readonly Statement[];
  readonly direction: 'ltr' | 'rtl';
  /** Zone at whose midnight days begin. */
  readonly timeZone?: string | undefined;
}

const BIN_COUNT = 120;
const MIN_RADIUS_PX = 3.5;
const MAX_RADIUS_PX = 9;

/** Lays out a row of dots for each side, and arcs between dots. */
export function layoutStatementHistogram(
  explainer: Explainer,
  options: StatementHistogramOptions,
): StatementHistogramLayout {
  const { fold, rows, statements, direction, timeZone } = options;
  const shown = new Set(statements);
  const placed = datedStatements(explainer, timeZone)
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
  };
}

/**
 * Finds the scale of the strip, with its first and last moment. It is that of the chart, so that a moment stands at the same place in both, unless
 * statements were made before the first event or after the last.
 */
export const histogramScale = memoizeByKey((explainer: Explainer, foldFrom: number, timeZone: string | undefined) => {
  const place = datePlacer(timeZone);
  const placeAll = (entries: readonly { readonly date?: FuzzyDate | undefined }[]) =>
    entries.flatMap(({ date }) => (date ? [place(date, true)] : []));
  const said = placeAll(explainer.statements);
  const ends = endsOf(said);
  const [firstMs, lastMs] = endsOf(placeAll(explainer.events));
  if (firstMs <= ends[0] && ends[1] <= lastMs) {
    const fold = foldMapOf(explainer, 'elastic', foldFrom, axisZone(explainer, timeZone));
    return { fold, ends: [firstMs, lastMs] as const };
  }
  return { fold: elasticFold(said, foldFrom), ends };
});

function endsOf(dates: readonly PlacedDate[]): readonly [number, number] {
  const moments = dates.flatMap((date) => [date.startEarliest, date.endLatest]).filter(Number.isFinite);
  return [min(moments) ?? NaN, max(moments) ?? NaN];
}

/** A stretch of time. An infinite end doesn't limit it. */
export interface TimeSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Maps a stretch of time to a viewport; undefined to the whole. */
export function viewportOfTimeSpan(span: TimeSpan | undefined, fold: FoldMap): Viewport {
  if (!span) return WHOLE;
  const [from, to] = [span.fromMs, span.toMs].map((ms) => clamp(foldTime(fold, ms), 0, 1)) as [number, number];
  return { from, to };
}

/**
 * Maps a viewport to a stretch of time, and the whole to undefined. An end of the whole becomes infinite, so that later
 * statements stay included.
 */
export function timeSpanOfViewport({ from, to }: Viewport, fold: FoldMap): TimeSpan | undefined {
  if (from <= 0 && to >= 1) return undefined;
  return {
    fromMs: from <= 0 ? -Infinity : unfoldTime(fold, from),
    toMs: to >= 1 ? Infinity : unfoldTime(fold, to),
  };
}

/**
 * Returns the statements that were made, or may have been made, within a stretch of time. Undated statements are left
 * out.
 */
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

/** Finds the ends of answers that a source confirms. Statements that are only contrasted are no answers. */
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

/** Finds the statements that were made, each with the middle of its date. Neither zoom nor panning changes them. */
const datedStatements = memoizeByKey((explainer: Explainer, timeZone: string | undefined) => {
  const said = explainer.statements.filter(wasSaid);
  const place = datePlacer(timeZone);
  const dated = said.flatMap((statement) => {
    const date = statement.date && place(statement.date, true);
    const ms = date && (date.startEarliest + date.endLatest) / 2;
    return ms !== undefined && Number.isFinite(ms) ? [{ statement, ms }] : [];
  });
  return dated;
});
