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
import type { StatementsModules } from './statements-lazy-modules.js';
import { viewOf, type StatementsState, type View } from './statements-state.js';

/** Settings by the page and the element, beside the state. */
export interface StatementsSetting {
  /** Filter by the page's attributes. */
  readonly pageFilter: AttributeFilter;
  readonly order: 'oldest' | 'newest';
  /** Level of the element's heading. */
  readonly headingLevel: number;
  /** True if the timeline beside shows the same selection. */
  readonly isSharing: boolean;
  /** True inside an explainer that composes itself: it has the lead quotation above, and words beside its rows. */
  readonly isComposed: boolean;
  /** True if narrow columns close topics whose statements are all seen in rows above. */
  readonly closesTopics: boolean;
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
  /** Delays `updateComplete` for rows that are drawn after the update; undefined if all must be drawn at once. */
  readonly track: TrackPending | undefined;
  /** True if the update before showed another view, or none. */
  readonly isNewView: boolean;
  /** Modules that are loaded when they are first needed. */
  readonly lazy: StatementsModules;
}

/** All content of `<who-said-what>` as plain values. The element creates it once an update. */
export interface StatementsData extends StatementsState, StatementsSetting {
  readonly shownView: View;
  /** Filters of the page and of the reader. */
  readonly filters: readonly AttributeFilter[];
  /** Statements that match the filter of the page's attributes. */
  readonly pageStatements: readonly Statement[];
  /** Statements of `pageStatements` in the time span of the histogram's window. */
  readonly inSpan: readonly Statement[];
  /** Statements of `inSpan` that match the reader's filter. */
  readonly statements: readonly Statement[];
  readonly withheld: readonly WithheldStatement[];
  /** True if no filter hides a statement. */
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
  const { pageFilter, lazy, selectedEvent } = setting;
  const filters = [pageFilter, filter];
  const pageStatements = filterStatements(explainer.statements, [pageFilter], shownWordsOf);
  // The module is loaded, since a reader dragged its window.
  const inSpan = span ? lazy.strip()!.statementsWithin(pageStatements, span) : pageStatements;
  const about = explainer.statementsByEvent.get(selectedEvent ?? '');
  return {
    ...state,
    ...setting,
    shownView: viewOf(state),
    filters,
    pageStatements,
    inSpan,
    statements: filterStatements(inSpan, [filter], shownWordsOf),
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
export function withForeignMarks(context: RenderContext): RenderContext {
  const { lang } = context.explainer;
  const isForeign = lang && primaryLanguage(lang) !== primaryLanguage(context.locale);
  return { ...context, lang: isForeign ? lang : undefined };
}
