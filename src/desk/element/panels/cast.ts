import { html, nothing, type TemplateResult } from 'lit';
import { placesIn } from '../../story/event-places.js';
import { formatList } from '../../../i18n/message-parts.js';
import { formatItemName, LIST_WORDS, type EditorContext } from '../editor-context.js';
import { CAST_LISTS, isOffered, type CastListName } from '../form-fields.js';
import { renderItemList } from './entries/item-list.js';
import { renderSideChoices } from './entries/side-choices.js';
import '../../../i18n/en/cast.js';
import '../../../i18n/en/editor.js';

export { castStyles as styles } from '../styles/cast.styles.js';

const LEADS = {
  people: 'castPeople',
  sides: 'castSides',
  sources: 'castSources',
  topics: 'castTopics',
  findings: 'castFindings',
  lanes: 'castLanes',
  names: 'castNames',
} as const satisfies Record<CastListName, string>;

/**
 * Renders the lists to which events and statements refer. Lists that few stories need are below “More”. Topics are always shown, since
 * editors choose the statements of a topic in its form.
 *
 * @param renderSheet Renders a list as a sheet; undefined for forms.
 */
export function renderCastTab(
  editor: EditorContext,
  renderSheet: ((list: CastListName) => unknown) | undefined,
  onGo: (pointer: string) => void,
): TemplateResult {
  const more = CAST_LISTS.filter((list) => list !== 'topics' && !isOffered(editor.document, list));
  const renderLists = (lists: readonly CastListName[]) => lists.map((list) => renderSection(editor, list, renderSheet));
  return html`${renderLists(CAST_LISTS.filter((list) => !more.includes(list)))} ${renderPlaces(editor, onGo)}
  ${
    more.length > 0
      ? html`<details class="more-lists">
          <summary>
            ${editor.say('castMore', {
              names: formatList(
                more.map((list) => editor.say(LIST_WORDS[list])),
                editor.say,
              ),
            })}
          </summary>
          ${renderLists(more)}
        </details>`
      : nothing
  }`;
}

function renderSection(
  editor: EditorContext,
  list: CastListName,
  renderSheet: ((list: CastListName) => unknown) | undefined,
): TemplateResult {
  const { say } = editor;
  return html`<section class="cast-list" aria-labelledby=${`list-${list}`}>
    <h3 id=${`list-${list}`}>${say(LIST_WORDS[list])}</h3>
    <p class="muted small">${say(LEADS[list])}</p>
    ${renderSheet ? renderSheet(list) : renderItemList(editor, list)}
    ${list === 'sides' ? renderSideChoices(editor) : nothing}
  </section>`;
}

/** Renders the places of events if there are at least two. */
function renderPlaces(editor: EditorContext, onGo: (pointer: string) => void): unknown {
  const places = placesIn(editor.document);
  if (places.length < 2) return nothing;
  const { say } = editor;
  return html`<section class="cast-list" aria-labelledby="list-places">
    <h3 id="list-places">${say('castPlaces')}</h3>
    <p class="muted small">${say('castPlacesLead')}</p>
    <ul class="places">
      ${places.map(
        ({ name, events }) =>
          html`<li>
            <b dir="auto">${name}</b>
            ${events.map(
              (pointer) =>
                html`<button type="button" class="text-button" @click=${() => onGo(`${pointer}/place/name`)}>
                  ${formatItemName(editor, pointer)}
                </button>`,
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}
