import type { Json } from '../../document/json.js';
import type { Explainer } from '../../../model/explainer.js';
import { slugOf } from '../../../model/slug.js';

/** Formats a document with two spaces for each level, so that people can read and compare it. */
export function formatDocument(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Returns the file name of a story. */
export function fileName({ id, title }: Explainer, ending: string): string {
  return `${id ?? (slugOf(title) || 'story')}.${ending}`;
}

/** Downloads a text as a file. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
