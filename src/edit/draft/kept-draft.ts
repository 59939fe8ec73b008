import type { EditStack, History } from '../history.js';
import { equalJson, isList, isObject, type Json } from '../json.js';
import type { Edit } from '../make-edits.js';
import type { Decision, Draft } from './draft.js';

/** Checks of the parts of a draft, as JSON keeps them. A part that JSON leaves out is undefined. */
const PARTS: Readonly<
  Record<keyof Draft, (value: Json | undefined, draft: Readonly<Record<string, Json>>) => boolean>
> = {
  text: isText,
  lang: isText,
  source: (value) => isObject(value) && isText(value['title']),
  on: (value) => value === undefined || isText(value),
  asked: (value, { text }) => isList(value) && value.every((each) => isAsked(each, String(text).length)),
  people: (value) => isList(value) && value.every((each) => isObject(each) && isText(each['name'])),
  places: (value) => isList(value) && value.every(isText),
  decisions: (value, { asked }) => isForEach(value, asked) && value.every((each) => each === null || isObject(each)),
  changes: (value, { asked }) => isForEach(value, asked) && value.every(isObject),
  decided: (value) => isList(value) && value.every((each) => typeof each === 'number'),
  askedAgain: (value) => value === undefined || typeof value === 'number',
  sourceId: (value) => value === undefined || isText(value),
  personIds: isObject,
  stepIds: isObject,
};

/**
 * Reads a draft that was kept as JSON, with the decisions that still count. A confirmation counts as long as the history of the document
 * has its edit, to be undone or done again; otherwise its proposal is open.
 *
 * @param kept The parsed JSON, which may be anything.
 * @param history The history of the document as it was kept beside.
 * @returns The draft; undefined if it is damaged.
 * @example
 * const draft = readKeptDraft(JSON.parse(JSON.stringify(draftBefore)), history);
 */
export function readKeptDraft(kept: unknown, history: History): Draft | undefined {
  const value = kept as Json | undefined;
  if (!isObject(value)) return undefined;
  for (const [name, isRight] of Object.entries(PARTS)) if (!isRight(value[name], value)) return undefined;
  const draft = value as unknown as Draft;
  const edits = [...editsOf(history.past), ...editsOf(history.future)];
  return {
    ...draft,
    askedAgain: draft.askedAgain,
    sourceId: draft.sourceId,
    decisions: draft.decisions.map((decision) => readDecision(decision, edits)),
  };
}

/** Returns a decision with the edit of the history that it made, which is the same one only by its content after it was kept. */
function readDecision(decision: Decision | undefined | null, edits: readonly Edit[]): Decision | undefined {
  if (decision?.is !== 'confirmed') return isDecision(decision) ? decision : undefined;
  const edit = edits.find((each) => equalJson(each as unknown as Json, decision.edit as unknown as Json));
  return edit && { is: 'confirmed', edit };
}

function isDecision(decision: Decision | undefined | null): decision is Decision {
  return decision?.is === 'found' || decision?.is === 'skipped' || decision?.is === 'rejected';
}

function* editsOf(stack: EditStack): Generator<Edit> {
  for (let at: EditStack | undefined = stack; at?.edit; at = at.rest) yield at.edit;
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string';
}

function isForEach(value: Json | undefined, asked: Json | undefined): value is readonly Json[] {
  return isList(value) && isList(asked) && value.length === asked.length;
}

/** True for a proposal whose passage is in the text. */
function isAsked(value: Json, length: number): boolean {
  if (!isObject(value) || !isObject(value['proposal'])) return false;
  const { start, end, quote, title, text, parts } = value['proposal'];
  const isPassage = typeof start === 'number' && typeof end === 'number' && 0 <= start && start <= end && end <= length;
  if (!isPassage || !isText(quote)) return false;
  return value['kind'] === 'event' ? isText(title) : value['kind'] === 'statement' && isText(text) && isList(parts);
}
