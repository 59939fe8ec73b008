import type { Problem } from './problem.js';
import { isExplanation, isUnknownField } from './unknown-field.js';

/** Fields without which an entry is left out. */
const NEEDED_FIELD = /^\/\w+\/\d+\/(title|name|text|thing|speaker)$/;
/** Lists of a document, and their entries. A value of another kind is left out. */
const LIST_OR_ENTRY = /^\/(events|statements|people|sources|topics|lanes|sides)(\/\d+)?$/;

/**
 * Sorts problems by what readers lose. First come fields of the document that the format doesn't have, if they explain an error; then the
 * causes why an entry is withheld or left out, then other errors, then consequences of other problems: withheld entries, and references to
 * them. Warnings come last, those of other unknown fields of the document before the rest. Problems of the same rank keep their order. An unknown
 * field of an entry comes before the problem that the field which was meant is missing.
 *
 * @param problems Problems to sort.
 * @param found All problems of the document, from which withheld entries are known.
 * @param input The document, if it is known.
 */
export function sortByImpact(
  problems: readonly Problem[],
  found: readonly Problem[] = problems,
  input?: unknown,
): readonly Problem[] {
  const withheld = found.filter(isWithheld);
  const pointers = new Set(withheld.map(({ pointer }) => pointer));
  const isOfWithheld = ({ pointer }: Problem): boolean => pointers.has(entryOf(pointer));
  const doubles = found.filter(({ code }) => code === 'id-duplicate');
  const lost = new Set([...withheld, ...doubles].flatMap(namesOf));
  const wanted = new Set(found.filter((problem) => isReference(problem) && isOfWithheld(problem)).flatMap(namesOf));

  const rankOf = (problem: Problem): number => {
    const { code, severity, pointer } = problem;
    if (isUnknownField(problem)) return isExplanation(problem, found, input) ? -1 : 3;
    if (severity !== 'error') return 4;
    if (isWithheld(problem) || (isReference(problem) && namesOf(problem).some((name) => lost.has(name)))) return 2;
    const leavesOut =
      (code === 'field-missing' && NEEDED_FIELD.test(pointer)) ||
      (code === 'field-wrong-type' && (NEEDED_FIELD.test(pointer) || LIST_OR_ENTRY.test(pointer))) ||
      (code === 'id-duplicate' && namesOf(problem).some((name) => wanted.has(name)));
    return leavesOut || isOfWithheld(problem) ? 0 : 1;
  };
  const ranked = problems.map((problem) => ({ problem, rank: rankOf(problem) }));
  return pairWithCauses(ranked.sort((a, b) => a.rank - b.rank).map(({ problem }) => problem));
}

const isWithheld = ({ code }: Problem): boolean => code.endsWith('-withheld');
const isReference = ({ code }: Problem): boolean => code === 'reference-dangling' || code === 'reference-ambiguous';

/** Returns pairs of list and id: for a reference, each list that may contain the id; for an entry, its own list. */
function namesOf({ pointer, values: { to, list, id } }: Problem): readonly string[] {
  const lists = list === undefined ? [pointer.split('/')[1]] : String(list).split(', ');
  return lists.map((each) => `${each} ${to ?? id}`);
}

/** Returns the pointer to the entry that contains a problem. */
const entryOf = (pointer: string): string => pointer.split('/', 3).join('/');

/**
 * Puts each field that an entry doesn't have right before the problem that the field which was probably meant is missing, since it is the cause:
 * `headline` comes before the lack of a title.
 *
 * @param problems Problems in their order.
 */
export function pairWithCauses<P extends Problem>(problems: readonly P[]): readonly P[] {
  const missing = new Set(problems.filter(isMissing).map(({ pointer }) => pointer));
  const causes = new Map<string, P[]>();
  const others = problems.filter((problem) => {
    const { code, pointer, values } = problem;
    const meant = pointer.replace(/[^/]*$/, `${values['guess']}`);
    if (code !== 'field-unknown' || isUnknownField(problem) || !missing.has(meant)) return true;
    causes.set(meant, [...(causes.get(meant) ?? []), problem]);
    return false;
  });
  return others.flatMap((problem) => [...((isMissing(problem) && causes.get(problem.pointer)) || []), problem]);
}

const isMissing = ({ code }: Problem): boolean => code.endsWith('-missing');
