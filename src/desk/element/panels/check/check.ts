import { html, nothing, type TemplateResult } from 'lit';
import { readCitedEntries } from '../../../citing/cited-entries.js';
import { findExactCards } from '../../../draft/story/exact-cards.js';
import { askAgain, statusesOf } from '../../../draft/draft.js';
import { memberOf } from '../../../document/pointer.js';
import { proveCitations, type CitationProof, type ProvenCitation } from '../../../citing/prove-citations.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import type { Problem } from '../../../../model/problems/problem.js';
import { entriesAt, nameOf, shorten, type EditorContext } from '../../editor-context.js';
import type { EditorDispatch } from '../../editor-data.js';
import type { EditorState } from '../../editor-state.js';
import type { ArticleState } from '../article/article-state.js';
import { keepArticles } from '../article/keep-articles.js';
import { renderSetAsideList } from '../article/set-aside-list.js';
import type { CheckLists } from './check-state.js';
import { isDifferent, renderCitedEntries } from './check-cited.js';
import { countEntries } from '../entries/count-entries.js';
import { sortPoints } from './open-points.js';
import { renderDateLines } from './date-lines.js';
import { renderPlace, type GoTo } from './place-button.js';
import { renderProblem } from './problem-notes.js';
import { problemsIn } from '../tabs.js';
import '../../../../i18n/en/check.js';

export { checkStyles as styles } from '../../styles/check.styles.js';

const importSignOff = () => import('../sign-off/story-sign-off.js');
const importTranslations = () => import('./translations.js');

const prove = memoizeLast(proveCitations);
const readEntries = memoizeLast(readCitedEntries);

/**
 * Renders the tab “Check”: problems and advice, proofs of citations, dates without a source, translations beside the original words, proposals
 * that were set aside, and the sign-off.
 */
export function renderCheck(
  editor: EditorContext,
  { article, checking }: EditorState,
  dispatch: EditorDispatch,
  onGo: GoTo,
): TemplateResult {
  const lists: CheckLists = {
    state: checking,
    change: (change) => dispatch({ type: 'set', change: { checking: { ...checking, ...change } } }),
    exactCards: exactCardsIn(editor, article),
    count: (entries) => countEntries(editor, entries),
  };
  return html`${renderAllProblems(editor, onGo)} ${renderKeptAdvice(editor, onGo)}
  ${renderQuotations(editor, lists, dispatch, onGo)} ${renderDateLines(editor, article.draft, onGo)}
  ${editor.renderLazy(importTranslations, ({ renderTranslations }) => renderTranslations(editor, onGo))}
  ${renderSetAside(editor, article, dispatch)}
  ${editor.renderLazy(importSignOff, ({ renderStorySignOff }) => renderStorySignOff(editor, lists, onGo))}`;
}

/** Returns the entries that an editor confirmed in the exact words of the article, except for those that differ from their cited sentences. */
function exactCardsIn({ document, history, texts }: EditorContext, { draft }: ArticleState): readonly string[] {
  if (!draft) return [];
  const citations = prove(document, texts);
  const differing = new Set(
    readEntries(document, texts, citations)
      .filter(isDifferent)
      .map(({ pointer }) => pointer),
  );
  const exact = findExactCards(draft, statusesOf(draft, history), document, citations);
  return exact.filter((pointer) => !differing.has(pointer));
}

/**
 * Renders all problems and advice, unproven quotations first. Each links to its field. A story with cited words that are missing in their
 * sources is not reported to be without problems.
 */
function renderAllProblems(editor: EditorContext, onGo: GoTo): TemplateResult | typeof nothing {
  const { say, problems, keptAdvice } = editor;
  if (problems.length === 0) {
    const isWell = prove(editor.document, editor.texts).every(
      ({ proof }) => proof === 'proven' || proof === 'unchecked',
    );
    return isWell ? html`<p class="well">${say(keptAdvice.length > 0 ? 'checkNoneOpen' : 'deskAllWell')}</p>` : nothing;
  }
  const [story, cast] = [problemsIn(editor, 'story').length, problemsIn(editor, 'cast').length];
  return html`<p><b>${say('checkTotal', { count: problems.length, story, cast })}</b></p>
    <p class="muted small">${say('deskCheckLead')}</p>
    ${sortPoints(problems).map(
      ({ severity, words, problems: found }) =>
        html`<section class="check ${severity}">
          <h3>${say(words, { count: found.length })}</h3>
          <ol class="problems">
            ${found.map(
              (problem) =>
                html`<li class=${severity}>
                  ${renderPlace(editor, problem.pointer, onGo)} ${renderProblem(editor, problem, 'part-title', onGo)}
                </li>`,
            )}
          </ol>
        </section>`,
    )}`;
}

