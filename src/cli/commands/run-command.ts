import { checkCommand } from './check.js';
import { EXIT, describeCommand, type Command } from './command.js';
import { convertCommand } from './convert.js';
import { UsageError, didYouMean, parseArguments } from './options.js';
import { proposeCommand } from './propose.js';
import { renderCommand } from './render.js';
import { schemaCommand } from './schema.js';
import { describeSystemError, FileError, isSystemError } from '../system-error.js';
import type { Terminal } from '../terminal.js';
import { readVersion } from '../version.js';

const COMMANDS: readonly Command[] = [checkCommand, convertCommand, proposeCommand, renderCommand, schemaCommand];

/** Runs the command that the arguments name, and returns the exit code. */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return runOne(command, args, terminal);
  if (name === '--version' || name === '-v') {
    terminal.write(`${await readVersion()}\n`);
    return EXIT.well;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const [about] = args;
    const asked = COMMANDS.find((each) => each.name === about);
    terminal.write(asked ? describeCommand(asked) : describeAll());
    return EXIT.well;
  }
  if (name !== undefined) {
    const known = COMMANDS.map((each) => each.name);
    terminal.tell(`There is no command “${name}”.${didYouMean(name, known)}\n`);
  }
  terminal.tell(describeAll().trimEnd());
  return EXIT.refused;
}

async function runOne(command: Command, args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const read = parseArguments(args, command.options);
    if (!read.has('help')) return await command.run(read, terminal);
    terminal.write(describeCommand(command));
    return EXIT.well;
  } catch (error) {
    if (error instanceof FileError) terminal.tell(error.message);
    else if (isSystemError(error)) terminal.tell(describeSystemError(error));
    else if (error instanceof UsageError) terminal.tell(`${error.message}\nSee: said-and-done ${command.name} --help`);
    else throw error;
    return EXIT.refused;
  }
}

function describeAll(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'said-and-done: what happened and who said what, from a newsroom’s own data.',
    '',
    'Usage: said-and-done COMMAND [options] [FILE…]',
    '',
    ...rows,
    '',
    'said-and-done COMMAND --help says more of one; --version prints the version.',
    '',
  ].join('\n');
}
