import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import { filterStatements, filterWithheld, type StatementFilter } from '../../layout/filter/statement-filter.js';
import type { Explainer, Statement, WithheldStatement } from '../../model/explainer.js';
import { wordsOf } from '../../model/statement-words.js';
import type { CardCache } from './card-cache.js';
import type { StatementsParts } from './statements-parts.js';
import { viewOf, type StatementsState, type View } from './statements-state.js';

/** What is settled by the page and the element, beside the state. */
export interface StatementsSetting {
  /** What the page lets readers see. */
  readonly wish: StatementFilter;
  readonly order: 'oldest' | 'newest';
  /** Level of the element's heading. */
  readonly headingLevel: number;
  /** The choice shows on the timeline beside it. */
  readonly isSharing: boolean;
  /** Id of the event that is chosen in the explainer around it. */
  readonly selectedEvent: string | null;
  /** Shortest stretch of the strip that folds, as a share of the whole. */
  readonly foldFrom: number;
  /** The code for other pages, where readers are offered it. */
  readonly frameOffer: unknown;
  /** Address of the statement that is about to be copied, where it has one. */
  readonly copyingHref: string | undefined;
  readonly clipboard: ClipboardController | undefined;
  /** Keeps drawn cards, once something was narrowed. */
  readonly cards: CardCache | undefined;
  /** The modules that are loaded when they are first needed. */
  readonly parts: StatementsParts;
}

/** Everything that `<who-said-what>` shows, as plain values. The element builds it once an update. */
export interface StatementsData extends StatementsState, StatementsSetting {
  readonly shownView: View;
  /** The page's filter and the reader's. */
  readonly filters: readonly StatementFilter[];
  /** Statements that the page lets readers see. */
  readonly offered: readonly Statement[];
  /** Those of them in the strip's window. */
  readonly inTime: readonly Statement[];
  /** Those of them that the reader's filter leaves. */
  readonly statements: readonly Statement[];
  readonly withheld: readonly WithheldStatement[];
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
  const offered = filterStatements(explainer.statements, [wish], wordsOf);
  // A window was dragged, so the strip is there.
  const inTime = span ? parts.strip()!.statementsWithin(offered, span) : offered;
  const about = explainer.statementsByEvent.get(selectedEvent ?? '');
  return {
    ...state,
    ...setting,
    shownView: viewOf(state),
    filters,
    offered,
    inTime,
    statements: filterStatements(inTime, [filter], wordsOf),
    withheld: span ? [] : filterWithheld(explainer.withheld, filters),
    relatedIds: new Set(about?.map(({ id }) => id)),
  };
}

/** True for a statement that one of the filters leaves out. */
export function isFilteredOut(id: string, filters: readonly StatementFilter[], explainer: Explainer | null): boolean {
  const statement = explainer?.statementById.get(id);
  return statement !== undefined && filterStatements([statement], filters, wordsOf).length === 0;
}
