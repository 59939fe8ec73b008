import type { Problem } from '../model/problems/problem.js';
import { readExplainer, readExplainerSteps, type ExplainerReading } from '../model/read/explainer.js';
import { getMember } from '../model/unknown-json.js';
import { runInSlices } from '../scheduling/slices.js';
import { convertDocument, parseJsonText, type DocumentSource, type UnreadableText } from './convert-document.js';
import { detectFormat } from './detect-format.js';

/** A document as readers need it; `foundProblems` are those of reading, `problems` those of the conversion before. */
export interface LoadedDocument extends ExplainerReading {
  readonly problems: readonly Problem[];
  /** The document itself, unless it is long or was converted from another format. */
  readonly input?: object | undefined;
}

export interface LoadOptions {
  /** Gives up; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called before a document is read in steps. */
  readonly onLong?: (() => void) | undefined;
}

/** More events and statements than these are read in steps, since a page must not stand still for them. */
const MAX_SYNC_ITEMS = 2000;

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
  const json = 'value' in source ? source : parseJsonText(source.text);
  if ('value' in json && detectFormat(json.value) === 'explainer' && isShort(json.value))
    return { ...readAtOnce(json.value), input: json.value as object };
  return loadInSteps('value' in json ? json : source, options);
}

/** Loads a document that can't be had at once: a long one, or one in another format. */
async function loadInSteps(
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

/** True for a document of so few items that reading them holds nothing up. */
function isShort(document: unknown): boolean {
  return countIn(document, 'events') + countIn(document, 'statements') <= MAX_SYNC_ITEMS;
}

/** Reads an explainer document of any length, without a turn for others in between. */
export function readAtOnce(document: unknown, problems: readonly Problem[] = []): LoadedDocument {
  return { ...readExplainer(document), problems };
}

/** The length that a list says it has; 0 for anything else, a list that throws when it is looked at too. */
function countIn(document: unknown, name: string): number {
  const list = getMember(document, name);
  try {
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}
