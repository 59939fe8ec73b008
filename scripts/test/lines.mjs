/** Lines of stages that run side by side, each in a process of its own: what waits in one leaves the processors to the other. */
import { spawn } from 'node:child_process';
import { root } from '../setup.mjs';

/** Runs a script with the names of stages, and tells whether it went well. What it prints can be held back until its end. */
const runLine = (script, args, { isHeld }) =>
  new Promise((resolve) => {
    let output = '';
    const stdio = ['ignore', isHeld ? 'pipe' : 'inherit', isHeld ? 'pipe' : 'inherit'];
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => resolve({ isWell: code === 0, output }));
  });

/** Runs a script once for each list of arguments, side by side. The first prints at once, the others when all have ended. */
export async function runLines(script, lines) {
  const results = await Promise.all(lines.map((args, index) => runLine(script, args, { isHeld: index > 0 })));
  for (const { output } of results) console.log(output);
  return results.every(({ isWell }) => isWell);
}

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
        const { isWell, output } = await runLine(script, [name], { isHeld: true });
        console.log(output);
        areWell &&= isWell;
      }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return areWell;
}
