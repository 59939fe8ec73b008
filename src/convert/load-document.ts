import type { DocumentSource, UnreadableText } from './convert-document.js';
import { detectFormat } from './detect-format.js';
import type { LoadOptions } from './load-document-in-steps.js';
import { isShort, readAtOnce, type LoadedDocument } from './read-short-document.js';

/**
 * Loads a document for readers: detects its format, converts it, and reads it.
 *
 * An explainer document of up to 2,000 items is returned at once. A longer one is promised, and so is one in another format,
 * whose converter has to be loaded. Never throws, whatever the document is; the promise rejects only where loading is given up,
 * or where a converter can't be loaded.
 *
 * @param source A parsed value, or a text with its name and media type.
 * @returns The explainer and its problems; or the reason why a text isn't JSON.
 */
export function loadDocument(
  source: DocumentSource,
  options: LoadOptions = {},
): LoadedDocument | Promise<LoadedDocument | UnreadableText> {
  const json = 'value' in source ? source : parseText(source.text);
  if (json && detectFormat(json.value) === 'explainer' && isShort(json.value))
    return { ...readAtOnce(json.value), input: json.value as object };
  return import('./load-document-in-steps.js').then(({ loadLater }) => loadLater(json ?? source, options));
}

function parseText(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
