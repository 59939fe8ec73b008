import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLines } from '../../../bench/reading/by-ear/lines.mjs';
import { useSite } from '../helpers.mjs';

const site = useSite();

async function read(markup) {
  const { page } = await site.openMarkup(`<!doctype html><html lang="en"><title>Lines</title><main>${markup}</main>`);
  const session = await page.context().newCDPSession(page);
  return readLines(session, 'main');
}

const textsOf = ({ lines }) => lines.map(({ text }) => text);
const HIDDEN = 'position: absolute; clip-path: inset(50%)';

describe('a page that is read line by line', () => {
  it('has a line for each block, with the links and hidden words in it', async () => {
    const told = await read(
      `<p>One <a href="#a">two</a>, <b>three</b><p><span style="${HIDDEN}">Four</span>five<ul><li>six<ul><li>seven</ul></ul><div>eight</div>nine`,
    );
    assert.deepEqual(textsOf(told), ['One two, three', 'Four five', 'six', 'seven', 'eight', 'nine']);
  });

  it('reads headings, buttons and summaries by their names, once', async () => {
    const told = await read(
      '<h2><button aria-label="Plan, 1 May">Plan</button></h2><details><summary>More</summary>Adopted.</details>',
    );
    assert.deepEqual(textsOf(told), ['Plan, 1 May', 'More']);
    assert.deepEqual(
      told.controls.map(({ line, isAlone }) => [line, isAlone]),
      [
        [0, true],
        [1, true],
      ],
    );
    assert.equal(told.lines[0].isHeading, true);
  });

  it('has no line without a letter or digit, and none that is hidden from readers', async () => {
    assert.deepEqual(textsOf(await read('<p>·</p><p aria-hidden="true">mark</p><p>4</p>')), ['4']);
  });

  it('knows where landmarks begin, and which controls are no stop of Tab', async () => {
    const told = await read(
      '<p>Title</p><section aria-label="Said"><p>Words <button tabindex="-1">a</button> <button aria-disabled="true">b</button></p></section>',
    );
    assert.deepEqual(
      told.lines.map(({ isLandmark }) => isLandmark),
      [true, true],
    );
    assert.deepEqual(
      told.controls.map(({ name, isTabStop, isAlone }) => [name, isTabStop, isAlone]),
      [
        ['a', false, false],
        ['b', true, false],
      ],
    );
  });
});
