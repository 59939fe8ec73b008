import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listAt, memberOf, valueAt } from '../../../../edit/pointer.js';
import { isSilence } from '../../../../edit/story-entries.js';
import type { Json } from '../../../../edit/json.js';
import { hashEntry } from '../../../../edit/sign-off/hash-entry.js';
import { checkEntry, type SignOff } from '../../../../edit/sign-off/sign-off.js';
import { uncheckedStatements } from '../../../../edit/sign-off/sign-off-status.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import { withSeparators } from '../../../parts/text/separators.js';
import { formatPlace, nameOf, shorten, type EditorContext } from '../../editor-context.js';
import { renderGo, type GoTo } from '../place-button.js';
import { nameSpeakers } from '../speaker-names.js';
import { giveKey } from './give-key.js';
import { renderSignButton } from './sign.js';

/** Maximum number of statements that are listed. */
const MAX_LISTED = 20;

/** Id of what is said once all are checked. */
const ALL_CHECKED = 'sign-off:checked';

const findUnchecked = memoizeLast(uncheckedStatements);

/**
 * Renders the statements that nobody has checked as they are. Each stands here as it was written, with the words of its source,
 * and has a button of its own: nothing is signed that wasn’t seen, and nothing in bulk.
 */
export function renderUnchecked(editor: EditorContext, signOff: SignOff, onGo: GoTo): unknown {
  const { say, document } = editor;
  const unchecked = findUnchecked(signOff, document);
  if (unchecked.length === 0) {
    return memberOf(document, 'statements') === undefined
      ? nothing
      : html`<p class="well" id=${ALL_CHECKED} tabindex="-1">${say('signOffAllChecked')}</p>`;
  }
  const rest = unchecked.length - MAX_LISTED;
  return html`<p>${say('signOffUnchecked', { count: unchecked.length })}</p>
    <ul class="unchecked">
      ${repeat(
        unchecked.slice(0, MAX_LISTED),
        (pointer) => pointer,
        (pointer, at) => renderStatement(editor, pointer, unchecked[at + 1] ?? unchecked[at - 1], onGo),
      )}
    </ul>
    ${rest > 0 ? html`<p class="muted">${say('signOffMore', { count: rest })}</p>` : nothing}`;
}

function renderStatement(editor: EditorContext, pointer: string, next: string | undefined, onGo: GoTo): TemplateResult {
  const { say, document } = editor;
  const statement = valueAt(document, pointer);
  const name = nameOf(statement);
  const speakers = nameSpeakers(editor, statement);
  const quotes = listAt(document, `${pointer}/sources`).flatMap((citation) => memberOf(citation, 'quote') ?? []);
  const facts = factsOf(editor, statement);
  return html`<li>
    ${renderGo(editor, formatPlace(say, pointer), '', () => onGo(pointer))}
    ${isSilence(statement) ? html`<span class="row-kind">${say('deskKindSilence')}</span>` : nothing}
    <p class="statement">
      ${speakers === '' ? nothing : html`<b dir="auto">${speakers}</b>: `}<span dir="auto">${textOf(statement)}</span>
    </p>
    ${facts.length > 0 ? html`<p class="muted">${withSeparators(facts, say('dot'))}</p>` : nothing}
    ${quotes.map((quote) =>
      typeof quote === 'string' ? html`<p class="muted">${say('signOffInSource', { words: quote })}</p>` : nothing,
    )}
    ${renderSignButton(
      editor,
      say('signOffCheck'),
      (before, signed) => {
        editor.focus(next === undefined ? ALL_CHECKED : buttonId(next));
        return checkEntry(before, giveKey(editor, pointer), hashEntry(editor.document, pointer), signed);
      },
      { id: buttonId(pointer), heard: say('signOffCheckNamed', { name: shorten(name) }) },
    )}
  </li>`;
}

const buttonId = (pointer: string) => `sign-off:check${pointer}`;

/** Returns when and where it was said, and its words in the language in which it was said. */
function factsOf(editor: EditorContext, statement: Json | undefined): readonly unknown[] {
  const date = memberOf(statement, 'date') ?? memberOf(memberOf(statement, 'silence'), 'asOf');
  const at = memberOf(statement, 'at');
  const event = listAt(editor.document, '/events').find((each) => at !== undefined && memberOf(each, 'id') === at);
  const original = memberOf(memberOf(statement, 'original'), 'text');
  return [
    typeof date === 'string' ? (editor.formatDate(date) ?? date) : undefined,
    memberOf(event, 'title'),
    typeof original === 'string' ? html`<span dir="auto">${original}</span>` : undefined,
  ].filter((fact) => fact !== undefined);
}

function textOf(statement: Json | undefined): string {
  const text = memberOf(statement, 'text');
  return typeof text === 'string' ? text : '';
}
