import { expect } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { all, settle, show } from '../make-timeline.js';

const stories = { 'a gutter': munich, 'none, since there is one lane': { ...munich, lanes: [] } };

describe('event-timeline: the overview', () => {
  for (const [gutter, data] of Object.entries(stories)) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`stands with its handles within the timeline at the ends of all time, ${dir}, with ${gutter}`, async () => {
        const element = await show(data, { dir });
        for (const [from, to] of [
          ['2022-01-01', '2023-02-18'],
          ['2023-02-05', '2024-01-01'],
        ] as const) {
          element.zoomTo(from, to);
          await settle(element);
          const box = element.getBoundingClientRect();
          const handles = all(element, '.overview-handle').map((handle) => handle.getBoundingClientRect());
          expect(handles).to.have.length(2);
          for (const { left, right, width } of handles) {
            expect(width, 'wide enough for a finger').to.be.at.least(24);
            expect(left).to.be.at.least(box.left - 0.5);
            expect(right).to.be.at.most(box.right + 0.5);
          }
        }
      });
    }
  }
});
