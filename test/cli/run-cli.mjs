import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const bin = resolve('dist/cli/said-and-done.js');

/** Runs `said-and-done` as a person does, in a process of its own. */
export function run(args, { cwd, input, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { status, stdout, stderr };
}

/** What `check` finds in files, as tools get it. */
export function findIn(args, options) {
  const { status, stdout, stderr } = run(['check', '--json', ...args], options);
  return { status, stderr, problems: JSON.parse(stdout).files.flatMap(({ problems }) => problems) };
}

/** A folder that holds these files, for as long as `use` runs. */
export function inFolder(files, use) {
  const folder = mkdtempSync(join(tmpdir(), 'said-and-done-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
