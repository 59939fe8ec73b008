import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from '../../../document/json.js';
import { storyEntries } from '../../../story/story-entries.js';
import '../../../../i18n/en/commands.js';
import '../../../../i18n/en/duplicates.js';
import '../../../../i18n/en/editor.js';
import type { MessageKey, Say } from '../../../../i18n/messages.js';
import { normalizeText } from '../../../../layout/filter/search-text.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import { ADD_WORDS, entriesAt, formatItemName, LIST_WORDS, type EditorContext } from '../../editor-context.js';
import type { EditorCommands, EditorData, EditorDispatch } from '../../editor-data.js';
import { togglePreview } from '../../editor-toolbar.js';
import type { Dialog, EditorState, EditorPart } from '../../editor-state.js';
import { CAST_LISTS } from '../../form-fields.js';
import { addToEnd } from '../entries/item-actions.js';
import { duplicateFieldId, hasPossibleDuplicate } from './duplicates.js';
import { KIND_WORDS, NEW_ENTRIES } from '../entries/new-entries.js';
import { PART_WORDS } from '../tabs.js';

/** Maximum number of commands that are shown. */
const MAX_SHOWN = 50;

/** A command, or an entry to which it leads. */
interface Command {
  readonly words: string;
  readonly keys?: string;
  readonly run: (root: ParentNode) => void;
}

/** Renders a search field and the commands that match it. A search with words also finds entries of the story. */
export function renderCommands(
  data: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const { words, active } = data.state.commandSearch;
  const found = findCommands(data, editor, dispatch, commands);
  const shown = found.slice(0, MAX_SHOWN);
  const search = (commandSearch: EditorState['commandSearch']) => dispatch({ type: 'set', change: { commandSearch } });
  const handleKeydown = (event: KeyboardEvent) => {
    // An input method uses Enter and arrows for its own list of words.
    if (event.isComposing) return;
    const next = indexByKey(event.key, active, shown.length);
    if (next === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (next !== undefined) {
      search({ words, active: next });
      const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
      requestAnimationFrame(() => root.getElementById(`command-${next}`)?.scrollIntoView({ block: 'nearest' }));
    } else if (shown[active]) runClosed(event, shown[active], dispatch);
  };
  return html`<div class="commands">
    <label for="command" id="command-label">${say('commandFind')}</label>
    <input
      id="command"
      type="search"
      role="combobox"
      aria-labelledby="command-label"
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded=${shown.length > 0 ? 'true' : 'false'}
      aria-controls="command-list"
      aria-activedescendant=${shown[active] ? `command-${active}` : nothing}
      .value=${words}
      @input=${(event: Event) => search({ words: (event.currentTarget as HTMLInputElement).value, active: 0 })}
      @keydown=${handleKeydown}
    />
    <ul id="command-list" role="listbox" aria-label=${say('commandFind')}>
      ${shown.map((command, index) => renderCommand(command, index, index === active, dispatch))}
    </ul>
    <p class="muted small" role="status">
      ${
        found.length > MAX_SHOWN
          ? say('commandMore', { shown: MAX_SHOWN, count: found.length })
          : say('commandCount', { count: found.length })
      }
    </p>
  </div>`;
}

function renderCommand(command: Command, index: number, isActive: boolean, dispatch: EditorDispatch): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- keys are handled by the field above.
  return html`<li
    role="option"
    id=${`command-${index}`}
    aria-selected=${isActive ? 'true' : 'false'}
    @click=${(event: Event) => runClosed(event, command, dispatch)}
  >
    <span dir="auto">${command.words}</span> ${command.keys ? html`<kbd>${command.keys}</kbd>` : nothing}
  </li>`;
}

function indexByKey(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active + count - 1) % count;
  return undefined;
}

/** Closes the dialog and runs a command afterwards, when the focus has returned to its former place. */
function runClosed({ currentTarget }: Event, { run }: Command, dispatch: EditorDispatch): void {
  const dialog = (currentTarget as Element).closest('dialog')!;
  const root = dialog.getRootNode() as ShadowRoot;
  dialog.addEventListener('close', () => run(root), { once: true });
  dispatch({ type: 'close-dialog' });
}

/** Finds the commands with all words of the search. */
function findCommands(
  data: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): readonly Command[] {
  const words = normalizeText(data.state.commandSearch.words).split(/\s+/).filter(Boolean);
  const all = [
    ...addingCommands(editor, dispatch),
    ...documentCommands(data, editor, dispatch, commands),
    ...showingCommands(data, editor, dispatch),
    ...(words.length > 0 ? entryCommands(editor, commands) : []),
  ];
  return all.filter((command) => {
    const text = normalizeText(command.words);
    return words.every((word) => text.includes(word));
  });
}

