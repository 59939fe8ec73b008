import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import type { HashTarget } from '../../controllers/hash-controller.js';
import type { ViewportController } from '../../controllers/viewport/viewport-controller.js';
import type { EventFilter } from '../../layout/filter/event-filter.js';
import type { MomentOptions } from '../../layout/scale/format-moment.js';
import type { TimelineLayout } from '../../layout/timeline/timeline-layout.js';
import type { Explainer } from '../../model/explainer.js';
import type { Words } from '../parts/event-detail/event-dates.js';
import type { TimelineContext } from './timeline-context.js';
import type { ListContext } from './list/list.js';

/** What a list has otherwise than the one on the screen. */
export type OtherList = (context: TimelineContext) => Partial<ListContext>;

/** What is loaded when it is first needed: undefined until it is there. */
type Later = <T extends { readonly styles: readonly CSSResult[] }>(load: () => Promise<T>) => () => T | undefined;

/** The element, as those parts of it know it that come after the first paint. */
export interface TimelineStage {
  readonly host: ReactiveControllerHost &
    HTMLElement & {
      readonly renderRoot: HTMLElement | DocumentFragment;
      readonly explainer: Explainer | null;
      selected: string | null;
      filter: EventFilter | undefined;
      readonly toSvg: () => Promise<string>;
      readonly toPng: () => Promise<Blob>;
    };
  readonly view: ViewportController;
  readonly layout: TimelineLayout | undefined;
  /** Of what was drawn last. */
  readonly context: TimelineContext;
  /** How things are said now. */
  readonly words: Words & MomentOptions;
  /** Of the element; 0 where it is not laid out. */
  readonly widthPx: number;
  readonly showsChart: boolean;
  /** Something newer is on its way. */
  readonly isLoading: boolean;
  /** Where the choice is shared. */
  readonly shared: SharedExplainer | undefined;
  readonly later: Later;
  /** The address of something inside, where it has one. */
  readonly hrefOf: (target: HashTarget) => string | undefined;
  readonly writeAddress: (target: HashTarget | null) => void;
  readonly renderChart: (widthPx: number) => TemplateResult;
  /** The list of all of them, in some ways otherwise. */
  readonly renderList: (otherwise: OtherList) => TemplateResult;
}
