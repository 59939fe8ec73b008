/**
 * Writes what rollup.config.mjs lists. Modules are read in this thread and minified in others, so one graph is read while the one before it
 * is written.
 */
import { rollup } from 'rollup';
import configurations from '../../rollup.config.mjs';

/** A graph is written once at a time: Rollup notes in it which chunk a module goes to. */
async function writeEach(graph, outputs) {
  for (const output of outputs) await graph.write(output);
  await graph.close();
}

const written = [];
for (const { output, ...input } of configurations) {
  const graph = await rollup({ ...input, logLevel: 'silent' });
  written.push(writeEach(graph, [output].flat()));
}
await Promise.all(written);
