import type { Problem } from '../model/problems/problem.js';
import { readExplainer, type ExplainerReading } from '../model/read/explainer.js';
import { getMember } from '../model/unknown-json.js';

/** A document as readers need it; `foundProblems` are those of reading, `problems` those of the conversion before. */
export interface LoadedDocument extends ExplainerReading {
  readonly problems: readonly Problem[];
  /** The document itself, unless it is long or was converted from another format. */
  readonly input?: object | undefined;
}

/** More events and statements than these are read in steps, since a page must not stand still for them. */
const MAX_SYNC_ITEMS = 2000;

/** True for a document of so few items that reading them holds nothing up. */
export function isShort(document: unknown): boolean {
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
