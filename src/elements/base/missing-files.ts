/** Cure for whoever builds a page whose elements lack a file: often the script alone was copied. Readers pay for each letter of it. */
export const MISSING_FILES_CURE = ': copy its folder';
