import { css, type TemplateResult } from 'lit';
import { layoutStatementFacets, type StatementFacetForm } from '../../layout/filter/statement-facets.js';
import { isFiltering } from '../../layout/filter/statement-filter.js';
import type { Statement } from '../../model/explainer.js';
import { shownWordsOf } from '../../model/shown-words.js';
import type { RenderContext } from '../base/render-context.js';
import { renderSearchFields, type SearchFacet } from '../parts/search-panel/search-panel.js';
import { findPanelStyles } from '../parts/search-panel/search-panel.styles.js';
import { countStatements, formatCount } from '../../describe/statement-count.js';
import type { StatementsDispatch, StatementsState } from './statements-state.js';
import '../../i18n/en/details.js';
import '../../i18n/en/search.js';

export { focusSearch } from '../parts/search-panel/search-panel.js';
export { CardCache } from './card-cache.js';

/**
 * Styles that lay cards out only when they come into sight. A keystroke that shows hundreds again has no time for all
 * of them.
 */
const keptStyles = css`
  @media screen {
    /* The rule is for cards, not rows, since Chromium drops most of a skipped row from the accessibility tree. */
    .kept .card {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 12em;
      /* Outlines reach out of their boxes. */
      overflow-clip-margin: 0.75em;
    }
    .kept:empty {
      block-size: 12em;
    }
  }
`;

export const styles = [findPanelStyles, keptStyles];

/** Data of the search panel. */
export interface StatementsSearchData extends Pick<StatementsState, 'filter' | 'panel' | 'selectedId'> {
  /** Statements to search: those that the page's attributes leave, in the histogram's window. */
  readonly inSpan: readonly Statement[];
  /** Statements that the reader's filter leaves. */
  readonly statements: readonly Statement[];
}

/**
 * Renders fields that filter statements by words, topic, speaker, side, event and form. While they are closed, it
 * renders only active filters.
 */
export function renderStatementsSearch(
  data: StatementsSearchData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult {
  const { filter, panel } = data;
  const { say, locale, lang } = context;
  return renderSearchFields({
    say,
    locale,
    lang,
    isOpen: panel.isSearchOpen,
    text: String(filter.text ?? ''),
    facets: facetsInWords(data, context),
    isFiltering: isFiltering(filter),
    result: formatResult(data, context),
    notes: [isChosenHidden(data) && say('chosenStatementNotShown')],
    onText: (text) => dispatch({ type: 'filter', filter: { ...filter, text }, cause: 'reader' }),
    onChoose: (key, id) => dispatch({ type: 'filter', filter: { ...filter, [key]: id }, cause: 'reader' }),
    onReset: () => dispatch({ type: 'filter', filter: {}, cause: 'reset' }),
    onClose: () => dispatch({ type: 'close', panel: 'search' }),
  });
}

/** Formats "3 of 23 statements", or "20 statements, 3 silences" without a filter. */
function formatResult({ filter, inSpan, statements }: StatementsSearchData, context: RenderContext): string {
  const { say } = context;
  const count = inSpan.length;
  if (statements.length === 0) return say('noStatementFits', { count });
  if (isFiltering(filter)) return say('statementsShown', { shown: statements.length, count });
  return formatCount(countStatements(inSpan), context);
}

function facetsInWords(
  { inSpan, filter }: StatementsSearchData,
  { explainer, say, locale }: RenderContext,
): readonly SearchFacet[] {
  const words = {
    topic: { label: say('topic'), all: say('allTopics') },
    speaker: { label: say('speaker'), all: say('allSpeakers') },
    side: { label: say('side'), all: say('allSides') },
    event: { label: say('event'), all: say('allEvents') },
    form: { label: say('form'), all: say('allForms') },
  };
  const nameOf = (form: StatementFacetForm) => say(form === 'silence' ? 'notSaid' : form);
  return layoutStatementFacets(explainer, { statements: inSpan, filter, wordsOf: shownWordsOf, nameOf }).map(
    (facet) => ({
      ...facet,
      ...words[facet.key],
      options:
        facet.key === 'speaker'
          ? [...facet.options].sort((a, b) => a.name.localeCompare(b.name, locale))
          : facet.options,
    }),
  );
}

/** Returns true if the selected statement is filtered out. It stays selected, and returns when the filter is reset. */
function isChosenHidden({ selectedId, inSpan, statements }: StatementsSearchData): boolean {
  const isChosen = ({ id }: Statement) => id === selectedId;
  return inSpan.some(isChosen) && !statements.some(isChosen);
}
