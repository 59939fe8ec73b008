import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from '../helpers.mjs';
import { auditSpacedText, auditStory, isDrawn, readStories, storybookFolder, useStoryPages } from './stories.mjs';

// A build that succeeds may still give a page that is broken: only loading the stories tells.
const { problem, stories } = readStories();
const site = useSite({ folder: storybookFolder });
const show = useStoryPages(site);

const quiet = { console: [], foreign: [], missing: [] };
const uncrowded = { over: [], cut: [], outside: [], tooWide: [] };

describe('Storybook', () => {
  it('is built, with stories in it', () => {
    assert.equal(problem, '');
    assert.ok(stories.length > 0, 'no story');
  });
});

// Two at a time, each in a page that is kept for the next.
describe(
  'Storybook renders, axe finds nothing, targets are large enough, and spaced out it can still be read:',
  { concurrency: 2 },
  () => {
    for (const shown of stories)
      it(`${shown.title}: ${shown.name}`, async () => {
        const story = await show(shown);
        assert.equal(story.problem, '');
        assert.ok(await isDrawn(story.page), 'its element has drawn nothing');
        // Where loading fails, the element says so in the console.
        if (shown.tags.includes('warns')) assert.equal(story.troubles.console.splice(0).length, 1);
        assert.deepEqual(story.troubles, quiet);
        // A variant that only teaches, and shows nothing that another story does not, has the tag "!test".
        if (shown.tags.includes('test')) {
          assert.deepEqual(await auditStory(story.page, [1280, 768, 360]), []);
          assert.deepEqual(await auditSpacedText(story.page, [360, 1280]), { 360: uncrowded, 1280: uncrowded });
        }
        await story.release();
      });
  },
);
