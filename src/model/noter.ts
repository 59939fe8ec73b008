import type { Source, Statement } from './explainer.js';

/** Returns true for the source that noted a silence. */
export function isNoter(source: Source, { silence }: Statement): boolean {
  return silence !== undefined && 'source' in silence.notedBy && silence.notedBy.source === source;
}
