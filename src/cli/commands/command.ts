import { describeOptions, type Arguments, type Option } from './options.js';
import type { Terminal } from '../terminal.js';

/** One of the things that `said-and-done` does. */
export interface Command {
  readonly name: string;
  /** In half a line. */
  readonly summary: string;
  /** What follows the name. */
  readonly usage: string;
  readonly options: readonly Option[];
  /** What else its help says. */
  readonly notes: readonly string[];
  /** Gives the exit code. Throws a `UsageError` for what only the person at the keyboard can mend. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

/** Exit codes, the same for each command. */
export const EXIT = { well: 0, warned: 1, failed: 2, refused: 3 } as const;

export function describeCommand({ name, summary, usage, options, notes }: Command): string {
  const head = `said-and-done ${name}: ${summary}\n\nUsage: said-and-done ${name} ${usage}`;
  return `${[`${head}`, `Options:\n${describeOptions(options)}`, ...notes].join('\n\n')}\n`;
}
