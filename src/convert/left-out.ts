/** Stands in for converters that bundles of a single file leave out, to be small. What they were asked for fails with the reason. */
export const fromICalendar = leftOut('iCalendar');
export const fromJsonLd = leftOut('JSON-LD');
export const fromMarkdown = leftOut('Markdown');
export const fromMarkwhen = leftOut('Markwhen');

function leftOut(format: string): () => never {
  return () => {
    throw new Error(`A single file of said-and-done does not read ${format}. Take said-and-done.js with its folder.`);
  };
}
