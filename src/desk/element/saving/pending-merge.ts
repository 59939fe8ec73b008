import { differencesBetween } from '../../versions/compare-revisions.js';
import type { Json } from '../../document/json.js';
import { mergeDocuments, takeTheirs } from '../../versions/merge.js';
import type { PendingMerge } from '../editor-state.js';
import { renderMerge } from '../panels/dialogs/merge.js';

/** Versions to merge, and the revision of the other one. */
export type MergeVersions = Parameters<typeof makePendingMerge>;

/**
 * Merges two versions as far as they don't conflict. This module is loaded with the first merge, since few documents
 * have two versions: 2 kB less to load first.
 *
 * @param before Version from which both began.
 * @param ours Version in this editor.
 * @param theirs The other version.
 * @param revision Revision of the other version.
 */
export function makePendingMerge(before: Json, ours: Json, theirs: Json, revision: string | undefined): PendingMerge {
  const merge = mergeDocuments(before, ours, theirs);
  const edit = (document: Json, chosen: ReadonlySet<number>) => differencesBetween(document, takeTheirs(merge, chosen));
  return { merge, before, theirs, revision, takesTheirs: new Set(), edit, render: renderMerge };
}
