/** Replaces `load-usage-warnings.ts` in bundles of a single file, which have no room for what only developers need. */
export function loadUsageWarnings(_element: object): void {}