function addingCommands(editor: EditorContext, dispatch: EditorDispatch): readonly Command[] {
  const { say } = editor;
  const showForms = (part: EditorPart) => {
    dispatch({ type: 'show-part', part });
    dispatch({ type: 'set', change: { isSheet: false } });
  };
  const entries = NEW_ENTRIES.map(({ words, add }) => {
    const run = () => {
      showForms('story');
      add(editor);
    };
    return { words: say(words), run };
  });
  const items = CAST_LISTS.map((list) => {
    const run = () => {
      showForms('cast');
      addToEnd(editor, list);
    };
    return { words: say(ADD_WORDS[list]), run };
  });
  return [...entries, ...items];
}

function documentCommands(
  { state, canUndo, canRedo }: EditorData,
  { say }: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): readonly Command[] {
  const opening = (words: MessageKey, dialog: Dialog): Command => ({
    words: say(words),
    run: () => dispatch({ type: 'set', change: { dialog } }),
  });
  return [
    ...(state.isSaving ? [] : [{ words: say('deskSave'), keys: 'Ctrl+S', run: () => void commands.save() }]),
    ...(canUndo ? [{ words: say('deskUndo'), keys: 'Ctrl+Z', run: () => commands.undo() }] : []),
    ...(canRedo ? [{ words: say('deskRedo'), keys: 'Ctrl+Y', run: () => commands.redo() }] : []),
    { words: say('deskNewStory'), run: () => void commands.startStory() },
    { words: say('deskOpen'), run: () => void commands.showStories('stories') },
    opening('deskExport', 'export'),
    { words: say('deskCompare'), run: () => void commands.compare() },
    { words: say('deskKeptMenu'), run: () => void commands.showStories('clear') },
  ];
}

function showingCommands({ state }: EditorData, editor: EditorContext, dispatch: EditorDispatch): readonly Command[] {
  const { say, focus } = editor;
  const { isPreviewing, isSheet } = state;
  const parts = (['story', 'cast', 'check', 'quote', 'article'] as const).map((part) => {
    const run = () => {
      dispatch({ type: 'show-part', part });
      focus('part-title');
    };
    return { words: say(PART_WORDS[part]), run };
  });
  const shape = say('colon', { label: say('deskShape'), value: say(isSheet ? 'deskForms' : 'deskSheet') });
  return [
    ...parts,
    { words: shape, run: () => dispatch({ type: 'set', change: { isSheet: !isSheet } }) },
    { words: say('deskPreview'), run: (root) => togglePreview(root, isPreviewing, editor, dispatch) },
  ];
}

/** Returns commands that lead to the form of each entry, and to the merge of duplicates. */
function entryCommands({ document, say, focus }: EditorContext, commands: EditorCommands): readonly Command[] {
  return entryLeads(document, say).map(({ words, pointer, field }) => ({
    words,
    run: () => {
      commands.goTo(pointer);
      if (field !== undefined) focus(field);
    },
  }));
}

/** An entry to whose form a command leads. */
interface EntryLead {
  readonly words: string;
  readonly pointer: string;
  /** Id of the field that the command focuses, if it isn’t the form. */
  readonly field?: string;
}

/** Returns the targets of commands: entries of the story first, then the cast, then merges of duplicates. */
const entryLeads = memoizeLast((document: Json, say: Say): readonly EntryLead[] => {
  const nameAt = (pointer: string) => formatItemName({ document, say }, pointer);
  const leadTo = (kind: MessageKey, pointer: string): EntryLead => ({
    words: say('colon', { label: say(kind), value: nameAt(pointer) }),
    pointer,
  });
  const leads = [
    ...storyEntries(document).map(({ kind, pointer }) => leadTo(KIND_WORDS[kind], pointer)),
    ...CAST_LISTS.flatMap((list) =>
      entriesAt({ document }, `/${list}`).map((_, index) => leadTo(LIST_WORDS[list], pointerTo(`/${list}`, index))),
    ),
  ];
  const merges = leads
    .filter(({ pointer }) => hasPossibleDuplicate(document, pointer))
    .map(({ pointer }) => ({
      words: say('duplicateCommand', { name: nameAt(pointer) }),
      pointer,
      field: duplicateFieldId(pointer),
    }));
  return [...leads, ...merges];
});
