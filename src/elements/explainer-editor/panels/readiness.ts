import { html, type TemplateResult } from 'lit';
import { deskProblemMessages } from '../../../i18n/en/desk-problems.js';
import { readinessMessages } from '../../../i18n/en/readiness.js';
import { addEnglish } from '../../../i18n/messages.js';
import type { EditorContext } from '../editor-context.js';
import { wordCounts } from './open-points.js';

type ReadinessContext = Pick<EditorContext, 'say' | 'problems' | 'signOffState'>;

/** Says before a story leaves the desk how much is open in it, and whether it is cleared. Advice is for editors to weigh. */
export function wordReadiness({ say, problems, signOffState }: ReadinessContext): string {
  addEnglish(deskProblemMessages, readinessMessages);
  const what = wordCounts(say, problems.filter(isFault));
  const open = what === '' ? say('deskNoneOpen') : say('deskStillOpen', { what });
  return `${open} ${say(signOffState === 'cleared' ? 'deskIsCleared' : 'deskNotCleared')}`;
}

/** Renders that as a warning, unless the story is cleared and nothing is open. */
export function renderReadiness(editor: EditorContext): TemplateResult {
  const isReady = editor.signOffState === 'cleared' && !editor.problems.some(isFault);
  return html`<p class="readiness ${isReady ? 'well' : 'warning'}">${wordReadiness(editor)}</p>`;
}

function isFault({ severity }: EditorContext['problems'][number]): boolean {
  return severity !== 'advice';
}
