/**
 * Sets up real WordPresses for tests, with SQLite and PHP's own server, in seconds: the one that Debian packages, and an older
 * one that WordPress Playground ships. Everything comes from apt and npm, as they are set up on this machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromApt } from '../apt.mjs';
import { findFreePort } from '../free-port.mjs';
import { root } from '../setup.mjs';

const cache = join(root, '.cache/wordpress');
const php = join(root, 'scripts/wordpress/php');

const PHP_PACKAGES = 'php-cli php-sqlite3 php-xml php-mbstring php-curl php-gd unzip'.split(' ');
const PHP_EXTENSIONS = 'pdo_sqlite sqlite3 xml mbstring curl gd'.split(' ');
const WORDPRESS_PACKAGES =
  'wordpress wordpress-theme-twentytwentyfive php-getid3 libjs-underscore libjs-lodash libjs-prototype libjs-scriptaculous libjs-cropper'.split(
    ' ',
  );

/** Tests ask for many posts at once. */
const MAX_OUTPUT_BYTES = 2 ** 28;

const runQuietly = (command, args, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
    ...options,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
  return stdout;
};

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const hasPhp = () => {
  if (!works('unzip', ['-v']) || !works('php', ['-v'])) return false;
  const modules = runQuietly('php', ['-m']).toLowerCase().split('\n');
  return PHP_EXTENSIONS.every((name) => modules.includes(name));
};

/** Installs PHP where that can be done. Throws, with the reason, where it can't. */
function needPhp() {
  if (!hasPhp()) installFromApt(PHP_PACKAGES);
}

/** Unpacks an npm package; each that is asked for is fetched once. */
function unpack(name, folder) {
  mkdirSync(folder, { recursive: true });
  const [file] = runQuietly('npm', ['pack', '--silent', name], { cwd: folder }).trim().split('\n').slice(-1);
  runQuietly('tar', ['xzf', file], { cwd: folder });
  rmSync(join(folder, file));
  return join(folder, 'package');
}

/** Debian replaces libraries by links into the system: they are followed. */
function unpackDebian(folder) {
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  runQuietly('apt-get', ['-qq', 'download', ...WORDPRESS_PACKAGES], { cwd: folder });
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb'))) {
    runQuietly('dpkg-deb', ['-x', name, 'files'], { cwd: folder });
  }
  const target = join(folder, 'wordpress');
  const follow = `find usr/share/wordpress -type l | while read -r link; do
    to=$(readlink "$link"); case $to in /*) ln -sfn "$PWD$to" "$link";; esac; done
    cp -rL usr/share/wordpress "$0" 2>/dev/null || true`;
  runQuietly('sh', ['-c', follow, target], { cwd: files });
  const database = join(unpack('@wp-playground/cli@3.1.56', folder), 'sqlite-database-integration.zip');
  return { target, database };
}

/** Its files are in two places: what browsers load, and the rest. */
function unpackPlayground(folder, version) {
  const shipped = unpack('@wp-playground/wordpress-builds@0.9.19', folder);
  const target = join(folder, 'wordpress');
  cpSync(join(shipped, `public/wp-${version}`), target, { recursive: true });
  runQuietly('unzip', ['-qo', join(shipped, `src/wordpress/wp-${version}.zip`), '-d', target]);
  const database = join(shipped, 'src/sqlite-database-integration/sqlite-database-integration.zip');
  return { target, database };
}

const UNPACK = { debian: unpackDebian, 'playground-6.5': (folder) => unpackPlayground(folder, '6.5') };

/** Names of the WordPresses that can be had. */
export const WORDPRESSES = Object.keys(UNPACK);

const versionOf = (folder) =>
  /\$wp_version = '([^']+)'/.exec(readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'))[1];

/** Older systems package a WordPress that the plugin is not for. */
function checkVersion(folder) {
  const [major, minor] = versionOf(folder).split('.').map(Number);
  if (major < 6 || (major === 6 && minor < 5)) throw new Error(`It is WordPress ${versionOf(folder)}: 6.5 is needed.`);
}

/** A WordPress without a site, fetched once. */
function fetchWordPress(name) {
  const kept = join(cache, name);
  if (existsSync(join(kept, 'wp-settings.php'))) return kept;
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  try {
    const { target, database } = UNPACK[name](folder);
    for (const name of ['wp-config.php', 'wp-content/database', 'wp-content/db.php']) {
      rmSync(join(target, name), { recursive: true, force: true });
    }
    checkVersion(target);
    const plugins = join(target, 'wp-content/plugins');
    for (const plugin of existsSync(plugins) ? readdirSync(plugins) : [])
      rmSync(join(plugins, plugin), { recursive: true });
    runQuietly('unzip', ['-q', database, '-d', join(folder, 'database')]);
    const [unpacked] = readdirSync(join(folder, 'database'));
    cpSync(join(folder, 'database', unpacked), join(plugins, 'sqlite-database-integration'), { recursive: true });
    mkdirSync(cache, { recursive: true });
    cpSync(target, kept, { recursive: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return kept;
}

/** The database is a file; its plugin is put where WordPress looks for another database. */
function writeConfig(folder, address) {
  const content = join(folder, 'wp-content');
  for (const name of ['uploads', 'database', 'mu-plugins']) mkdirSync(join(content, name), { recursive: true });
  const plugin = join(content, 'plugins/sqlite-database-integration');
  const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(content, 'db.php'), dropIn);
  const config = readFileSync(join(php, 'wp-config.php'), 'utf8').replaceAll('{ADDRESS}', address);
  writeFileSync(join(folder, 'wp-config.php'), config);
}

const waitFor = async (address) => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(`${address}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WordPress does not answer at ${address}.`);
};

/**
 * A new site of one of `WORDPRESSES`, with a user of each role: name and password are the role's name.
 *
 * @returns {Promise<{address: string, folder: string, version: string, php: (code: string) => any, close: () => void}>}
 *   `php` runs code within WordPress and gives what it returns, by way of JSON.
 */
export async function startWordPress(name) {
  needPhp();
  const source = fetchWordPress(name);
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-site-'));
  const site = join(folder, 'site');
  cpSync(source, site, { recursive: true });
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  writeConfig(site, address);
  runQuietly('php', [join(php, 'install.php'), site]);
  const server = spawn('php', ['-q', '-S', `127.0.0.1:${port}`, '-t', site, join(php, 'router.php')], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  const close = () => {
    // Its workers are a group.
    process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  };
  await waitFor(address).catch((error) => {
    close();
    throw error;
  });
  const runPhp = (code) => JSON.parse(runQuietly('php', [join(php, 'run.php'), site], { input: code }));
  return { address, folder: site, version: versionOf(site), php: runPhp, close };
}

/** Why there is no WordPress here; undefined where there is one. */
export function whyNoWordPress(name) {
  try {
    needPhp();
    fetchWordPress(name);
    return undefined;
  } catch (error) {
    return error.message.split('\n')[0];
  }
}
