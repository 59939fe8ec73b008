/**
 * A function that keeps its last results, the latest used first: asked again with the same arguments (by identity), it
 * gives the same result without working.
 */
export function rememberLast<A extends readonly unknown[], R>(work: (...given: A) => R, most = 1): (...given: A) => R {
  const kept: { readonly given: A; readonly result: R }[] = [];
  return (...given) => {
    const at = kept.findIndex((each) => each.given.every((value, index) => Object.is(value, given[index])));
    const [found] = at < 0 ? [{ given, result: work(...given) }] : kept.splice(at, 1);
    kept.unshift(found!);
    if (kept.length > most) kept.pop();
    return found!.result;
  };
}
