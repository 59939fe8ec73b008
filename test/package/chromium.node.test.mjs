/** Where tests find a browser on each platform, and how they bring one where there is none. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { findChromium, findChromiums } from '../../scripts/chromium.mjs';
import { provideChromium } from '../../scripts/provide-chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const MACHINES = {
  linux: { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' }, home: '/home/ada' },
  darwin: { platform: 'darwin', env: { PATH: '/usr/local/bin:/usr/bin' }, home: '/Users/ada' },
  win32: {
    platform: 'win32',
    env: {
      PATH: 'C:\\Windows;C:\\tools',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    },
    home: 'C:\\Users\\ada',
  },
};

/** A machine of a platform, with these programs and no others. */
const machine = (platform, programs, more = {}) => ({
  ...MACHINES[platform],
  isThere: (path) => programs.includes(path),
  packages: [],
  ...more,
});

const INSTALLED = [
  ['linux', '/usr/bin/chromium'],
  ['linux', '/usr/bin/google-chrome-stable'],
  ['linux', '/usr/bin/microsoft-edge'],
  ['linux', '/opt/google/chrome/chrome'],
  ['linux', '/opt/microsoft/msedge/msedge'],
  ['linux', '/snap/bin/chromium'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['darwin', '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', 'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
  ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ['win32', 'C:\\tools\\chromium.exe'],
];

describe('a browser is found', () => {
  for (const [platform, path] of INSTALLED)
    it(`on ${platform} at ${path}`, () => assert.equal(findChromium(machine(platform, [path])), path));

  it('first where CHROME_PATH says, and nowhere else', () => {
    const env = { ...MACHINES.linux.env, CHROME_PATH: '/my/chrome' };
    assert.deepEqual([...findChromiums(machine('linux', ['/usr/bin/chromium'], { env }))], ['/my/chrome']);
  });

  it('on PATH before the usual places', () => {
    const programs = ['/opt/google/chrome/chrome', '/usr/bin/chromium'];
    assert.equal(findChromium(machine('linux', programs)), '/usr/bin/chromium');
  });

  it('by what packages know, where it is in no usual place', () => {
    const packages = [
      () => {
        throw new Error('The CHROME_PATH environment variable must be set.');
      },
      () => ['/elsewhere/chrome', '/downloaded/chrome'],
    ];
    assert.equal(findChromium(machine('darwin', ['/downloaded/chrome'], { packages })), '/downloaded/chrome');
  });

  it('nowhere on a machine without one, whose settings are missing too', () => {
    for (const platform of Object.keys(MACHINES))
      assert.equal(findChromium(machine(platform, [], { env: {} })), undefined, platform);
  });

  it('and a folder of the same name is not taken for it', () => {
    mkdirSync(join(folder, 'path/chromium'), { recursive: true });
    const env = { PATH: join(folder, 'path') };
    const found = [...findChromiums({ env, home: folder, packages: [] })];
    assert.ok(!found.includes(join(folder, 'path/chromium')), String(found));
  });
});

/** A program that is a browser as far as its version goes. */
function makeProgram(name, script = 'echo "Chromium 130.0"') {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const canRunShell = { skip: process.platform === 'win32' && 'programs here are shell scripts' };

describe('a browser is brought', canRunShell, () => {
  const good = makeProgram('good');
  const stub = makeProgram('stub', 'echo "This requires the chromium snap." >&2; exit 1');
  const provide = (options) => provideChromium({ env: {}, ...options });

  /** A way that puts a browser where it is then found. */
  function makeWay(found, path, { name = 'a way', isPossible = true } = {}) {
    return { name, isPossible: () => isPossible, bring: () => found.push(path) };
  }
  const neverTried = {
    name: 'never',
    isPossible: () => true,
    bring: () => assert.fail('It is brought although there is one.'),
  };
  const broken = {
    name: 'broken way',
    isPossible: () => true,
    bring: () => {
      throw new Error('There is no network.');
    },
  };

  it('never where there is one that starts', () => {
    assert.equal(provide({ find: () => [stub, good], ways: [neverTried] }), good);
  });

  it('where what is found only says what to install', () => {
    const found = [stub];
    assert.equal(provide({ find: () => found, ways: [makeWay(found, good), neverTried] }), good);
  });

  it('by the next way where one is not possible, breaks or brings nothing that starts', () => {
    const found = [];
    const impossible = { ...neverTried, isPossible: () => false };
    const ways = [impossible, broken, makeWay(found, stub), makeWay(found, good), neverTried];
    assert.equal(provide({ find: () => found, ways }), good);
  });

  it('nowhere, and then each reason is told, and what to do', () => {
    const found = [];
    const lacking = makeProgram('lacking', 'echo "error: libnss3.so: cannot open shared object file" >&2; exit 127');
    assert.throws(
      () => provide({ find: () => found, ways: [broken, makeWay(found, lacking)] }),
      ({ message }) => {
        for (const told of [
          'The tests need Chrome, Chromium or Edge.',
          '- broken way: There is no network.',
          `- ${lacking}: error: libnss3.so`,
          'set CHROME_PATH',
          'install-deps chromium',
        ])
          assert.ok(message.includes(told), `${told}\n${message}`);
        return true;
      },
    );
  });

  it('nowhere where CHROME_PATH names something else, which is told', () => {
    const missing = join(folder, 'missing');
    for (const path of [missing, stub])
      assert.throws(
        () => provideChromium({ env: { CHROME_PATH: path }, find: () => [path], ways: [neverTried] }),
        new RegExp(`^Error: CHROME_PATH is ${path}, which does not start: .+\nCorrect it`),
      );
  });
});

/** Runs a script beside this one, while a server of this one answers it. */
function runScript(script, env) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, CHROME_PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'browsers'), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

const PLACE = `import { chromium } from 'playwright-core';
process.stdout.write(chromium.executablePath());`;

const DOWNLOAD = `import { downloadChromium } from './scripts/provide-chromium.mjs';
import { findChromiums } from './scripts/chromium.mjs';
downloadChromium();
console.log([...findChromiums()].join('\\n'));`;

describe('a browser is downloaded by Playwright', canRunShell, () => {
  it('and found where it lies', async () => {
    const { output: place } = await runScript(PLACE);
    const [, ...inZip] = relative(join(folder, 'browsers'), place).split('/');
    const program = [strToU8('#!/bin/sh\necho Chromium 130.0\n'), { os: 3, attrs: 0o100755 << 16 }];
    const zip = zipSync({ [inZip.join('/')]: program, 'ffmpeg-linux': program, 'ffmpeg-mac': program });
    const server = createServer((_, response) => response.end(zip));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${server.address().port}`;
    const { status, output } = await runScript(DOWNLOAD, { PLAYWRIGHT_DOWNLOAD_HOST: address });
    server.close();
    assert.equal(status, 0, output);
    assert.ok(output.split('\n').includes(place), output);
  });
});
