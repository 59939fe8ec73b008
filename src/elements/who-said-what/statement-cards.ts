import { html, nothing } from 'lit';
import { introductionsIn } from '../../layout/statements/side-speakers.js';
import { noteNumbers } from '../../layout/statements/note-numbers.js';
import type { Statement } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import type { CardOptions } from '../parts/statement-card/statement-card-context.js';
import { renderStatementCard } from '../parts/statement-card/statement-card.js';
import { findCommonFacts } from '../../describe/common-facts.js';
import { isQuotation } from '../../describe/form.js';
import { renderFindingLink } from './findings.js';
import type { StatementsData } from './statements-data.js';
import type { StatementsDispatch } from './statements-state.js';
import type { ViewData } from './views/view-data.js';

/** Creates functions by which views render statements. They reuse cards that were rendered before. */
export function createCards(data: StatementsData, context: RenderContext, dispatch: StatementsDispatch): ViewData {
  const { explainer, say, timeZone } = context;
  const { selectedId, relatedIds, panel, isSharing, cards, lazy } = data;
  const shown = new Set(data.statements);
  const note = lazy.note();
  const others = [say, timeZone, isSharing, note];
  const renderLink = (statement: Statement, name: unknown) => {
    if (!shown.has(statement)) return name;
    const goTo = () => dispatch({ type: 'go-to', id: statement.id });
    // Until script comes, what is in the button shows, and the button doesn't.
    return html`<button type="button" class="text-button" @click=${goTo}><bdi>${name}</bdi></button>`;
  };
  const numbers = noteNumbers(explainer, isQuotation);
  // In part of the story, the card that introduces a speaker may be missing.
  const introductions = data.isWhole ? introductionsIn(explainer, isQuotation) : undefined;
  const common = findCommonFacts(explainer, say, timeZone);
  const renderCard = (statement: Statement, more: CardOptions = {}) => {
    const { id } = statement;
    const isSelected = id === selectedId;
    const number = numbers.get(id);
    const noted = {
      common,
      ...(number !== undefined && { number }),
      ...(introductions && { introductions }),
    };
    const options: CardOptions = { isSelected, isRelated: relatedIds.has(id), linkTo: renderLink, ...noted, ...more };
    const draw = () => {
      const actions = { isSelected, isSharing, copying: renderCopying(statement, data, context) };
      const renderNoteBody: CardOptions['renderNoteBody'] =
        note && ((_, __, inCard) => note.renderNoteWithActions(statement, actions, context, inCard, dispatch));
      const belowWords = [options.belowWords, renderFindingLink(statement, context)];
      return renderStatementCard(statement, context, { renderNoteBody, ...options, belowWords });
    };
    const isLive = id === panel.copyingId;
    return cards?.keep(statement, { explainer, options, shown, isLive, others }, draw) ?? draw();
  };
  return { level: data.headingLevel + 1, renderCard, renderLink };
}

/** Renders the choices to copy, if the reader opened them. Their module is loaded with the first. */
function renderCopying(
  statement: Statement,
  { panel, lazy, clipboard, copyingHref: href }: StatementsData,
  context: RenderContext,
): unknown {
  const copying = statement.id === panel.copyingId ? lazy.copying() : undefined;
  return copying && clipboard ? copying.renderCopying(statement, { href, clipboard }, context) : nothing;
}
