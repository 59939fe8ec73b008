import * as fc from 'fast-check';
import { insertEntry, moveEntry, removeEntry, setField, type Edit } from '../../src/desk/document/make-edits.js';
import { isList, isObject, type Json, type JsonObject } from '../../src/desk/document/json.js';
import { pointerTo } from '../../src/model/json-pointer.js';
import munichMeeting from '../../data/munich-meeting.json';
import { makeDocument } from '../helpers/make-document.js';

/** Documents to begin with. Their JSON is compared letter by letter. */
export const documents: readonly Json[] = [
  munichMeeting,
  makeDocument(),
  {},
  JSON.parse('{ "a/b~c": [[], {}, null], "x": [1, [2, [3]]], "__proto__": "a member", "ein Feld": "«»" }') as Json,
];

export interface Act {
  readonly what: 'set' | 'unset' | 'insert' | 'remove' | 'move';
  readonly where: number;
  readonly other: number;
  readonly value: Json;
}

const NAMES = ['title', 'date', 'a/b', 'm~n', '', '7', 'x-note', '__proto__', 'constructor'];

/** An act that makes sense of any document: its numbers choose among the places that there are. */
export const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom('set', 'unset', 'insert', 'remove', 'move'),
  where: fc.nat(),
  other: fc.nat(),
  value: fc.oneof(
    fc.string(),
    fc.jsonValue({ maxDepth: 2 }),
    fc.dictionary(fc.constantFrom(...NAMES), fc.string()),
  ) as fc.Arbitrary<Json>,
});

/** What an act amounts to in a document. */
export function editOf(document: Json, { what, where, other, value }: Act): Edit {
  const isForLists = what === 'insert' || what === 'remove' || what === 'move';
  const places = placesIn(document).filter(({ held }) => isList(held) === isForLists);
  const place = places[where % places.length];
  if (!place) return setField(document, '/x', value);
  const { pointer, held } = place;
  if (isList(held)) {
    const [from, to] = [other % (held.length + 1), where % (held.length + 1)];
    if (what === 'insert') return insertEntry(document, pointer, from, value);
    return what === 'remove' ? removeEntry(document, pointer, from) : moveEntry(document, pointer, from, to);
  }
  const known = Object.keys(held as JsonObject);
  const all = [...known, ...NAMES];
  return setField(
    document,
    pointerTo(pointer, all[other % all.length] ?? ''),
    what === 'set' ? value : undefined,
    NAMES,
  );
}

interface Place {
  readonly pointer: string;
  readonly held: Json;
}

/** The objects and lists of a document, each before what is in it. */
function placesIn(held: Json, pointer = '', places: Place[] = []): readonly Place[] {
  if (isList(held) || isObject(held)) {
    places.push({ pointer, held });
    for (const [name, value] of Object.entries(held)) placesIn(value, pointerTo(pointer, name), places);
  }
  return places;
}
