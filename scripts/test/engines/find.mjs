/** Which browser engines there are beside Chromium, and how they are had where they are missing. Knows Node alone. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Files that each engine needs, by path, with the Debian package that contains them. */
const NEEDS = {
  firefox: { '/usr/bin/firefox-esr': 'firefox-esr' },
  webkit: {
    '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
    '/usr/bin/xvfb-run': 'xvfb',
    '/usr/bin/xauth': 'xauth',
  },
};

export const ENGINES = Object.keys(NEEDS);

export const FIREFOX = '/usr/bin/firefox-esr';

const missingOf = (engine) =>
  Object.entries(NEEDS[engine])
    .filter(([path]) => !existsSync(path))
    .map(([, name]) => name);

/** Installs what is missing where that can be done; true if the engine is there in the end. */
export function isAtHand(engine) {
  const missing = missingOf(engine);
  if (missing.length === 0) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const install = ['install', '-y', '--no-install-recommends', '-q', ...missing];
  for (const args of [['update', '-q'], install]) spawnSync('apt-get', args, options);
  return missingOf(engine).length === 0;
}
