import { css, html, nothing } from 'lit';
import { findWordsAround } from '../../citing/cited-sentence.js';
import { isObject, type Json } from '../../document/json.js';
import { listAt, memberOf, splitPointer, valueAt } from '../../document/pointer.js';
import { isNamedIn } from '../../speakers/person-words.js';
import { heldItem, nameOf, type EditorContext } from '../editor-context.js';
import '../../../i18n/en/story.js';

/** These words have no styles of their own. */
export const styles = css``;

/**
 * Tells at once where neither the words that are cited, nor their sentence, nor the one before it has a part of the name or the role of the
 * speaker who was chosen in this form.
 */
export function renderUnnamed(editor: EditorContext, pointer: string): unknown {
  const { document, say } = editor;
  const [item] = splitPointer(pointer);
  const ids = [valueAt(document, pointer)].flat();
  const before = [memberOf(heldItem(editor, item), 'speaker')].flat();
  const cited = listAt(document, `${item}/sources`)
    .map((citation) => wordsOf(editor, citation))
    .join(' ');
  const person = listAt(document, '/people').find((each) => memberOf(each, 'id') === ids[0]);
  if (!person || ids.length > 1 || cited.trim() === '' || before.includes(ids[0])) return nothing;
  const words = isNamedIn(cited, person) ? nothing : say('deskNotNamed', { name: nameOf(person).replace(/\.$/, '') });
  return html`<p class="meaning warning" role="status">${words}</p>`;
}

/** Returns the words of a citation, and those around it in the text of its source. */
function wordsOf({ texts }: EditorContext, citation: Json): string {
  const quote = memberOf(citation, 'quote');
  if (typeof quote !== 'string' || !isObject(citation)) return '';
  const source = memberOf(citation, 'source');
  const pasted = typeof source === 'string' ? texts.get(source) : undefined;
  return `${quote} ${pasted ? findWordsAround(citation, pasted) : ''}`;
}
