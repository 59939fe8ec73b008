import { escapeControls, escapeLines } from './report/escape-controls.js';

/** What a command reads from and writes to. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Results. */
  write(text: string): void;
  /** What is said about them: failures, losses. */
  tell(text: string): void;
  /** One line that the next one replaces, where somebody watches; `''` clears it. */
  progress(line: string): void;
  /** Results may have colours. */
  readonly hasColors: boolean;
}

/** The terminal of this process. */
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
