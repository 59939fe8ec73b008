import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { makeConsumer } from '../../scripts/test/consumer-fixture.mjs';

/** What a compiler has to refuse of `<event-timeline …>`. */
const common = {
  'a value that there is not': 'view="table"',
  'a value that there is not, for a type with a name': 'scale="logarithmic"',
  'a property that there is not': 'vieww="chart"',
  'a text for false': 'deep-link="false"',
  'a text for a document': 'data="story.json"',
  'a text for an attribute that is present or not': 'show-problems="no"',
};
const inBraces = {
  ...common,
  'a text for a number': 'fold="wide"',
  'a number for an id': 'selected={1}',
  'a handler of another event': 'onevent-timeline-select={(event: MouseEvent) => event.clientX}',
  'a filter that there is not': "filter={{ colour: 'red' }}",
};

/** How each framework writes an element into a file of its own; `Story` in each folder is the right use. */
const frameworks = {
  react: {
    ending: 'tsx',
    write: (attribute) => `import type {} from 'said-and-done/react';
export const wrong = <event-timeline ${attribute} />;`,
    wrong: inBraces,
  },
  vue: {
    ending: 'vue',
    write: (attribute) => `<script setup lang="ts">import type {} from 'said-and-done/vue';</script>
<template><event-timeline ${attribute} /></template>`,
    wrong: {
      ...common,
      'a text for a number': 'fold="wide"',
      'a number for an id': ':selected="1"',
      'a handler of another event': '@event-timeline-select="(event: MouseEvent) => event.clientX"',
      'a filter that there is not': `:filter="{ colour: 'red' }"`,
    },
  },
  typescript: {
    ending: 'ts',
    write: (statement) => `import 'said-and-done/event-timeline.js';
const element = document.createElement('event-timeline');
${statement};`,
    wrong: {
      'a value that there is not': "element.view = 'table'",
      'a number for an id': 'element.selected = 1',
      'a text for a document': "element.data = '{}'",
      'a handler of another event':
        "element.addEventListener('event-timeline-select', (event: MouseEvent) => event.clientX)",
      'a field that an event lacks': "element.addEventListener('event-timeline-select', (event) => event.zoom)",
      'a field that an event lacks, at the document':
        "document.addEventListener('event-timeline-zoom', (event) => event.id)",
      'a filter that there is not': "element.filter = { colour: 'red' }",
    },
  },
  svelte: {
    ending: 'svelte',
    write: (attribute) => `<script lang="ts">import type {} from 'said-and-done/svelte';</script>
<event-timeline ${attribute}></event-timeline>`,
    wrong: inBraces,
  },
};

for (const [name, { ending, write, wrong }] of Object.entries(frameworks))
  describe(`in ${name}`, () => {
    let folder;
    before(() => (folder = makeConsumer(`test/consumers/${name}`)));

    function check() {
      const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'check'], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { isWell: status === 0, output: stdout + stderr };
    }

    it('all elements can be used as they are meant', () => {
      const { isWell, output } = check();
      assert.ok(isWell, output);
    });

    it('each wrong use is refused', () => {
      const uses = Object.entries(wrong).map(([what, attribute], index) => [
        what,
        `Wrong${index}.${ending}`,
        attribute,
      ]);
      const pathOf = (file) => join(folder, 'src', file);
      for (const [, file, attribute] of uses) writeFileSync(pathOf(file), write(attribute));
      const { output } = check();
      for (const [, file] of uses) rmSync(pathOf(file));
      const accepted = uses.filter(([, file]) => !output.includes(file)).map(([what]) => what);
      assert.deepEqual(accepted, [], output);
      assert.doesNotMatch(output, new RegExp(`Story\\.${ending}`));
    });
  });
