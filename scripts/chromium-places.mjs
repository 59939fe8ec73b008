/** Where Chrome, Chromium and Edge are installed on Linux, macOS and Windows. Knows Node alone. */
import { posix, win32 } from 'node:path';

/** Names of the program where it is on PATH. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const LINUX = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/opt/chromium/chromium',
  '/snap/bin/chromium',
  '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  '/var/lib/flatpak/exports/bin/com.google.Chrome',
];

/** Below a folder of applications. */
const MACOS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing', 'Google Chrome Canary'].map(
  (name) => `${name}.app/Contents/MacOS/${name}`,
);

/** Below a folder of programs. */
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome SxS\\Application\\chrome.exe',
];

function placesOnPath({ platform, env: { PATH = '' } }) {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const ending = platform === 'win32' ? '.exe' : '';
  return PATH.split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name + ending)));
}

/** The usual places of a platform. The env of Windows names its folders of programs; Edge stands in that of old programs. */
function usualPlaces({ platform, env, home }) {
  if (platform === 'darwin')
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      MACOS.map((program) => posix.join(folder, program)),
    );
  if (platform !== 'win32') return LINUX;
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.PROGRAMW6432, env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => WINDOWS.map((program) => win32.join(folder, program)));
}

/**
 * Lists where a browser may be, those on PATH first.
 *
 * @param {{platform: string, env: Record<string, string | undefined>, home: string}} machine
 * @returns {string[]} Paths; most of them are those of nothing.
 */
export const placesOfChromium = (machine) => [...placesOnPath(machine), ...usualPlaces(machine)];
