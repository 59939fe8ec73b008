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
