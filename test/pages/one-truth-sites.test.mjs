import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { installFromApt } from '../../scripts/apt.mjs';
import { root } from '../../scripts/setup.mjs';
import { makeConsumer } from '../../scripts/test/consumer-fixture.mjs';
import { assertTrue, samples, title, truthTools } from '../attacks/truth/samples.mjs';

const { OUTPUTS, differences, expectedOfHugo, leaks, readHugo, readServed } = truthTools;

const made = mkdtempSync(join(tmpdir(), 'one-truth-'));
after(() => rmSync(made, { recursive: true }));

const nameOf = (index) => `truth-${index}`;

/** One page that shows all documents, by the shortcode of the site. */
const pageOf = (shortcode) =>
  `---\ntitle: One truth\n---\n\n${samples.map((_, index) => shortcode(nameOf(index))).join('\n\n')}\n`;

/** The page's stories in their order. */
const storiesIn = (html) => html.split(/(?=<news-explainer[ >])/).slice(1);

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, error?.message ?? stdout + stderr);
}

function whyNoHugo() {
  const hasHugo = () => spawnSync('hugo', ['version']).status === 0;
  try {
    if (!hasHugo()) installFromApt(['hugo']);
    return hasHugo() ? false : 'Hugo was installed, and does not run.';
  } catch (error) {
    return `There is no Hugo. ${error.message}`;
  }
}

/** Builds the example for Hugo with documents that have been published as its README says. */
async function buildHugo() {
  const house = join(made, 'integrations/hugo');
  cpSync('integrations/hugo', house, { recursive: true });
  symlinkSync(join(root, 'dist'), join(made, 'dist'));
  mkdirSync(join(house, 'data/stories'), { recursive: true });
  for (const [index, { source }] of samples.entries()) {
    const published = await OUTPUTS['convert --published'].write(source, index);
    writeFileSync(join(house, `data/stories/${nameOf(index)}.json`), published);
  }
  writeFileSync(
    join(house, 'content/_index.md'),
    pageOf((name) => `{{< explainer "${name}" >}}`),
  );
  run('hugo', ['--source', house, '--destination', join(made, 'hugo'), '--noBuildLock']);
  return readFileSync(join(made, 'hugo/index.html'), 'utf8');
}

/** Builds the example for Eleventy with the documents as their authors wrote them. */
function buildEleventy() {
  const house = makeConsumer('integrations/eleventy');
  const file = (index) => join(house, `../../data/${nameOf(index)}.json`);
  try {
    samples.forEach(({ source }, index) => writeFileSync(file(index), JSON.stringify(source.data)));
    writeFileSync(
      join(house, 'pages/index.md'),
      pageOf((name) => `{% explainer "${name}" %}`).replace('\n---\n', '\nlayout: article.njk\n---\n'),
    );
    run('npm', ['run', '--silent', 'build'], house);
    return readFileSync(join(house, '_site/index.html'), 'utf8');
  } finally {
    samples.forEach((_, index) => rmSync(file(index), { force: true }));
  }
}

/** Compares each story of a page with its document. */
function assertSite(html, read, expected = (truth) => truth) {
  const stories = storiesIn(html);
  assert.equal(stories.length, samples.length);
  assertTrue(
    samples.map(({ source, truth, labels }, index) => [
      ...leaks(stories[index], truth, source.data),
      ...differences(read(stories[index], truth, labels), expected(truth)),
    ]),
  );
}

describe(title, () => {
  it('is told by Hugo', { skip: whyNoHugo() }, async () => assertSite(await buildHugo(), readHugo, expectedOfHugo));
  it('is told by Eleventy', () => assertSite(buildEleventy(), readServed));
});
