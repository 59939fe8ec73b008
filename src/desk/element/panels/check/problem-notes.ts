import { html, nothing, type TemplateResult } from 'lit';
import { findFixes } from '../../../story/find-fixes.js';
import type { Problem } from '../../../../model/problems/problem.js';
import { isWithin, type EditorContext, type FormattedProblem } from '../../editor-context.js';
import { isRepeatedClick } from '../entries/repeated-click.js';
import '../../../../i18n/en/editor.js';

const SEVERITY_WORDS = { error: 'deskError', warning: 'deskWarning', advice: 'deskAdvice' } as const;

/** Renders the problems of a field. The field refers to them by `aria-describedby`. */
export function renderProblems(editor: EditorContext, pointer: string): unknown {
  const problems = problemsAt(editor, pointer);
  if (problems.length === 0) return nothing;
  return html`<ul class="problems" id=${notesId(pointer)}>
    ${problems.map((problem) => html`<li class=${problem.severity}>${renderProblem(editor, problem)}</li>`)}
  </ul>`;
}

/**
 * Renders a problem with its cure, and buttons for fixes that need no decision.
 *
 * @param focusId Id of the element to focus after a fix, which removes the button.
 * @param onGo Shows a field that is not on the screen.
 */
export function renderProblem(
  editor: EditorContext,
  problem: Problem,
  focusId = problem.pointer,
  onGo: (pointer: string) => void = (pointer) => editor.focus(pointer),
): TemplateResult {
  const { say } = editor;
  const { message, cure, keep }: FormattedProblem = editor.formatProblem?.(editor, problem) ?? problem;
  const fixes = findFixes(problem, editor.document, editor.readDate, editor.history.past);
  return html`<b class="severity">${say(SEVERITY_WORDS[problem.severity])}</b> ${message}
    <span class="cure">${cure}</span>
    ${fixes.map(
      ({ value, isDate, from, isReturn, edit }) =>
        html`<button
            type="button"
            class="fix"
            @click=${(event: MouseEvent) => {
              if (isRepeatedClick(event)) return;
              editor.apply(edit);
              editor.focus(focusId);
            }}
          >
            ${isDate ? formatUseDate(editor, value, from) : say(isReturn ? 'deskBringBack' : 'deskUse', { value })}
          </button>
          ${
            isReturn
              ? html`<button type="button" class="text-button" @click=${() => onGo(problem.pointer)}>
                  ${say('deskChooseOther')}
                </button>`
              : nothing
          }`,
    )}
    ${keep !== undefined ? renderKeep(editor, problem, keep, focusId) : nothing}`;
}

/** Returns the words of the button that takes a date, with the day from which it is counted. */
export function formatUseDate({ say, formatDate }: EditorContext, edtf: string, from: string | undefined): string {
  const date = { words: formatDate(edtf) ?? edtf, date: edtf };
  return from === undefined
    ? say('deskUseDate', date)
    : say('deskUseDateFrom', { ...date, from: formatDate(from) ?? from });
}

function renderKeep(editor: EditorContext, problem: Problem, words: string, focusId: string): TemplateResult {
  const handleClick = (event: MouseEvent) => {
    if (isRepeatedClick(event)) return;
    editor.keepAdvice(problem, true);
    editor.focus(focusId);
  };
  return html`<button type="button" class="text-button" @click=${handleClick}>${words}</button>`;
}

export function problemsAt(editor: EditorContext, pointer: string): readonly Problem[] {
  return editor.problems.filter((problem) => problem.pointer === pointer);
}

export function problemsWithin(editor: Pick<EditorContext, 'problems'>, pointer: string): readonly Problem[] {
  return editor.problems.filter((problem) => isWithin(problem.pointer, pointer));
}

/**
 * Returns `aria-describedby` and `aria-invalid` for a field.
 *
 * @param hint Id of the hint of the field; undefined if it has none.
 */
export function describe(
  editor: EditorContext,
  pointer: string,
  hint?: string,
): { readonly by: string | typeof nothing; readonly invalid: 'true' | 'false' } {
  const problems = problemsAt(editor, pointer);
  return {
    by: [hint ?? [], problems.length > 0 ? notesId(pointer) : []].flat().join(' ') || nothing,
    invalid: problems.some(({ severity }) => severity !== 'advice') ? 'true' : 'false',
  };
}

/** Renders the number of problems in the colour of the most severe one, for screen readers with their kinds. */
export function renderProblemCount(editor: EditorContext, problems: readonly Problem[]): unknown {
  return renderCount(
    problems,
    html`<span aria-hidden="true">${problems.length.toLocaleString(editor.locale)}</span
      ><span class="visually-hidden">${sayKinds(editor, problems)}</span>`,
  );
}

/** Renders the number of problems in words: “3 to check”. */
export function renderCountInWords({ say }: EditorContext, problems: readonly Problem[]): unknown {
  return renderCount(problems, say('deskToMend', { count: problems.length }));
}

function renderCount(problems: readonly Problem[], words: unknown): unknown {
  const gravest = (['error', 'warning', 'advice'] as const).find((each) =>
    problems.some(({ severity }) => severity === each),
  );
  return gravest ? html`<span class="count ${gravest}">${words}</span>` : nothing;
}

/** Formats the number of problems by kind. The words for kinds are loaded after the desk, or fail to load. */
export function sayKinds({ say, formatProblemCounts }: EditorContext, problems: readonly Problem[]): string {
  return formatProblemCounts?.(say, problems) ?? say('deskToMend', { count: problems.length });
}

function notesId(pointer: string): string {
  return `${pointer}:notes`;
}
