import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../helpers/wait-until.js';
import { chooseFile, makeDesk, textOf } from '../make-editor.js';

describe('a file that is no JSON', () => {
  // prettier-ignore
  for (const [text, told] of [
    ['{ "explainer": 1,\n  "title": “A story” }', 'Line 2, column 12: JSON needs straight double marks here; “ is none. Write ".'],
    ['{ "explainer": 1, "events": [', 'Line 1, column 29: What is opened here is not closed before the end. Add “]” where it ends;'],
  ] as const)
    it(`is refused with the place of its first fault, and how to mend it: ${told}`, async () => {
      const desk = await makeDesk(undefined);
      chooseFile(desk, text, 'story.json');
      await waitUntil(() => textOf(desk, '.status')?.includes('can’t be opened'), 'nothing is told');
      expect(textOf(desk, '.status')).to.contain(`story.json can’t be opened: ${told}`);
    });
});
