let isExplained = false;

/** Tells whoever builds a page why its elements may lack their modules: often the script alone was copied. Once is enough. */
export function explainMissingFiles(): void {
  if (isExplained) return;
  isExplained = true;
  console.warn(
    'If you copied said-and-done.js, copy the folders beside it as well (chunks/, packages/), or use said-and-done.single.js.',
  );
}
