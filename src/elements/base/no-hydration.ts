/** Stands in for `hydration.ts` in bundles that are a single file: they draw anew what a server has drawn. */
export function prepareHydration(): Promise<undefined> {
  return Promise.resolve(undefined);
}
