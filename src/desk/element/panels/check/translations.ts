import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../../document/json.js';
import { memberOf, valueAt } from '../../../document/pointer.js';
import { shapeAt } from '../../../document/shape-at-pointer.js';
import { findTranslations, type MissingPart, type Translation } from '../../../story/translations.js';
import '../../../../i18n/en/translations.js';
import type { Say } from '../../../../i18n/messages.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import { nameLanguage } from '../../../../time/format/intl.js';
import { formatPlace, nameOf, shorten, type EditorContext } from '../../editor-context.js';
import { renderFields } from '../../fields/fields.js';
import { itemShape, MAX_ROWS } from '../../form-fields.js';
import { firstShown, renderRowPages } from '../entries/item-actions.js';
import { renderGo, type GoTo } from './place-button.js';
import { renderProblems } from './problem-notes.js';
import { nameSpeakers } from '../entries/speaker-names.js';

export { translationStyles as styles } from '../../styles/translations.styles.js';

/** Renders translated statements beside their original words; nothing if all were said in the document's language. */
export function renderTranslations(editor: EditorContext, onGo: GoTo): unknown {
  const { say } = editor;
  const translations = findTranslations(editor.document);
  if (translations.length === 0) return nothing;
  const count = translations.filter(({ missing }) => missing.length === 0).length;
  const from = firstShown(editor, 'translations', translations.length);
  return html`<section class="translations" aria-labelledby="translations">
    <h3 id="translations">${say('translations')}</h3>
    <p class="muted small">${say('translationsLead')}</p>
    <p role="status">${say('translationsComplete', { count, total: translations.length })}</p>
    <ol>
      ${translations.slice(from, from + MAX_ROWS).map((each) => renderTranslation(editor, each, onGo))}
    </ol>
    ${renderRowPages(editor, 'translations', translations.length)}
  </section>`;
}

function renderTranslation(editor: EditorContext, translation: Translation, onGo: GoTo): TemplateResult {
  const { say, document } = editor;
  const { pointer, missing } = translation;
  const statement = valueAt(document, pointer);
  const words = [statement, valueAt(document, pointerTo(pointer, 'original'))].map((said) => memberOf(said, 'text'));
  const name =
    words.find((each): each is string => typeof each === 'string' && each.trim() !== '') ?? nameOf(statement);
  const speakers = shorten(nameSpeakers(editor, statement)) || formatPlace(say, pointer);
  return html`<li>
    <h4 id=${`${pointer}:translation`}>${renderGo(editor, speakers, name, () => onGo(pointer))}</h4>
    ${
      missing.length === 0
        ? html`<p class="well">${say('translationsWell')}</p>`
        : html`<ul class="missing">
            ${missing.map((part) => html`<li>${formatMissing(say, part)}</li>`)}
          </ul>`
    }
    <div class="pair">${renderSaid(editor, translation)} ${renderText(editor, pointer)}</div>
  </li>`;
}

function formatMissing(say: Say, missing: MissingPart): string {
  return missing.part === 'passages'
    ? say('translationsMissing-passages', { count: missing.original, translated: missing.translation })
    : say(`translationsMissing-${missing.part}`);
}

/** Renders the original words of a statement. If there are none, a button adds them in the language that the statement states. */
function renderSaid(editor: EditorContext, { pointer, lang }: Translation): TemplateResult {
  const { say, document, locale } = editor;
  const original = pointerTo(pointer, 'original');
  const title = lang ? say('translationsSaidIn', { language: nameLanguage(lang, locale) }) : say('translationsSaid');
  const handleAdd = () => {
    editor.set(original, lang ? { lang } : {});
    editor.begin(original);
    editor.focus(pointerTo(original, 'text'));
  };
  const shape = shapeAt(original);
  const fields =
    shape && isObject(valueAt(document, original))
      ? renderFields(editor, original, shape, ['text', 'lang'])
      : html`<p>
          <button
            type="button"
            class="text-button"
            id=${original}
            aria-describedby=${`${pointer}:translation`}
            @click=${handleAdd}
          >
            ${say('translationsAdd')}
          </button>
        </p>`;
  return renderColumn(`${pointer}:said`, pointer, title, [fields, renderProblems(editor, original)]);
}

function renderText(editor: EditorContext, pointer: string): TemplateResult {
  const { say, document, locale } = editor;
  const lang = memberOf(document, 'lang');
  const title =
    typeof lang === 'string' && lang !== ''
      ? say('translationsTextIn', { language: nameLanguage(lang, locale) })
      : say('translationsText');
  const fields = renderFields(editor, pointer, itemShape('statements'), ['text', 'translatedBy']);
  return renderColumn(`${pointer}:text`, pointer, title, fields);
}

function renderColumn(id: string, pointer: string, title: string, content: unknown): TemplateResult {
  return html`<div class="column" role="group" aria-labelledby=${`${id} ${pointer}:translation`}>
    <p class="column-title" id=${id}>${title}</p>
    ${content}
  </div>`;
}
