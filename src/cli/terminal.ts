import { escapeControls, escapeLines } from '../text/escape-controls.js';

/** Input and output of a command. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes results. */
  write(text: string): void;
  /** Writes messages about the results, such as failures and losses. */
  tell(text: string): void;
  /** Shows a line that the next one replaces, on a terminal only; `''` clears it. */
  progress(line: string): void;
  /** True if results may have colours. */
  readonly hasColors: boolean;
}

/** Wraps the input and output of this process. */
export function openTerminal({ stdin, stdout, stderr, env }: NodeJS.Process): Terminal {
  let isLineShown = false;
  const clear = () => {
    if (isLineShown) stderr.write('\r\u001b[K');
    isLineShown = false;
  };
  return {
    input: stdin,
    write: (text) => {
      clear();
      stdout.write(text);
    },
    tell: (text) => {
      clear();
      stderr.write(`${escapeLines(text)}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      clear();
      stderr.write(escapeControls(line));
      isLineShown = line !== '';
    },
    hasColors: wantsColors(stdout.isTTY, env),
  };
}

/** See https://no-color.org and https://force-color.org. */
function wantsColors(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}
