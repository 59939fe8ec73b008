import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import {
  filterStatements,
  filterWithheld,
  isFiltering,
  type AttributeFilter,
} from '../../layout/filter/statement-filter.js';
import type { Explainer, Statement, WithheldStatement } from '../../model/explainer.js';
import { shownWordsOf } from '../../model/shown-words.js';
import { primaryLanguage } from '../../text/primary-language.js';
import type { TrackPending } from '../base/deferred-directive.js';
import type { RenderContext } from '../base/render-context.js';
import type { CardCache } from './card-cache.js';
import type { StatementsParts } from './statements-lazy-modules.js';
import { viewOf, type StatementsState, type View } from './statements-state.js';

/** Settings by the page and the element, beside the state. */
export interface StatementsSetting {
  /** Filter by the page's attributes. */
  readonly wish: AttributeFilter;
  readonly order: 'oldest' | 'newest';
  /** Level of the element's heading. */
  readonly headingLevel: number;
  /** True if the timeline beside shows the same selection. */
  readonly isSharing: boolean;
  /** Id of the event that is selected in the explainer around the element. */
  readonly selectedEvent: string | null;
  /** Shortest stretch of time in the histogram that folds, as a share of the whole. */
  readonly foldFrom: number;
  /** HTML for other pages, if the page offers it to readers. */
  readonly frameOffer: unknown;
  /** Address of the statement that is being copied, if it has one. */
  readonly copyingHref: string | undefined;
  readonly clipboard: ClipboardController | undefined;
  /** Cache of cards, created with the first filter. */
  readonly cards: CardCache | undefined;
  /** Lets rows be drawn after the update; undefined where all must be drawn at once. */
  readonly hold: TrackPending | undefined;
  /** True if the update before showed another view, or none. */
  readonly isNewView: boolean;
  /** The modules that are loaded when they are first needed. */
  readonly parts: StatementsParts;
}

/** All content of `<who-said-what>` as plain values. The element creates it once an update. */
export interface StatementsData extends StatementsState, StatementsSetting {
  readonly shownView: View;
  /** Filters of the page and of the reader. */
  readonly filters: readonly AttributeFilter[];
  /** Statements that the page's attributes leave. */
  readonly offered: readonly Statement[];
  /** Statements of these in the histogram's window. */
  readonly inTime: readonly Statement[];
  /** Statements that the reader's filter leaves. */
  readonly statements: readonly Statement[];
  readonly withheld: readonly WithheldStatement[];
  /** True if filters leave out nothing. */
  readonly isWhole: boolean;
  /** Ids of the statements about the chosen event. */
  readonly relatedIds: ReadonlySet<string>;
}

/** Filters the statements, and gathers what the templates need. */
export function createStatementsData(
  state: StatementsState,
  setting: StatementsSetting,
  explainer: Explainer,
): StatementsData {
  const { filter, span } = state;
  const { wish, parts, selectedEvent } = setting;
  const filters = [wish, filter];
  const offered = filterStatements(explainer.statements, [wish], shownWordsOf);
  // The module is loaded, since a reader dragged its window.
  const inTime = span ? parts.strip()!.statementsWithin(offered, span) : offered;
  const about = explainer.statementsByEvent.get(selectedEvent ?? '');
  return {
    ...state,
    ...setting,
    shownView: viewOf(state),
    filters,
    offered,
    inTime,
    statements: filterStatements(inTime, [filter], shownWordsOf),
    isWhole: !span && !filters.some((one) => isFiltering(one)),
    withheld: span ? [] : filterWithheld(explainer.withheld, filters),
    relatedIds: new Set(about?.map(({ id }) => id)),
  };
}

/** Returns true for a statement that a filter excludes. */
export function isFilteredOut(id: string, filters: readonly AttributeFilter[], explainer: Explainer | null): boolean {
  const statement = explainer?.statementById.get(id);
  return statement !== undefined && filterStatements([statement], filters, shownWordsOf).length === 0;
}

/** Returns the context in which texts are marked as foreign where their language is another, not only another country's. */
export function markForeign(context: RenderContext): RenderContext {
  const { lang } = context.explainer;
  const isForeign = lang && primaryLanguage(lang) !== primaryLanguage(context.locale);
  return { ...context, lang: isForeign ? lang : undefined };
}
