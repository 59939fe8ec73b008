import type { Problem } from './problem.js';

/** Fields without which an entry is left out. */
const NEEDED_FIELD = /^\/\w+\/\d+\/(title|name|text|thing|speaker)$/;
/** Lists of a document, and their entries. Whatever is none is left out. */
const LIST_OR_ENTRY = /^\/(events|statements|people|sources|topics|lanes|sides)(\/\d+)?$/;

/**
 * Orders problems by what readers lose: first those because of which an entry is withheld or left out, then other errors, then what follows
 * from another problem: that an entry is withheld, and that others refer to it. Warnings come last. Problems that are alike keep their order.
 *
 * @param problems Problems to order.
 * @param found All problems of the document, which tell the entries that are withheld.
 */
export function byGravity(problems: readonly Problem[], found: readonly Problem[] = problems): readonly Problem[] {
  const withheld = found.filter(isWithheld);
  const pointers = new Set(withheld.map(({ pointer }) => pointer));
  const isOfWithheld = ({ pointer }: Problem): boolean => pointers.has(entryOf(pointer));
  const doubles = found.filter(({ code }) => code === 'id-duplicate');
  const lost = new Set([...withheld, ...doubles].flatMap(namesOf));
  const wanted = new Set(found.filter((problem) => isReference(problem) && isOfWithheld(problem)).flatMap(namesOf));

  const rankOf = (problem: Problem): number => {
    const { code, severity, pointer } = problem;
    if (severity !== 'error') return 3;
    if (isWithheld(problem) || (isReference(problem) && namesOf(problem).some((name) => lost.has(name)))) return 2;
    const leavesOut =
      (code === 'field-missing' && NEEDED_FIELD.test(pointer)) ||
      (code === 'field-wrong-type' && (NEEDED_FIELD.test(pointer) || LIST_OR_ENTRY.test(pointer))) ||
      (code === 'id-duplicate' && namesOf(problem).some((name) => wanted.has(name)));
    return leavesOut || isOfWithheld(problem) ? 0 : 1;
  };
  const ranked = problems.map((problem) => ({ problem, rank: rankOf(problem) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ problem }) => problem);
}

const isWithheld = ({ code }: Problem): boolean => code.endsWith('-withheld');
const isReference = ({ code }: Problem): boolean => code === 'reference-dangling' || code === 'reference-ambiguous';

/** Names lists and an id: the lists in which a reference looks for it, or the one in which it is. */
function namesOf({ pointer, values: { to, list, id } }: Problem): readonly string[] {
  const lists = list === undefined ? [pointer.split('/')[1]] : String(list).split(', ');
  return lists.map((each) => `${each} ${to ?? id}`);
}

/** Pointer to the entry of a list in which a problem lies. */
const entryOf = (pointer: string): string => pointer.split('/', 3).join('/');
