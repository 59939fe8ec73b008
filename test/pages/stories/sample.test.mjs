import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from '../helpers.mjs';
import { auditStory, isDrawn, readStories, storybookFolder, useStoryPages } from './stories.mjs';

const { problem, stories } = readStories();
const site = useSite({ folder: storybookFolder });
const show = useStoryPages(site);

/** Of each group the first story; all of them are in storybook.test.mjs. */
const sample = stories.filter(({ title }, index) => stories.findIndex((story) => story.title === title) === index);

describe('a story of each group', () => {
  it('is built', () => {
    assert.equal(problem, '');
    assert.ok(sample.length > 4, 'there are fewer stories than elements');
  });

  for (const shown of sample)
    it(`is drawn, axe finds nothing, and targets are large enough: ${shown.title}, ${shown.name}`, async () => {
      const story = await show(shown);
      assert.equal(story.problem, '');
      assert.ok(await isDrawn(story.page), 'its element has drawn nothing');
      // Where loading fails, the element says so in the console.
      if (shown.tags.includes('warns')) assert.equal(story.troubles.console.splice(0).length, 1);
      assert.deepEqual(story.troubles, { console: [], foreign: [], missing: [] });
      assert.deepEqual(await auditStory(story.page, [1280, 360]), []);
      await story.release();
    });
});
