import { describeOptions, type Arguments, type Option } from './options.js';
import type { Terminal } from '../terminal.js';

/** A command of `said-and-done`. */
export interface Command {
  readonly name: string;
  /** Summary in half a line, for the list of commands. */
  readonly summary: string;
  /** Usage after the command's name. */
  readonly usage: string;
  readonly options: readonly Option[];
  /** Further paragraphs of the command's help. */
  readonly notes: readonly string[];
  /** Runs the command and returns the exit code. It throws a `UsageError` for wrong arguments. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

/** Exit codes, which all commands share. */
export const EXIT = { well: 0, warned: 1, failed: 2, refused: 3 } as const;

export function describeCommand({ name, summary, usage, options, notes }: Command): string {
  const head = `said-and-done ${name}: ${summary}\n\nUsage: said-and-done ${name} ${usage}`;
  return `${[`${head}`, `Options:\n${describeOptions(options)}`, ...notes].join('\n\n')}\n`;
}
