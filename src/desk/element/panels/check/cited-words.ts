import { html, nothing, type TemplateResult } from 'lit';
import { findCitedSentence, type SentencePart } from '../../../citing/cited-sentence.js';
import { isObject, type Json } from '../../../document/json.js';
import { extendMark, wordsBehind } from '../../../citing/extend-mark.js';
import { listAt, memberOf, textAt } from '../../../document/pointer.js';
import { countWords } from '../../../../model/count-words.js';
import { entriesAt, nameOf, type EditorContext } from '../../editor-context.js';
import '../../../../i18n/en/check.js';

/** Minimum number of words in a citation that may be the beginning of a longer passage. */
const MIN_CUT_WORDS = 8;

/**
 * Renders the words of a citation in the sentence of their source. If the text isn't here or doesn't have the words, they are between the
 * prefix and suffix of the citation. A citation of a long passage has only its first words: the other words are marked too, or are shown as
 * “…” without a text. A citation without words renders nothing.
 */
export function renderCited(editor: EditorContext, citation: Json): TemplateResult | typeof nothing {
  const [quote, source] = [textAt(citation, 'quote'), textAt(citation, 'source')];
  if (quote === '' || !isObject(citation)) return nothing;
  const sources = entriesAt(editor, '/sources');
  const name = nameOf(sources.find((each) => memberOf(each, 'id') === source));
  const pasted = editor.texts.get(source);
  const told =
    countWords(quote) < MIN_CUT_WORDS || memberOf(citation, 'ownWords') === true ? '' : toldBy(editor, citation);
  const sentence = pasted && findCitedSentence(citation, pasted);
  const parts = sentence ? extendMark(sentence, told) : partsOf(citation, wordsBehind(quote, told).length > 0);
  const label = sources.length > 1 && name !== '' ? editor.say('checkInNamed', { name }) : editor.say('checkInSource');
  return html`<p class="cited muted">
    <span dir="auto">${label}</span>
    <span dir="auto">${parts.map(({ text, isCited }) => (isCited ? html`<mark>${text}</mark>` : text))}</span>
  </p>`;
}

/** Returns the words of the statement, or the title of the event, that a citation belongs to. */
function toldBy({ document }: EditorContext, citation: Json): string {
  const entries = [...listAt(document, '/statements'), ...listAt(document, '/events')];
  const entry = entries.find((each) => listAt(each, '/sources').includes(citation));
  return textAt(entry, 'text') || textAt(entry, 'title');
}

/** @param isCut True for words that continue in the source. */
function partsOf(citation: Json, isCut: boolean): readonly SentencePart[] {
  const [prefix, suffix] = [textAt(citation, 'prefix'), textAt(citation, 'suffix')];
  return [
    { text: prefix === '' ? '' : `… ${prefix} `, isCited: false },
    { text: textAt(citation, 'quote'), isCited: true },
    { text: suffix === '' ? (isCut ? ' …' : '') : ` ${suffix} …`, isCited: false },
  ];
}
