import { html, nothing, type TemplateResult } from 'lit';
import type { CitedEntry } from '../../../citing/cited-entries.js';
import { memberOf, splitPointer, valueAt } from '../../../document/pointer.js';
import { isSilence } from '../../../story/story-entries.js';
import { findQuotations } from '../../../../model/quotation/find-quotations.js';
import type { EditorContext } from '../../editor-context.js';
import { renderCited } from './cited-words.js';
import { renderPlace, type GoTo } from './place-button.js';
import { nameSpeakers } from '../entries/speaker-names.js';
import '../../../../i18n/en/check.js';

/**
 * Renders the entries with proven citations, each with its cited sentences. Paraphrases with words that their sentences don’t have, or without
 * a “not” of their sentences, come first, since nothing else of a paraphrase was compared.
 */
export function renderCitedEntries(editor: EditorContext, entries: readonly CitedEntry[], onGo: GoTo): TemplateResult {
  const lang = memberOf(editor.document, 'lang');
  const isParaphrase = ({ entry }: CitedEntry) => {
    const text = memberOf(entry, 'text');
    const spoken = typeof text === 'string' && !isSilence(entry);
    return spoken && findQuotations(text, typeof lang === 'string' ? lang : undefined).quotations.length === 0;
  };
  const differing = entries.filter(isDifferent).toSorted((a, b) => countOf(b) - countOf(a));
  const others = entries.filter((each) => !isDifferent(each));
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

/** Returns true for an entry whose words differ from its cited sentences. */
export function isDifferent(entry: CitedEntry): boolean {
  return countOf(entry) > 0;
}

function countOf({ uncited, lostQualifiers }: CitedEntry): number {
  return uncited.length + lostQualifiers.length;
}

function renderEntry(
  editor: EditorContext,
  { pointer, entry, citations, uncited, lostQualifiers }: CitedEntry,
  isWhole: boolean,
  onGo: GoTo,
): TemplateResult {
  const { say, document } = editor;
  const speakers = nameSpeakers(editor, entry);
  const go = () => onGo(citations[0]?.pointer ?? pointer);
  const renderWords = (key: 'checkApartWords' | 'checkLostWords', words: readonly string[]) =>
    words.length > 0
      ? html`<p class="small">${say(key, { words: words.map((word) => `“${word}”`).join(', ') })}</p>`
      : nothing;
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
              ${renderWords('checkApartWords', uncited)} ${renderWords('checkLostWords', lostQualifiers)}
            </div>`
          : nothing
      }
      <div>${citations.map((each) => renderCited(editor, valueAt(document, splitPointer(each.pointer)[0])!))}</div>
    </div>
  </li>`;
}
