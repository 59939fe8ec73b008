import { findRemovedReference } from '../../../story/find-fixes.js';
import type { Json } from '../../../document/json.js';
import { memberOf, valueAt } from '../../../document/pointer.js';
import '../../../../i18n/en/desk-problems.js';
import '../../../../i18n/en/editor.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import { parsePointer, pointerTo } from '../../../../model/json-pointer.js';
import type { Problem } from '../../../../model/problems/problem.js';
import {
  entriesAt,
  formatEntryField,
  formatPlace,
  LIST_WORDS,
  nameOf,
  shorten,
  type EditorContext,
  type FormattedProblem,
} from '../../editor-context.js';
import { isListName } from '../../form-fields.js';
import { nameEntryAt } from './name-entry-at.js';
import { canBeKept } from '../../saving/kept-advice.js';
import { nameSpeakers } from '../entries/speaker-names.js';

/** Cures for the desk, which accepts dates as people write them, and has “Yes” and “No” for true and false. */
const DESK_CURES: Readonly<Record<string, MessageKey>> = {
  'date-unreadable': 'deskDateCure',
  'date-missing': 'deskDateCure',
  'quote-not-proven': 'deskUnprovenCure',
  'quote-of-reporter': 'deskReporterCure',
  'quote-voice-unstated': 'deskVoiceCure',
  'mark-unclosed': 'deskMarkCure',
  'mark-not-read': 'deskMarksCure',
  'opinion-unnamed': 'deskOpinionCure',
  'kind-missing': 'deskKindCure',
};

/** The document of a problem, and its history, in which removed items are found. */
type WordingContext = Pick<EditorContext, 'document' | 'say'> & Partial<Pick<EditorContext, 'history'>>;

/**
 * Formats a problem in the words of the desk: “silence.notedBy” becomes “Noted by”, and “/statements/0” and “statements-0”, which replace a
 * missing id, become “Statement 1”. Items with an id are named by their words, since editors don’t know ids.
 */
export function formatProblem(editor: WordingContext, problem: Problem): FormattedProblem {
  const { code, message, cure, pointer, values } = problem;
  // Words of a source may look like the name of a field: “people”.
  const cited: readonly unknown[] = [values['words'], values['described']];
  const isAround = (words: string) =>
    [values['around'], values['guess']].some((each) => `${each}`.includes(`“${words}”`));
  const reword = (text: string) =>
    withPlaces(editor, text).replace(
      /([“"(])([\w/][\w./-]*)([”")])/g,
      (whole, open: string, name: string, close: string) => {
        if (cited.includes(name) || isAround(name)) return whole;
        const words = name.startsWith('/')
          ? formatPlace(editor.say, name)
          : (fieldWords(editor, name, pointer) ?? itemWords(editor, name) ?? ownWords(editor, name, pointer));
        return words === undefined ? whole : `${open}${words}${close}`;
      },
    );
  return {
    ...(formatRemoved(editor, problem) ??
      formatNobody(editor, problem) ?? {
        message: askWhen(editor, problem) + reword(message),
        cure: Object.hasOwn(DESK_CURES, code) ? editor.say(DESK_CURES[code]!) : reword(cure),
      }),
    ...(canBeKept(problem) && { keep: editor.say('deskKeepAsIs') }),
  };
}

/** Returns a question with the title of an event without a date; an empty text for other problems. */
function askWhen({ document, say }: WordingContext, { code, pointer }: Problem): string {
  const [list, index] = parsePointer(pointer);
  if (code !== 'date-missing' || list !== 'events') return '';
  const title = memberOf(entriesAt({ document }, '/events')[Number(index)], 'title');
  return typeof title === 'string' && title !== '' ? `${say('deskWhenWas', { name: shorten(title) })} ` : '';
}

/** Replaces the pointers in a text by names of places: “the id of /events/7 too”. */
function withPlaces(editor: WordingContext, text: string): string {
  return text.replace(/(?<=^|\s)\/[a-z]+\/\d+(?:\/\w+)*/giu, (pointer) => nameEntryAt(editor, pointer));
}

/** Formats the problem of a reference to a removed item with the name of the item; undefined for other problems. */
function formatRemoved(editor: WordingContext, { code, values, pointer }: Problem): FormattedProblem | undefined {
  const { say, history, document } = editor;
  if (!history) return undefined;
  if (code === 'statement-withheld' && values['field'] === 'speaker') {
    const ids = [valueAt(document, pointerTo(pointer, 'speaker'))].flat();
    const gone = ids.flatMap((to) => findRemovedReference(history.past, { to, list: 'people' }) ?? []);
    // The removed person may have been added again.
    const [person] = gone.filter(({ item }) => !isThere(editor, memberOf(item, 'id')));
    const name = shorten(nameOf(person?.item));
    return person && { message: say('deskSpeakerRemoved', { name }), cure: say('deskSpeakerRemovedCure') };
  }
  const removed = code === 'reference-dangling' ? findRemovedReference(history.past, values) : undefined;
  if (!removed) return undefined;
  const { item, list } = removed;
  const named = { name: shorten(nameOf(item)), list: isListName(list) ? say(LIST_WORDS[list]) : list };
  return list === 'people'
    ? { message: say('deskPersonRemoved', named), cure: say('deskPersonRemovedCure') }
    : { message: say('deskIsRemoved', named), cure: say('deskIsRemovedCure') };
}

/** Says of a statement without a speaker that nobody is chosen yet; undefined for other problems. */
function formatNobody(
  { say, document }: WordingContext,
  { code, values, pointer }: Problem,
): FormattedProblem | undefined {
  const statement = valueAt(document, pointer);
  const isNobody =
    code === 'statement-withheld' && values['field'] === 'speaker' && memberOf(statement, 'speaker') === undefined;
  if (!isNobody) return undefined;
  const field = formatEntryField(say, statement, 'speaker');
  return { message: say('deskNobodyChosen'), cure: say('deskNobodyChosenCure', { field }) };
}

function isThere(editor: Pick<EditorContext, 'document'>, id: Json | undefined): boolean {
  return entriesAt(editor, '/people').some((person) => memberOf(person, 'id') === id);
}

function fieldWords({ say, document }: WordingContext, path: string, pointer: string): string | undefined {
  const name = path.split('.').at(-1) ?? '';
  if (isListName(name)) return say(LIST_WORDS[name]);
  const [list, index] = parsePointer(pointer);
  const words = formatEntryField(say, valueAt(document, `/${list}/${index}`), name);
  return words === name ? undefined : words;
}

/** Returns the words for an id that replaces a missing one. */
function itemWords(editor: Pick<EditorContext, 'document' | 'say'>, id: string): string | undefined {
  const [, list = '', index = ''] = /^([a-z]+)-(\d+)$/.exec(id) ?? [];
  const item = isListName(list) ? entriesAt(editor, `/${list}`)[Number(index)] : undefined;
  const isStandIn = item !== undefined && memberOf(item, 'id') === undefined;
  return isStandIn ? formatPlace(editor.say, pointerTo(`/${list}`, Number(index))) : undefined;
}

/** Returns the words for the id of the item with the problem: its name, or its speaker and first words. */
function ownWords({ document, say }: WordingContext, id: string, pointer: string): string | undefined {
  const [list = '', index = ''] = parsePointer(pointer);
  const item = isListName(list) ? entriesAt({ document }, `/${list}`)[Number(index)] : undefined;
  if (memberOf(item, 'id') !== id) return undefined;
  const words = shorten(nameOf(item));
  const speakers = list === 'statements' ? nameSpeakers({ document, say }, item) : '';
  return speakers === '' ? words : `${speakers}: ${words}`;
}
