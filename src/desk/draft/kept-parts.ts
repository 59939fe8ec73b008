import type { PagePlace } from '../../convert/placed-text.js';
import { isList, isObject, type Json } from '../document/json.js';
import type { Draft } from './draft.js';

type Check = (value: Json | undefined) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isFlag: Check = (value) => typeof value === 'boolean';
const orNone =
  (isRight: Check): Check =>
  (value) =>
    value === undefined || isRight(value);
const orNull =
  (isRight: Check): Check =>
  (value) =>
    value === null || isRight(value);
const listOf =
  (isRight: Check): Check =>
  (value) =>
    isList(value) && value.every(isRight);
const recordOf =
  (isRight: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(isRight);
const objectOf =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(members).every(([name, isRight]) => isRight(value[name]));

/** Checks a range within a text of a length. */
const rangeIn =
  (length: number): Check =>
  (value) => {
    const { start, end } = isObject(value) ? value : {};
    return typeof start === 'number' && typeof end === 'number' && 0 <= start && start <= end && end <= length;
  };

const isForm: Check = (value) => ['direct', 'mixed', 'indirect', 'silence'].includes(value as string);
const isOptionalText = orNone(isText);

const FIELDS_OF_SPEECH = {
  speaker: isOptionalText,
  speakerKind: isOptionalText,
  date: isOptionalText,
  words: isOptionalText,
};

const isChange = objectOf({
  ...FIELDS_OF_SPEECH,
  form: orNone(isForm),
  at: isOptionalText,
  about: isOptionalText,
  aboutEvents: orNone(listOf(isText)),
  topics: orNone(listOf(isText)),
  notedBy: isOptionalText,
  scope: isOptionalText,
  askedFor: isOptionalText,
  terms: isOptionalText,
  whyUnnamed: isOptionalText,
  isFirstHand: orNone(isFlag),
  status: isOptionalText,
  otherwise: orNone(objectOf(FIELDS_OF_SPEECH)),
});

const isSource = objectOf({ title: isText, publisher: isOptionalText, url: isOptionalText, published: isOptionalText });

const isEdit = listOf((patch) => isObject(patch) && isText(patch['pointer']));

const isDecision: Check = (value) => {
  if (!isObject(value)) return false;
  const { is, edit, list, id } = value;
  if (is === 'confirmed') return isEdit(edit);
  if (is === 'found') return (list === 'events' || list === 'statements') && isText(id);
  return is === 'skipped' || is === 'rejected';
};

/** Checks a proposal, whose passages are in the text. */
function askedIn(length: number): Check {
  const isRange = rangeIn(length);
  const proposal = { quote: isText, confidence: isNumber };
  const isEvent = objectOf({
    ...proposal,
    title: isText,
    date: orNull(isText),
    named: isOptionalText,
  });
  const isSecondHand: Check = (value) =>
    isRange(value) && objectOf({ name: isText, cue: isOptionalText, goesOn: orNone(isFlag) })(value);
  const isStatement: Check = objectOf({
    ...proposal,
    speaker: orNull(isText),
    form: isForm,
    text: isText,
    parts: listOf(isRange),
    speakerAt: orNull(isRange),
    possibleSpeakers: orNone(listOf(isText)),
    secondHand: orNone(isSecondHand),
    alone: orNone((value) => isRange(value) && isStatement(value)),
  });
  return (value) => {
    if (!isObject(value) || !isRange(value['proposal'])) return false;
    return value['kind'] === 'event'
      ? isEvent(value['proposal'])
      : value['kind'] === 'statement' && isStatement(value['proposal']);
  };
}

/** Checks pages of a text that were kept as JSON. */
export function isPages(value: unknown): value is readonly PagePlace[] {
  const isPage = (each: Partial<PagePlace> | null) =>
    [each?.start, each?.page].every(Number.isInteger) && Array.isArray(each?.labels);
  return Array.isArray(value) && value.every(isPage);
}

/** Returns true for JSON that has all parts of a draft, each of its kind. A part that JSON leaves out is undefined. */
export function isDraft(value: Json | undefined): boolean {
  if (!isObject(value)) return false;
  const { text, asked } = value;
  if (typeof text !== 'string' || !isList(asked)) return false;
  const isPerson: Check = (each) =>
    rangeIn(text.length)(each) &&
    objectOf({ quote: isText, confidence: isNumber, name: isText, role: orNull(isText), called: isOptionalText })(each);
  const isForEach =
    (isRight: Check): Check =>
    (each) =>
      isList(each) && each.length === asked.length && each.every(isRight);
  const isIndex: Check = (each) => typeof each === 'number' && asked[each] !== undefined;
  const parts: Readonly<Record<keyof Draft, Check>> = {
    text: isText,
    lang: isText,
    source: isSource,
    on: isOptionalText,
    pages: orNone(isPages),
    asked: listOf(askedIn(text.length)),
    people: listOf(isPerson),
    places: listOf(isText),
    decisions: isForEach(orNull(isDecision)),
    changes: isForEach(isChange),
    decided: listOf(isIndex),
    askedAgain: orNone(isIndex),
    sourceId: isOptionalText,
    personIds: recordOf(isText),
    stepIds: recordOf(isText),
  };
  return objectOf(parts)(value);
}
