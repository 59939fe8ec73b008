import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeConsumer } from '../../scripts/test/consumer-fixture.mjs';

const plugin = 'integrations/wordpress';
const files = readdirSync(plugin, { recursive: true })
  .filter((path) => path.endsWith('.php'))
  .map((path) => join(plugin, path));

/** The folder with PHP 8.1, or why there is none. */
function findPhp() {
  try {
    return { folder: makeConsumer('scripts/wordpress/php-8.1') };
  } catch (error) {
    return { reason: `No PHP 8.1 here: ${error.message.split('\n')[0]}` };
  }
}
const { folder, reason = false } = findPhp();

function check(paths) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'check.mjs'), ...paths], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** Of names of functions, those that the PHP of this machine brings: others are WordPress's. */
function ofPhp(names) {
  const code = `echo json_encode( array_values( array_filter( json_decode( $argv[1] ), 'function_exists' ) ) );`;
  const { stdout, error } = spawnSync('php', ['-r', code, JSON.stringify(names)], { encoding: 'utf8' });
  assert.equal(error, undefined, 'There is no PHP.');
  return JSON.parse(stdout);
}

describe('the plugin in PHP 8.1, the oldest that it is for', { skip: reason }, () => {
  const made = mkdtempSync(join(tmpdir(), 'php-'));
  after(() => rmSync(made, { recursive: true }));

  function checkText(code) {
    const path = join(made, 'newer.php');
    writeFileSync(path, `<?php\n${code}`);
    return check([path]);
  }

  let found;
  before(() => (found = check(files)));

  it('is compiled, file by file', () => {
    assert.ok(files.length > 10);
    assert.match(found.version, /^8\.1\./);
    assert.deepEqual(found.problems, []);
  });

  it('calls no function of PHP that came later', () => {
    assert.deepEqual(ofPhp(found.functions), []);
  });

  it('would be refused with syntax of 8.2 or a function of 8.3', () => {
    const { problems, functions } = checkText('readonly class Newer {} json_validate( "{}" );');
    assert.match(problems.join(), /unexpected token "readonly"/);
    assert.deepEqual(ofPhp(functions), ['json_validate']);
  });
});
