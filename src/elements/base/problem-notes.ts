import { css, html, type TemplateResult } from 'lit';
import '../../i18n/en/details.js';
import '../../i18n/en/problem-notes.js';
import type { Say } from '../../i18n/messages.js';
import type { Explainer, Reading } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { isForEditors } from './for-editors.js';
import { sayOnce } from '../../text/say-once.js';
import { findFirstToMend } from '../../model/problems/first-to-mend.js';

interface NotesContext {
  readonly say: Say;
  readonly host: HTMLElement;
}

export const styles = [
  css`
    [part='problem'] {
      margin-block: 0.75em;
    }
    .problems code {
      overflow-wrap: anywhere;
    }
  `,
];

/**
 * Renders what is wrong with a document. Editors see each problem in a list that opens. Readers see only that something is withheld;
 * what else is wrong is nothing that they could mend.
 *
 * @param reading The document that is shown, with its problems in words.
 * @param context The element, and its language.
 * @param found What a review has found, once there was one; where it finds nothing, editors see those of the reading by which readers
 *   lose something.
 * @returns A list or a line, or undefined where there is nothing to say.
 */
export function renderProblemNotes(
  { explainer, problems }: Reading,
  { say, host }: NotesContext,
  found?: readonly Problem[],
): TemplateResult | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (isForEditors(host)) {
    const told = found?.length ? found : errors;
    // The desk lists the problems of its preview itself, and the preview shows what readers get.
    if (told.length === 0 || isInDesk(host)) return undefined;
    const first = findFirstToMend(found, errors);
    warnOf(first, told.length - 1, host);
    return renderProblemList(told, first ?? told[0]!, explainer, say);
  }
  const lines = [];
  if (errors.some(({ code }) => WITHHELD_PART.test(code))) lines.push(say('partsWithheld'));
  const { length: count } = explainer.withheld;
  if (count > 0 && !showsStatements(host)) lines.push(say('withheld', { count }));
  return lines.length > 0
    ? html`<div class="small muted" part="problem">${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : undefined;
}

/** Names a problem in the console, too, since the list may be far down the page. */
function warnOf(problem: Problem | undefined, moreCount: number, host: HTMLElement): void {
  if (!problem) return;
  const { pointer, message, cure } = problem;
  const line = `<${host.localName}> ${pointer && `${pointer} `}${message} ${cure}`;
  sayOnce(line, moreCount > 0 ? ` And ${moreCount} more.` : '');
}

function isInDesk(element: HTMLElement): boolean {
  return (element.getRootNode() as Partial<ShadowRoot>).host?.localName === 'explainer-editor';
}

/** Parts that readers miss without a trace. Withheld statements leave one: `<who-said-what>` counts them in their place. */
const WITHHELD_PART = /^(?:event|person)-withheld$/;

function showsStatements(host: HTMLElement): boolean {
  if (host.localName === 'event-timeline') return false;
  return !host.querySelector('event-timeline') || host.querySelector('who-said-what') !== null;
}

/** Renders a list that names its first problem while it is closed. It is open where there is nothing else to see. */
function renderProblemList(
  problems: readonly Problem[],
  first: Problem,
  { events, statements }: Explainer,
  say: Say,
): TemplateResult {
  const headline = `${say('problemCount', { count: problems.length })}: ${first.message} ${first.cure}`;
  // A list of one problem without a place would repeat its headline.
  if (!problems[1] && !first.pointer) return html`<p class="small" part="problem">${headline}</p>`;
  return html`<details class="problems small" part="problem" ?open=${events.length === 0 && statements.length === 0}>
    <summary>${headline}</summary>
    <ul>
      ${problems.map(({ pointer, message, cure }) => html`<li><code>${pointer}</code> ${message} ${cure}</li>`)}
    </ul>
  </details>`;
}
