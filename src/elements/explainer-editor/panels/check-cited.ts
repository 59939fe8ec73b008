import { html, nothing, type TemplateResult } from 'lit';
import type { CitedEntry } from '../../../edit/cited-entries.js';
import { memberOf, splitPointer, valueAt } from '../../../edit/pointer.js';
import { isSilence } from '../../../edit/story-entries.js';
import { findQuotations } from '../../../model/quotation/find-quotations.js';
import type { EditorContext } from '../editor-context.js';
import { renderCited } from './cited-words.js';
import { renderPlace, type GoTo } from './place-button.js';
import { nameSpeakers } from './speaker-names.js';

/**
 * Renders entries whose cited words stand in their sources, with the sentences. Of paraphrases nothing else was compared, so those come
 * first that have words of their own, each beside its sentence.
 */
export function renderCitedEntries(editor: EditorContext, entries: readonly CitedEntry[], onGo: GoTo): TemplateResult {
  const lang = memberOf(editor.document, 'lang');
  const isParaphrase = ({ entry }: CitedEntry) => {
    const text = memberOf(entry, 'text');
    const spoken = typeof text === 'string' && !isSilence(entry);
    return spoken && findQuotations(text, typeof lang === 'string' ? lang : undefined).quotations.length === 0;
  };
  const differing = entries.filter(({ apart }) => apart.length > 0).toSorted((a, b) => b.apart.length - a.apart.length);
  const others = entries.filter(({ apart }) => apart.length === 0);
  const groups = [
    { words: 'checkApart', entries: differing },
    { words: 'checkParaphrases', entries: others.filter(isParaphrase) },
    { words: 'checkOtherCited', entries: others.filter((each) => !isParaphrase(each)) },
  ] as const;
  return html`${groups.map(({ words, entries: listed }) =>
    listed.length === 0
      ? nothing
      : html`<p><b>${editor.say(words, { count: listed.length })}</b></p>
          <ul class="problems cited-words">
            ${listed.map((each) => renderEntry(editor, each, words !== 'checkOtherCited', onGo))}
          </ul>`,
  )}`;
}

function renderEntry(
  editor: EditorContext,
  { pointer, entry, citations, apart }: CitedEntry,
  isWhole: boolean,
  onGo: GoTo,
): TemplateResult {
  const { say, document } = editor;
  const speakers = nameSpeakers(editor, entry);
  const go = () => onGo(citations[0]?.pointer ?? pointer);
  return html`<li>
    ${renderPlace(editor, pointer, go)}
    <div class="beside-source">
      ${
        isWhole
          ? html`<div>
              <p class="statement">
                ${speakers === '' ? nothing : html`<b dir="auto">${speakers}</b>: `}<span dir="auto"
                  >${memberOf(entry, 'text')}</span
                >
              </p>
              ${apart.length > 0 ? html`<p class="small">${say('checkApartWords', { words: apart.map((word) => `“${word}”`).join(', ') })}</p>` : nothing}
            </div>`
          : nothing
      }
      <div>${citations.map((each) => renderCited(editor, valueAt(document, splitPointer(each.pointer)[0])!))}</div>
    </div>
  </li>`;
}
