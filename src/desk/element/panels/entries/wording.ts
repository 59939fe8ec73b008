import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { asParaphrase, asQuotation, wordingOf, type Wording } from '../../../citing/wording.js';
import { memberOf, valueAt } from '../../../document/pointer.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import type { EditorContext } from '../../editor-context.js';
import { WORDING_NAMES } from './wording-names.js';
import '../../../../i18n/en/wording.js';

export { wordingStyles as styles } from '../../styles/wording.styles.js';

/**
 * Renders the choice between a quotation and a paraphrase above the words of a statement. It adds quotation marks to the same words or removes
 * them. Words that differ from the cited ones can’t be made a quotation.
 */
export function renderWording(editor: EditorContext, pointer: string): TemplateResult {
  const { say, document } = editor;
  const statement = valueAt(document, pointer);
  const textPointer = pointerTo(pointer, 'text');
  const text = memberOf(statement, 'text');
  const language = memberOf(document, 'lang');
  const lang = typeof language === 'string' ? language : 'en';
  const chosen = wordingOf(typeof text === 'string' ? text : '', lang);
  const quotation = asQuotation(statement, lang);
  const put = (written: string, chooser: Element) => {
    editor.set(textPointer, written === '' ? undefined : written);
    if (/[\p{L}\p{N}]/u.test(written)) return;
    editor.focus(textPointer);
    const root = chooser.getRootNode() as ShadowRoot;
    // The editor writes the words between the marks.
    const field = () => root.getElementById(textPointer) as HTMLTextAreaElement | null;
    requestAnimationFrame(() => field()?.setSelectionRange(1, 1));
  };
  const option = (wording: Wording, write?: () => string | undefined) => {
    const written = write?.();
    return html`<label>
      <input
        type="radio"
        name=${`${pointer}:wording`}
        aria-describedby=${`${pointer}:wording-hint`}
        .checked=${live(chosen === wording)}
        ?disabled=${chosen !== wording && written === undefined}
        @change=${({ currentTarget }: Event) => written !== undefined && put(written, currentTarget as Element)}
      />
      ${say(WORDING_NAMES[wording])}
    </label>`;
  };
  const differs = chosen === 'indirect' && quotation === undefined;
  const hint = differs ? 'wordingDiffers' : chosen === 'indirect' ? 'draftIndirectHint' : 'wordingQuoted';
  return html`<div class="field wording" role="radiogroup" aria-labelledby=${`${pointer}:wording-name`}>
    <span class="label" id=${`${pointer}:wording-name`}>${say('draftForm')}</span>
    <span
      >${option('direct', () => quotation)} ${chosen === 'mixed' ? option('mixed') : nothing}
      ${option('indirect', () => asParaphrase(statement, lang))}</span
    >
    <p class="muted small hint" id=${`${pointer}:wording-hint`}>${say(hint)}</p>
  </div>`;
}
