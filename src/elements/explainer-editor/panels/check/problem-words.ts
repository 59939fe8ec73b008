import { findRemovedReference } from '../../../../edit/story/find-fixes.js';
import type { Json } from '../../../../edit/document/json.js';
import { memberOf, valueAt } from '../../../../edit/document/pointer.js';
import { deskProblemMessages } from '../../../../i18n/en/desk-problems.js';
import { editorMessages } from '../../../../i18n/en/editor.js';
import { addEnglish, type MessageKey } from '../../../../i18n/messages.js';
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
  type WordedProblem,
} from '../../editor-context.js';
import { isListName } from '../../form-fields.js';
import { describePlace } from './place-of.js';
import { canBeKept } from '../../saving/kept-advice.js';
import { nameSpeakers } from '../entries/speaker-names.js';

export { SourceAdvice } from '../../source-advice.js';
export { wordCounts } from './open-points.js';

/** Cures in the words of the desk, which reads dates as people write them, and whose fields have “Yes” and “No”. */
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

/** The document of a problem, and the edits in which what was removed is found. */
type WordingContext = Pick<EditorContext, 'document' | 'say'> & Partial<Pick<EditorContext, 'history'>>;

/**
 * Puts a problem into the words of the desk: “silence.notedBy” is “Noted by” there, and “/statements/0” and “statements-0”, which
 * stand in for a missing id, are “Statement 1”. What has an id is named by its words, since editors don’t know ids.
 */
export function wordProblem(editor: WordingContext, problem: Problem): WordedProblem {
  addEnglish(deskProblemMessages, editorMessages);
  const { code, message, cure, pointer, values } = problem;
  // Words of a source may be those of a field: “people”.
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
    ...(wordRemoved(editor, problem) ??
      wordNobody(editor, problem) ?? {
        message: askWhen(editor, problem) + reword(message),
        cure: Object.hasOwn(DESK_CURES, code) ? editor.say(DESK_CURES[code]!) : reword(cure),
      }),
    ...(canBeKept(problem) && { keep: editor.say('deskKeepAsIs') }),
  };
}

/** Asks by its title when an event was of which nobody has written the date; an empty text for other problems. */
function askWhen({ document, say }: WordingContext, { code, pointer }: Problem): string {
  const [list, index] = parsePointer(pointer);
  if (code !== 'date-missing' || list !== 'events') return '';
  const title = memberOf(entriesAt({ document }, '/events')[Number(index)], 'title');
  return typeof title === 'string' && title !== '' ? `${say('deskWhenWas', { name: shorten(title) })} ` : '';
}

/** Names places in a text that stand there as pointers: “the id of /events/7 too”. */
function withPlaces(editor: WordingContext, text: string): string {
  return text.replace(/(?<=^|\s)\/[a-z]+\/\d+(?:\/\w+)*/giu, (pointer) => describePlace(editor, pointer));
}

/** Says of a reference to what was removed who or what that was; undefined for other problems. */
function wordRemoved(editor: WordingContext, { code, values, pointer }: Problem): WordedProblem | undefined {
  const { say, history, document } = editor;
  if (!history) return undefined;
  if (code === 'statement-withheld' && values['field'] === 'speaker') {
    const ids = [valueAt(document, pointerTo(pointer, 'speaker'))].flat();
    const gone = ids.flatMap((to) => findRemovedReference(history.past, { to, list: 'people' }) ?? []);
    // Somebody who was removed may be there again.
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
function wordNobody({ say, document }: WordingContext, { code, values, pointer }: Problem): WordedProblem | undefined {
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

/** Words for an id that stands in for a missing one. */
function itemWords(editor: Pick<EditorContext, 'document' | 'say'>, id: string): string | undefined {
  const [, list = '', index = ''] = /^([a-z]+)-(\d+)$/.exec(id) ?? [];
  const item = isListName(list) ? entriesAt(editor, `/${list}`)[Number(index)] : undefined;
  const isStandIn = item !== undefined && memberOf(item, 'id') === undefined;
  return isStandIn ? formatPlace(editor.say, pointerTo(`/${list}`, Number(index))) : undefined;
}

/** Words for the id of the item that has the problem: its name, or who says it and the first words. */
function ownWords({ document, say }: WordingContext, id: string, pointer: string): string | undefined {
  const [list = '', index = ''] = parsePointer(pointer);
  const item = isListName(list) ? entriesAt({ document }, `/${list}`)[Number(index)] : undefined;
  if (memberOf(item, 'id') !== id) return undefined;
  const words = shorten(nameOf(item));
  const speakers = list === 'statements' ? nameSpeakers({ document, say }, item) : '';
  return speakers === '' ? words : `${speakers}: ${words}`;
}
