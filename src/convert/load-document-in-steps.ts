import { readExplainerSteps } from '../model/read/explainer.js';
import { runInSlices } from '../scheduling/slices.js';
import { convertDocument, type DocumentSource, type UnreadableText } from './convert-document.js';
import { isShort, readAtOnce, type LoadedDocument } from './read-short-document.js';

export interface LoadOptions {
  /** Gives up; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called before a document is read in steps. */
  readonly onLong?: (() => void) | undefined;
}

/** Does what `loadDocument` does, for documents that can't be had at once: long ones, and those in another format. */
export async function loadLater(
  source: DocumentSource,
  { signal, onLong }: LoadOptions,
): Promise<LoadedDocument | UnreadableText> {
  const converted = await convertDocument(source);
  if ('reason' in converted) return converted;
  const { document, problems } = converted;
  if (isShort(document)) return readAtOnce(document, problems);
  onLong?.();
  return { ...(await runInSlices(readExplainerSteps(document), signal)), problems };
}
