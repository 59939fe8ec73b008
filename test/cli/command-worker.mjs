/** Runs the command for run-cli.mjs, with the terminal that a process has. */
import { workerData } from 'node:worker_threads';
import { runCommand } from '../../dist/cli/commands/run-command.js';
import { openTerminal } from '../../dist/cli/terminal.js';

const { port, ended } = workerData;

port.on('message', async ({ args, input, env }) => {
  let stdout = '';
  let stderr = '';
  const stdin = [Buffer.from(input)];
  const terminal = openTerminal({
    stdin,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env,
  });
  const status = await runCommand(args, terminal).catch((error) => {
    stderr += error.stack;
    return 1;
  });
  port.postMessage({ status, stdout, stderr });
  Atomics.store(ended, 0, 1);
  Atomics.notify(ended, 0);
});
