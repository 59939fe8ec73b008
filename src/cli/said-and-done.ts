#!/usr/bin/env node
import process from 'node:process';
import { runCommand } from './commands/run-command.js';
import { openTerminal } from './terminal.js';

// Who reads what is printed may have read enough: `said-and-done check … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), openTerminal(process));
