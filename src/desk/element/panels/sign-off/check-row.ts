import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from '../../../document/json.js';
import { listAt, memberOf, valueAt } from '../../../document/pointer.js';
import { hashEntry } from '../../../sign-off/hash-entry.js';
import { checkEntry } from '../../../sign-off/sign-off.js';
import type { EntryStatus } from '../../../sign-off/sign-off-status.js';
import { isSilence } from '../../../story/story-entries.js';
import { hasUncitedDate } from '../../../dates/uncited-date.js';
import { withSeparators } from '../../../../elements/parts/text/separators.js';
import { nameOf, shorten, type EditorContext } from '../../editor-context.js';
import { renderCited } from '../check/cited-words.js';
import { renderPlace, type GoTo } from '../check/place-button.js';
import { nameSpeakers } from '../entries/speaker-names.js';
import { ensureEntryKey } from './ensure-entry-key.js';
import { formatSigned, renderSignButton } from './sign.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/sign-off.js';

/** Returns the id of the button that marks an entry as checked. */
export function checkButtonId(pointer: string): string {
  return `sign-off:check${pointer}`;
}

/**
 * Renders a statement or an event as it was written, the words of its sources, and the button that marks it as checked. The row of a checked
 * entry stays in its place, with a button that takes the check back.
 *
 * @param next Id of the element that gets the focus after the check.
 * @param onSigned Called with the key of the entry that was checked.
 */
export function renderCheckRow(
  editor: EditorContext,
  { pointer, isChecked, check }: EntryStatus,
  next: string,
  onSigned: (key: string) => void,
  onGo: GoTo,
): TemplateResult {
  const { say, document } = editor;
  const entry = valueAt(document, pointer);
  const speakers = nameSpeakers(editor, entry);
  const facts = factsOf(editor, entry);
  return html`<li data-entry=${pointer}>
    ${renderPlace(editor, pointer, onGo)}
    ${isSilence(entry) ? html`<span class="row-kind">${say('deskKindSilence')}</span>` : nothing}
    <p class="statement">
      ${speakers === '' ? nothing : html`<b dir="auto">${speakers}</b>: `}<span dir="auto">${wordsOf(entry)}</span>
    </p>
    ${facts.length > 0 ? html`<p class="muted">${withSeparators(facts, say('dot'))}</p>` : nothing}
    ${listAt(document, `${pointer}/sources`).map((citation) => renderCited(editor, citation))}
    ${check && !isChecked ? html`<p class="warning">${say('signOffChanged', formatSigned(editor, check))}</p>` : nothing}
    ${isChecked ? renderDone(editor, pointer) : renderOpen(editor, pointer, next, onSigned)}
  </li>`;
}

function renderOpen(
  editor: EditorContext,
  pointer: string,
  next: string,
  onSigned: (key: string) => void,
): TemplateResult {
  const { say } = editor;
  const name = shorten(nameOf(valueAt(editor.document, pointer)));
  return renderSignButton(
    editor,
    say('signOffCheck'),
    (before, signed, focus) => {
      const key = ensureEntryKey(editor, pointer);
      onSigned(key);
      editor.apply([], say('signOffIsChecked'));
      editor.focus(next, focus);
      return checkEntry(before, key, hashEntry(editor.document, pointer), signed);
    },
    { id: checkButtonId(pointer), heard: say('signOffCheckNamed', { name }) },
  );
}

function renderDone(editor: EditorContext, pointer: string): TemplateResult {
  const { say } = editor;
  const name = shorten(nameOf(valueAt(editor.document, pointer)));
  return html`<span class="well done">${say('signOffDone')}</span> ${renderSignButton(
      editor,
      say('signOffUndo'),
      (before, signed, focus) => {
        editor.focus(checkButtonId(pointer), focus);
        return checkEntry(before, ensureEntryKey(editor, pointer), '', signed);
      },
      { heard: say('signOffUncheckNamed', { name }) },
    )}`;
}

/** Statuses that are shown beside a date, which would otherwise say that the event happened, or that the statement is undisputed. */
const STATUSES = ['planned', 'postponed', 'cancelled', 'alleged', 'disputed'] as const;

/** Returns the facts of an entry: its date and place, its status, further texts, and its original words. */
function factsOf(editor: EditorContext, entry: Json | undefined): readonly unknown[] {
  const date = memberOf(entry, 'date') ?? memberOf(memberOf(entry, 'silence'), 'asOf');
  const [at, status] = [memberOf(entry, 'at'), memberOf(entry, 'status')];
  const event = listAt(editor.document, '/events').find((each) => at !== undefined && memberOf(each, 'id') === at);
  const texts = [
    memberOf(memberOf(entry, 'place'), 'name'),
    memberOf(entry, 'summary'),
    memberOf(memberOf(entry, 'original'), 'text'),
  ];
  return [
    typeof date === 'string' ? (editor.formatDate(date) ?? date) : undefined,
    hasUncitedDate(entry) ? html`<span class="own-date">${editor.say('deskOwnDateWhy')}</span>` : undefined,
    STATUSES.some((each) => each === status) ? editor.say(status as (typeof STATUSES)[number]) : undefined,
    memberOf(event, 'title'),
    ...texts.map((text) => (typeof text === 'string' ? html`<span dir="auto">${text}</span>` : undefined)),
  ].filter((fact) => fact !== undefined);
}

/** Returns the words of a statement, or the title of an event. */
function wordsOf(entry: Json | undefined): string {
  const words = memberOf(entry, 'text') ?? memberOf(entry, 'title');
  return typeof words === 'string' ? words : '';
}
