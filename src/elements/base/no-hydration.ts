/** Replaces `hydration.ts` in bundles of a single file, which render anew over a server's markup. */
export function prepareHydration(): Promise<undefined> {
  return Promise.resolve(undefined);
}
