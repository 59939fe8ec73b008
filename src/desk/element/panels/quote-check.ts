import { css, html, nothing } from 'lit';
import { readQuotedText } from '../../citing/check-quote.js';
import { findCitedPlaces } from '../../citing/cited-places.js';
import { isObject } from '../../document/json.js';
import { memberOf, splitPointer, valueAt } from '../../document/pointer.js';
import type { EditorContext } from '../editor-context.js';
import '../../../i18n/en/check.js';

/** This panel has no styles of its own. */
export const styles = css``;

/** Renders whether the text of a source contains the words of a citation; nothing without a text. */
export function renderChecked(editor: EditorContext, pointer: string): unknown {
  const citation = valueAt(editor.document, splitPointer(pointer)[0]);
  const source = memberOf(citation, 'source');
  const quote = memberOf(citation, 'quote');
  const pasted = typeof source === 'string' ? editor.texts.get(source) : undefined;
  if (!pasted || !isObject(citation) || typeof quote !== 'string' || quote === '') return nothing;
  const textAt = (name: string) => {
    const value = memberOf(citation, name);
    return typeof value === 'string' ? value : '';
  };
  const words = { quote, prefix: textAt('prefix'), suffix: textAt('suffix') };
  const { count, isMisplaced } = findCitedPlaces(words, readQuotedText(pasted.text));
  const date = editor.formatDate(pasted.on) ?? pasted.on;
  const isWell = count === 1 && !isMisplaced;
  const key = isWell ? 'deskChecked' : isMisplaced ? 'deskMisplaced' : count > 1 ? 'deskFoundOften' : 'deskNotChecked';
  return html`<p class="checked ${isWell ? 'well' : count > 1 && !isMisplaced ? 'warning' : 'error'}">
    ${editor.say(key, { date, count })}
  </p>`;
}