/** Renders advice that was set aside, with buttons that show it again. */
function renderKeptAdvice(editor: EditorContext, onGo: GoTo): unknown {
  const { say, keptAdvice, formatProblem } = editor;
  if (keptAdvice.length === 0) return nothing;
  const showAgain = (problem: Problem) => {
    editor.keepAdvice(problem, false);
    editor.focus('part-title');
  };
  return html`<details>
    <summary>${say('checkKeptAdvice', { count: keptAdvice.length })}</summary>
    <ul class="problems">
      ${keptAdvice.map(
        (problem) =>
          html`<li class=${problem.severity}>
            ${renderPlace(editor, problem.pointer, onGo)} ${formatProblem?.(editor, problem).message ?? problem.message}
            <button type="button" class="text-button" @click=${() => showAgain(problem)}>
              ${say('checkShowAgain')}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Renders how many citations are proven, and lists the others. Events may have citations as well as quotations. */
function renderQuotations(
  editor: EditorContext,
  lists: CheckLists,
  dispatch: EditorDispatch,
  onGo: GoTo,
): TemplateResult {
  const { say } = editor;
  const citations = prove(editor.document, editor.texts);
  const having = (proof: CitationProof) => citations.filter((citation) => citation.proof === proof);
  const [proven, missing, misplaced] = [having('proven'), having('missing'), having('misplaced')];
  return html`<section class="proof">
    <h3>${say('checkQuotations')}</h3>
    <p class="muted small">${say('checkCitedLead')}</p>
    ${citations.length === 0 ? html`<p class="muted">${say('checkNoQuotations')}</p>` : nothing}
    ${proven.length > 0 ? renderProven(editor, citations, proven.length, lists, onGo) : nothing}
    ${renderMissing(editor, 'checkMissing', missing, onGo)} ${renderMissing(editor, 'checkMisplaced', misplaced, onGo)}
    ${renderUnchecked(editor, having('unchecked'), dispatch)}
  </section>`;
}

/** Renders the number of proven citations, and all of them in their sentences if the editor asks for them. */
function renderProven(
  editor: EditorContext,
  citations: readonly ProvenCitation[],
  count: number,
  { state, change, count: countOf }: CheckLists,
  onGo: GoTo,
): TemplateResult {
  const { say } = editor;
  const { isCitedShown: isShown = false } = state;
  const entries = readEntries(editor.document, editor.texts, citations);
  const differing = entries.filter(isDifferent).length;
  return html`<p class="well">${say('checkProven', { count, what: countOf(entries) })}</p>
    <p>${say('checkYoursToRead')} ${differing > 0 ? say('checkApart', { count: differing }) : nothing}</p>
    <button
      type="button"
      class="text-button"
      aria-expanded=${isShown ? 'true' : 'false'}
      @click=${() => change({ isCitedShown: !isShown })}
    >
      ${say(isShown ? 'checkHideCited' : 'checkShowCited')}
    </button>
    ${isShown ? renderCitedEntries(editor, entries, onGo) : nothing}`;
}

function renderMissing(
  editor: EditorContext,
  words: 'checkMissing' | 'checkMisplaced',
  missing: readonly ProvenCitation[],
  onGo: GoTo,
): unknown {
  if (missing.length === 0) return nothing;
  return html`<p class="error">${editor.say(words, { count: missing.length })}</p>
    <ul class="problems">
      ${missing.map(
        ({ pointer, quote }) =>
          html`<li class="error">${renderPlace(editor, pointer, onGo)} <q dir="auto">${quote}</q></li>`,
      )}
    </ul>`;
}

/** Renders the number of unchecked citations for each source, with a button that asks for its text. */
function renderUnchecked(
  editor: EditorContext,
  unchecked: readonly ProvenCitation[],
  dispatch: EditorDispatch,
): readonly TemplateResult[] {
  const { say } = editor;
  const ids = new Set(unchecked.map(({ source }) => source));
  return [...ids].map((id) => {
    const { length: count } = unchecked.filter((citation) => citation.source === id);
    const source = entriesAt(editor, '/sources').find((each) => memberOf(each, 'id') === id);
    const name = shorten(nameOf(source)) || id;
    const paste = () => {
      dispatch({ type: 'quote', change: { source: id, isPasting: false } });
      dispatch({ type: 'show-part', part: 'quote' });
      editor.focus('quote-paste');
    };
    return html`<p>
      ${say('checkUnchecked', { count, name })}
      ${
        source === undefined
          ? nothing
          : html`<button
              type="button"
              class="text-button"
              aria-label=${say('checkPasteNamed', { name })}
              @click=${paste}
            >
              ${say('checkPaste')}
            </button>`
      }
    </p>`;
  });
}

/** Renders the proposals that an editor has skipped or rejected, with buttons that ask about them again. */
function renderSetAside(editor: EditorContext, { draft }: ArticleState, dispatch: EditorDispatch): unknown {
  const { say, history, focus } = editor;
  if (!draft) return nothing;
  const statuses = statusesOf(draft, history);
  const indexes = statuses.flatMap((status, index) => (status === 'skipped' || status === 'rejected' ? [index] : []));
  if (indexes.length === 0) return nothing;
  const ask = (index: number) => {
    keepArticles(editor, dispatch)({ type: 'article', change: { draft: askAgain(draft, index) } });
    dispatch({ type: 'show-part', part: 'article' });
    focus('draft-card');
  };
  return html`<section class="proof">
    <h3>${say('checkSetAside')}</h3>
    <p class="muted small">${say('checkSetAsideLead')}</p>
    ${renderSetAsideList(editor, draft, indexes, ask)}
  </section>`;
}
