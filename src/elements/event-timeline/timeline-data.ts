import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import type { Viewport } from '../../layout/scale/viewport.js';
import type { TimelineLayout } from '../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../model/explainer.js';
import { zoomOf } from '../../layout/scale/viewport.js';
import { CHART_FROM_PX } from '../base/chart-loader.js';
import type { RenderContext } from '../base/render-context.js';
import type { ChartLayout, ChartOptions } from './chart/chart-layout.js';
import type { RenderCluster } from './chart/clusters.js';
import type { TimelineChart } from './load-chart.js';
import type { Dispatch } from './timeline-requests.js';
import type { TimelineModules } from './timeline-lazy-modules.js';
import type { TimelineState } from './timeline-state.js';

/** A chart laid out for one width. */
export interface LaidOutChart {
  readonly layout: TimelineLayout | undefined;
  /** Width of the names of the lanes. */
  readonly gutterPx: number;
}

/** Everything that a timeline shows, as plain values. The element builds it once an update. */
export interface TimelineData extends TimelineState, LaidOutChart {
  /** Draws the chart; undefined until it is needed and loaded. */
  readonly chart: TimelineChart | undefined;
  /** Events that the filter leaves. */
  readonly events: readonly StoryEvent[];
  /** Visible part of the axis now; on the way to `viewport` while the chart moves. */
  readonly drawnViewport: Viewport;
  readonly isMoving: boolean;
  /** All of the axis is visible, or will be. */
  readonly isWhole: boolean;
  /** A date of the story can be read, so that there is something for a chart. */
  readonly isDated: boolean;
  readonly showsChart: boolean;
  /** Width of the element; 0 where it isn't laid out. */
  readonly widthPx: number;
  /** There is a chart, and room for it, so the reader has a choice. */
  readonly canChooseView: boolean;
  /** Drawn by a server, or during hydration of its markup. */
  readonly isFromServer: boolean;
  /** A server has drawn it, and there will be a chart where there is room for one. */
  readonly isChartAwaited: boolean;
  /** The explainer around it shows the headline, and shares what is chosen. */
  readonly isSharing: boolean;
  /** A `<who-said-what>` beside it holds the statements. */
  readonly holdsStatements: boolean;
  readonly selectedStatement: string | null;
  /** Events of the chosen statement. */
  readonly relatedIds: ReadonlySet<string>;
  /** Id of the event whose detail is drawn. */
  readonly detailId: string | null;
  /** Events of the cluster that is open as a list of buttons. */
  readonly openCluster: readonly StoryEvent[];
  readonly order: 'oldest' | 'newest';
  /** Statements stand beside the rows of their events. */
  readonly statements: boolean;
  readonly chartOptions: ChartOptions;
  /** Draws a bin of a crowded lane's histogram; undefined until loaded. */
  readonly renderBin: RenderCluster | undefined;
  /** Level of the element's heading. */
  readonly headingLevel: number;
  /** Level of the headings inside. */
  readonly level: number;
  /** Address of the chosen event, where it has one. */
  readonly href: string | undefined;
  /** Modules that are loaded when they are first needed. */
  readonly lazy: TimelineModules;
  /** Draws the panels; undefined until a reader can open them. */
  readonly panels: PanelTemplates | undefined;
  readonly clipboard: ClipboardController | undefined;
  readonly toSvg: () => Promise<string>;
  readonly toPng: () => Promise<Blob>;
  /** The chart for another width. */
  readonly chartAt: (widthPx: number) => LaidOutChart;
}

/** Draws one of the panels, or nothing where it is closed. */
export type RenderPanel = (data: TimelineData, context: RenderContext, dispatch: Dispatch) => unknown;

/** The templates of the panels, which are loaded with the code by which readers open them. */
export interface PanelTemplates {
  readonly renderSearchPanel: RenderPanel;
  readonly renderSaveMenu: RenderPanel;
  readonly renderOffscreen: RenderPanel;
  readonly renderBelowChart: RenderPanel;
  readonly renderDetailPanel: RenderPanel;
  /** Words on where a reader has moved, for assistive technology. */
  readonly formatMove: (data: TimelineData, context: RenderContext) => string;
  /** Finds the cluster that holds an event, where it is still one. */
  readonly clusterWith: (id: string | undefined, layout: TimelineLayout | undefined) => readonly StoryEvent[];
}

/** Settings of the page and the element, beside the state. */
export interface TimelineSetting extends Pick<
  TimelineData,
  | 'chart'
  | 'widthPx'
  | 'isDated'
  | 'showsChart'
  | 'order'
  | 'statements'
  | 'headingLevel'
  | 'isFromServer'
  | 'isChartAwaited'
  | 'isSharing'
  | 'holdsStatements'
  | 'selectedStatement'
  | 'relatedIds'
  | 'detailId'
  | 'href'
  | 'lazy'
  | 'panels'
  | 'clipboard'
  | 'toSvg'
  | 'toPng'
> {
  readonly context: RenderContext;
}

/** Lays out the chart where it is shown, and gathers what the templates need. */
export function createTimelineData(
  state: TimelineState,
  chartOptions: ChartOptions,
  chart: ChartLayout | undefined,
  { context, ...setting }: TimelineSetting,
): TimelineData {
  const { widthPx, showsChart } = setting;
  const { viewport } = state;
  const drawnViewport = chartOptions.viewport;
  const chartAt = (px: number): LaidOutChart => ({
    layout: chart?.layout(chartOptions, context, px, px === widthPx),
    gutterPx: chart?.gutterPx(chartOptions, context, px) ?? 0,
  });
  const { layout, gutterPx = 0 }: Partial<LaidOutChart> = showsChart ? chartAt(widthPx) : {};
  return {
    ...state,
    ...setting,
    layout,
    gutterPx,
    chartAt,
    chartOptions,
    events: chartOptions.events,
    drawnViewport,
    isMoving: drawnViewport.from !== viewport.from || drawnViewport.to !== viewport.to,
    isWhole: zoomOf(viewport) <= 1,
    canChooseView: setting.isDated && (setting.isFromServer || widthPx >= CHART_FROM_PX),
    openCluster: setting.panels?.clusterWith(state.panel.clusterId, layout) ?? [],
    renderBin: chart?.renderBinOf(chartOptions.events),
    level: setting.headingLevel + 1,
  };
}

/** Views for which a page can ask. `list` is another name of `rows`. */
type View = 'auto' | 'chart' | 'rows' | 'list';

/** True where the chart is shown and not the rows: the reader's choice where there is room for both, else the page's. */
export function showsChart(view: View, chosen: TimelineState['view'], widthPx: number): boolean {
  const isWide = widthPx >= CHART_FROM_PX;
  if (chosen && isWide) return chosen === 'chart';
  // Whatever the page has written instead of a value is `auto`.
  return view === 'chart' || (view !== 'list' && view !== 'rows' && isWide);
}
