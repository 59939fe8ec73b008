import { html, nothing, type TemplateResult } from 'lit';
import { findCitedSentence, type SentencePart } from '../../../edit/cited-sentence.js';
import { isObject, type Json } from '../../../edit/json.js';
import { memberOf } from '../../../edit/pointer.js';
import { entriesAt, nameOf, type EditorContext } from '../editor-context.js';

/**
 * Renders the words of a citation in the sentence of their source. Where its text isn't here, or hasn't the words, they stand
 * between what the citation has before and after them. A citation without words renders nothing.
 */
export function renderCited(editor: EditorContext, citation: Json): TemplateResult | typeof nothing {
  const [quote, source] = [textAt(citation, 'quote'), textAt(citation, 'source')];
  if (quote === '' || !isObject(citation)) return nothing;
  const sources = entriesAt(editor, '/sources');
  const name = nameOf(sources.find((each) => memberOf(each, 'id') === source));
  const pasted = editor.texts.get(source);
  const parts = (pasted && findCitedSentence(citation, pasted)) ?? partsOf(citation);
  const label = sources.length > 1 && name !== '' ? editor.say('checkInNamed', { name }) : editor.say('checkInSource');
  return html`<p class="cited muted">
    <span dir="auto">${label}</span>
    <span dir="auto">${parts.map(({ text, isCited }) => (isCited ? html`<mark>${text}</mark>` : text))}</span>
  </p>`;
}

function partsOf(citation: Json): readonly SentencePart[] {
  const [prefix, suffix] = [textAt(citation, 'prefix'), textAt(citation, 'suffix')];
  return [
    { text: prefix === '' ? '' : `… ${prefix} `, isCited: false },
    { text: textAt(citation, 'quote'), isCited: true },
    { text: suffix === '' ? '' : ` ${suffix} …`, isCited: false },
  ];
}

function textAt(citation: Json, name: string): string {
  const text = memberOf(citation, name);
  return typeof text === 'string' ? text : '';
}
