/** The dev container, as far as it can be tried without one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';

const home = mkdtempSync(join(tmpdir(), 'home-'));
after(() => rmSync(home, { recursive: true, force: true }));

const read = (path) => readFileSync(join(root, path), 'utf8');
const container = JSON.parse(read('.devcontainer/devcontainer.json'));

describe('the dev container', () => {
  it('is Debian with a Node that the package takes', () => {
    const [, major] = /^docker\.io\/library\/node:(\d+)-[a-z]+$/.exec(container.image);
    const [, wanted] = /^>=(\d+)/.exec(JSON.parse(read('package.json')).engines.node);
    assert.ok(Number(major) >= Number(wanted), container.image);
  });

  it('may install programs, since its user is root', () => assert.equal(container.remoteUser, 'root'));

  it('asks for no secret, no folder of the host and no right of its own', () => {
    for (const key of ['secrets', 'mounts', 'containerEnv', 'remoteEnv', 'capAdd', 'securityOpt', 'privileged'])
      assert.ok(!(key in container), key);
    assert.deepEqual(container.runArgs, ['--shm-size=1g']);
  });

  it('shows the demo: it forwards the port that npm start takes first', () => {
    const [, port] = /port: (\d+)/.exec(read('scripts/start.mjs'));
    assert.deepEqual(container.forwardPorts, [Number(port)]);
  });

  it('is made ready by a command that ends well, with which git trusts the clone', () => {
    const clone = root.replace(/[\\/]$/, '');
    const command = container.postCreateCommand.replaceAll('${containerWorkspaceFolder}', clone);
    const env = { ...process.env, HOME: home };
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8', env });
    assert.equal(status, 0, stdout + stderr);
    assert.ok(readFileSync(join(home, '.gitconfig'), 'utf8').includes(`directory = ${clone}\n`));
  });
});
