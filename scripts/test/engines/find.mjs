/** Which browser engines there are beside Chromium, and how they are had where they are missing. Knows Node alone. */
import { existsSync } from 'node:fs';
import { installFromApt } from '../../apt.mjs';

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

/** Installs what is missing; gives the reason where that can't be done. */
export function whyMissing(engine) {
  const missing = missingOf(engine);
  try {
    if (missing.length > 0) installFromApt(missing);
  } catch (error) {
    return error.message;
  }
  return missingOf(engine).length === 0 ? undefined : 'apt-get installed it elsewhere.';
}
