import { resolve } from 'node:path';

/** Sources that are loaded at the same time: each group is one file, with all that it imports. Rollup divides everything else. */
const GROUPS = {
  /** Loaded beside the document where there is room for a chart. */
  chart: [
    'src/elements/event-timeline/chart/chart-layout.ts',
    'src/elements/event-timeline/chart/chart-with-legend.ts',
    'src/elements/event-timeline/chart/links.ts',
  ],
  /** Drawn after the first paint, or on paper. */
  'after-paint': [
    'src/elements/news-explainer/names-and-sources.ts',
    'src/elements/styles/print.styles.ts',
    'src/elements/who-said-what/statement-note.ts',
    'src/elements/who-said-what/statements-print.styles.ts',
    'src/elements/event-timeline/export/timeline-print.ts',
  ],
  /** Loaded when a reader turns to a timeline. */
  interaction: [
    'src/elements/event-timeline/timeline-interaction.ts',
    'src/elements/event-timeline/panels/detail.ts',
    'src/controllers/viewport/viewport-gestures.ts',
    'src/controllers/viewport/d3-gestures.ts',
    'src/elements/parts/correction/corrections.ts',
    'src/elements/parts/statement-card/copy-statement-button.ts',
  ],
};

/** Name of the file of modules that several groups need. Without it a page without a chart would load the chart. */
const SHARED = 'shared';

/**
 * Value of Rollup's `output.manualChunks`: puts an entry, and all that it imports before it runs, into one file, so that a page asks once
 * for what it needs first.
 *
 * @param {string} name The entry's file.
 * @param {string} source The entry's source.
 */
export function chunkGroups(name, source) {
  let chunks;
  return (id, { getModuleInfo }) => {
    chunks ??= assignChunks(name, resolve(source), getModuleInfo);
    return chunks.get(id);
  };
}

function assignChunks(name, entry, getModuleInfo) {
  const reachFrom = (id, reached = new Set()) => {
    if (reached.has(id) || !getModuleInfo(id)) return reached;
    reached.add(id);
    for (const imported of getModuleInfo(id).importedIds) reachFrom(imported, reached);
    return reached;
  };
  const first = reachFrom(entry);
  const chunks = new Map([...first].map((id) => [id, name]));
  for (const [group, roots] of Object.entries(GROUPS)) {
    const reached = new Set();
    for (const root of roots) reachFrom(resolve(root), reached);
    for (const id of [...reached].filter((each) => !first.has(each))) chunks.set(id, chunks.has(id) ? SHARED : group);
  }
  return chunks;
}
