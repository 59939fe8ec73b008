import { html, nothing, type TemplateResult } from 'lit';
import type { Severity } from '../../../model/problems/problem.js';
import { formatPlace, type EditorContext } from '../editor-context.js';
import { renderProblem } from './problem-notes.js';

const GROUPS = [
  ['error', 'deskErrors'],
  ['warning', 'deskWarnings'],
  ['advice', 'deskAdvices'],
] as const satisfies readonly (readonly [Severity, string])[];

/** Renders all problems and advice, the most severe first. Each links to its field. */
export function renderCheck(editor: EditorContext, onGo: (pointer: string) => void): TemplateResult {
  const { say, problems } = editor;
  if (problems.length === 0) return html`<p class="well">${say('deskAllWell')}</p>`;
  return html`<p class="muted small">${say('deskCheckLead')}</p>
    ${GROUPS.map(([severity, words]) => {
      const found = problems.filter((problem) => problem.severity === severity);
      if (found.length === 0) return nothing;
      return html`<section class="check ${severity}">
        <h3>${say(words, { count: found.length })}</h3>
        <ol class="problems">
          ${found.map(
            (problem) =>
              html`<li class=${severity}>
                <button type="button" class="text-button place" @click=${() => onGo(problem.pointer)}>
                  <span class="visually-hidden">${say('deskGoTo', { place: '' })}</span
                  >${formatPlace(say, problem.pointer)}
                </button>
                ${renderProblem(editor, problem, 'part-title')}
              </li>`,
          )}
        </ol>
      </section>`;
    })}`;
}
