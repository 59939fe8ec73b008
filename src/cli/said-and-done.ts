#!/usr/bin/env node
import process from 'node:process';
import { runCommand } from './commands/run-command.js';
import { openTerminal } from './terminal.js';

// A reader may close the pipe early, such as `said-and-done check … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), openTerminal(process));
