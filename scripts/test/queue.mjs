/** Stages in a queue, each in a process of its own: what waits in one leaves the processors to the others. */
import { spawn } from 'node:child_process';
import { root } from '../setup.mjs';

/** Runs a script with the name of a stage, and tells whether it went well, and what it printed. */
const runStage = (script, name) =>
  new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, [script, name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => resolve({ isWell: code === 0, output }));
  });

/**
 * Runs a script once for each of the names, so many at a time: whoever is free takes the next. Names in a list of their own run one after the
 * other, whatever runs beside them. What each prints is held back until it ends.
 *
 * @returns {Promise<boolean>} Whether all went well.
 */
export async function runQueue(script, names, workers) {
  const queue = names.map((entry) => [entry].flat());
  let areWell = true;
  const work = async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift())
      for (const name of entry) {
        console.log(`… ${name} begins`);
        const { isWell, output } = await runStage(script, name);
        console.log(output);
        areWell &&= isWell;
      }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return areWell;
}
