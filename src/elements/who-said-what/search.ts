import { detailMessages } from '../../i18n/en/details.js';
import { searchMessages } from '../../i18n/en/search.js';
import { css, nothing, type TemplateResult } from 'lit';
import { layoutStatementFacets, type StatementFacetForm } from '../../layout/filter/statement-facets.js';
import { isFiltering, type StatementFilter } from '../../layout/filter/statement-filter.js';
import type { Explainer, Statement } from '../../model/explainer.js';
import { wordsOf } from '../../model/statement-words.js';
import { renderFindPanel, type FindFacet } from '../parts/search-panel/search-panel.js';
import { findPanelStyles } from '../parts/search-panel/search-panel.styles.js';
import { formatList } from '../parts/text/message-parts.js';
import type { CardContext } from '../parts/statement-card/statement-card-context.js';

export { focusFindPanel } from '../parts/search-panel/search-panel.js';
export { CardCache } from './card-cache.js';

/** What is out of sight is laid out when it comes into sight: a keystroke that shows hundreds again has no time for them all. */
const keptStyles = css`
  @media screen {
    /* Cards, and no whole row: Chromium leaves most of what a skipped row holds out of the accessibility tree. */
    .kept .card {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 12em;
      /* Outlines stand out of their boxes. */
      overflow-clip-margin: 0.75em;
    }
    .kept:empty {
      block-size: 12em;
    }
  }
`;

export const styles = [findPanelStyles, keptStyles];
export const messages = [detailMessages, searchMessages];

export interface StatementsFindContext extends Pick<CardContext, 'say' | 'locale' | 'lang'> {
  readonly isOpen: boolean;
  readonly filter: StatementFilter;
  /** Those that the page lets readers see, and those of them that the reader's wishes leave. */
  readonly statements: readonly Statement[];
  readonly shown: readonly Statement[];
  readonly selectedId: string | null;
  /** A reader's wish. */
  readonly onFilter: (filter: StatementFilter) => void;
  /** The reader wants to see all again. */
  readonly onReset: () => void;
  readonly onClose: () => void;
}

/** Finding among statements, by words, topic, speaker, side, event and form. */
export function renderStatementsFind(
  explainer: Explainer,
  context: StatementsFindContext,
): TemplateResult | typeof nothing {
  const { filter, onFilter, isOpen } = context;
  if (!isFiltering(filter) && !isOpen) return nothing;
  return renderFindPanel({
    ...context,
    text: String(filter.text ?? ''),
    facets: facetsInWords(explainer, context),
    isFiltering: isFiltering(filter),
    result: formatResult(context),
    notes: [isChosenHidden(context) && context.say('chosenStatementNotShown')],
    onText: (text) => onFilter({ ...filter, text }),
    onChoose: (key, id) => onFilter({ ...filter, [key]: id }),
  });
}

/** "3 of 23"; while nothing is narrowed "20 statements, 3 silences". */
function formatResult({ say, filter, statements, shown }: StatementsFindContext): string {
  const count = statements.length;
  if (shown.length === 0) return say('noStatementFits', { count });
  if (isFiltering(filter)) return say('shownOf', { shown: shown.length, count });
  const silences = statements.filter(({ silence }) => silence).length;
  const said = count > silences ? [say('statementCount', { count: count - silences })] : [];
  return formatList([...said, ...(silences > 0 ? [say('silenceCount', { count: silences })] : [])], say);
}

function facetsInWords(explainer: Explainer, context: StatementsFindContext): readonly FindFacet[] {
  const { say, locale, statements, filter } = context;
  const words = {
    topic: { label: say('topic'), all: say('allTopics') },
    speaker: { label: say('speaker'), all: say('allSpeakers') },
    side: { label: say('side'), all: say('allSides') },
    event: { label: say('event'), all: say('allEvents') },
    form: { label: say('form'), all: say('allForms') },
  };
  const nameOf = (form: StatementFacetForm) => say(form === 'silence' ? 'notSaid' : form);
  return layoutStatementFacets(explainer, { statements, filter, wordsOf, nameOf }).map((facet) => ({
    ...facet,
    ...words[facet.key],
    options:
      facet.key === 'speaker' ? [...facet.options].sort((a, b) => a.name.localeCompare(b.name, locale)) : facet.options,
  }));
}

/** The chosen statement stays chosen while it is narrowed away, and comes back with the way back. */
function isChosenHidden({ selectedId, statements, shown }: StatementsFindContext): boolean {
  const isChosen = ({ id }: Statement) => id === selectedId;
  return statements.some(isChosen) && !shown.some(isChosen);
}
