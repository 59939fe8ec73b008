import { html, type TemplateResult } from 'lit';
import { readSignOff } from '../../../sign-off/read-sign-off.js';
import '../../../../i18n/en/readiness.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { EditorContext } from '../../editor-context.js';
import { formatProblemCounts } from './open-points.js';

type ReadinessContext = Pick<EditorContext, 'say' | 'problems' | 'signOff' | 'signOffState'>;

/**
 * Formats how many problems a story has, and whether it is cleared, before it is saved or exported. Advice is counted separately, since
 * editors decide about it: some of it says that the cited sentence attributes the words to somebody else.
 *
 * @param isSavedByPage True if the page has saved the story, since the page may have its own way to clear it.
 */
export function formatReadiness(editor: ReadinessContext, isSavedByPage = false): string {
  const { say, problems } = editor;
  const what = formatProblemCounts(say, problems.filter(isFault));
  const open = what === '' ? say('deskNoneOpen') : say('deskStillOpen', { what });
  const count = problems.filter((problem) => !isFault(problem)).length;
  const advice = count > 0 ? [say('deskAdviceOpen', { count })] : [];
  return [open, ...advice, ...clearanceOf(editor, isSavedByPage).map((key) => say(key))].join(' ');
}

/** Renders this sentence as a warning if there are problems or the story is not cleared, and without a colour while that is unknown. */
export function renderReadiness(editor: EditorContext): TemplateResult {
  const { signOffState, problems } = editor;
  const isWarning = problems.some(isFault) || (signOffState !== undefined && signOffState !== 'cleared');
  const kind = isWarning ? 'warning' : signOffState === 'cleared' ? 'well' : '';
  return html`<p class="readiness ${kind}">${formatReadiness(editor)}</p>`;
}

/** Returns the messages on the clearance: its state, and where an editor clears the story. */
function clearanceOf({ signOff, signOffState }: ReadinessContext, isSavedByPage: boolean): readonly MessageKey[] {
  if (signOffState === undefined) return [];
  if (signOffState === 'cleared') return ['deskIsCleared'];
  const isChanged = readSignOff(signOff).state?.state === 'cleared';
  if (isSavedByPage) return isChanged ? ['deskChangedSinceCleared'] : [];
  return [isChanged ? 'deskChangedSinceCleared' : 'deskNotCleared', 'deskClearHere'];
}

function isFault({ severity }: EditorContext['problems'][number]): boolean {
  return severity !== 'advice';
}
