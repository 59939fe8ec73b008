import type { Problem } from '../../model/problems/problem.js';
import { readDocumentInSteps } from '../../model/read-document.js';

type Entry = Readonly<Record<string, unknown>>;

/** Optional fields that withhold an entry from readers if they are unreadable. */
const OPTIONAL_FIELDS = ['status', 'terms'];

/**
 * Finds further problems of withheld entries, such as an unreadable date of a statement whose speaker is unknown. Reading an entry stops at the
 * fault that withholds it, so the document is read again without this fault.
 *
 * @param input The document, parsed from JSON.
 * @param problems Problems of the first reading.
 * @returns Problems of these entries that the first reading could not find.
 */
export async function findInWithheld(input: unknown, problems: readonly Problem[]): Promise<readonly Problem[]> {
  const idOf = new Map(
    problems
      .filter(({ code }) => code === 'statement-withheld' || code === 'event-withheld')
      .map(({ pointer, values }) => [pointer, String(values['id'])]),
  );
  const pointers = [...idOf.keys()];
  if (pointers.length === 0) return [];
  const told = new Set(problems.map(placeOf));
  const again = await readDocumentInSteps(withoutDoubts(input as Entry, idOf, told));
  return again.problems.filter(
    (problem) =>
      pointers.some(
        (pointer) => problem.pointer.startsWith(`${pointer}/`) && problem.pointer !== `${pointer}/speaker`,
      ) && !told.has(placeOf(problem)),
  );
}

const placeOf = ({ code, pointer }: Problem): string => `${code} ${pointer}`;

/**
 * Copies a document with a placeholder for the speakers of withheld statements, and without fields that withhold an entry. An event has
 * the id of the first reading, which holds none of its words.
 */
function withoutDoubts(document: Entry, idOf: ReadonlyMap<string, string>, told: ReadonlySet<string>): unknown {
  const speaker = 'x-speaker-who-is-unknown';
  const mend = (list: 'events' | 'statements', more: (id: string) => Entry) =>
    listOf(document[list]).map((entry, index) => {
      const pointer = `/${list}/${index}`;
      const id = idOf.get(pointer);
      if (id === undefined) return entry;
      const kept = Object.entries(entry as Entry).filter(
        ([name]) => !OPTIONAL_FIELDS.includes(name) || !told.has(`value-unknown ${pointer}/${name}`),
      );
      return { ...Object.fromEntries(kept), ...more(id) };
    });
  return {
    ...document,
    people: [...listOf(document['people']), { id: speaker, name: speaker, kind: 'unnamed' }],
    events: mend('events', (id) => ({ id })),
    statements: mend('statements', () => ({ speaker })),
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
