import { resolve } from 'node:path';

/**
 * Value of Rollup's `output.manualChunks`: puts an entry, and all that it imports before it runs, into one file, so that a page asks once
 * for what it needs first. Rollup divides everything else.
 *
 * @param {[name: string, source: string]} entry
 */
export function staticReach([name, source]) {
  let reached;
  return (id, { getModuleInfo }) => {
    reached ??= reachFrom(resolve(source), getModuleInfo);
    return reached.has(id) ? name : undefined;
  };
}

function reachFrom(id, getModuleInfo, reached = new Set()) {
  if (reached.has(id)) return reached;
  reached.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) reachFrom(imported, getModuleInfo, reached);
  return reached;
}
