/** Replaces `missing-files.ts` in bundles of a single file, which need no other files. */
export const MISSING_FILES_CURE = '';
