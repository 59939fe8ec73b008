import { expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import apollo from '../../../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../../../data/caesar.json' with { type: 'json' };
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { readAtOnce } from '../../../../src/convert/load-document.js';
import { DataWatcher } from '../../../../src/elements/base/developer-warnings/data-watcher.js';
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import '../../../../src/index.js';
import { listenForWarnings, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';

type Story = typeof munich;

const changes: readonly (readonly [string, (data: Story) => void])[] = [
  ['a title', (data) => (data.events[0]!.title = 'Changed')],
  ['a date', (data) => (data.events[0]!.date = '2021')],
  ['the words of a statement', (data) => (data.statements[0]!.text = 'Changed.')],
  ['a list', (data) => void data.events.pop()],
];

// The warnings load once on a page: this comes first, before they are there.
describe('a developer who changes data in place', () => {
  let lines: string[];
  beforeEach(() => {
    lines = listenForWarnings();
  });
  afterEach(() => {
    takeBack();
    fixtureCleanup();
  });

  it('is told right after the story is there, before the warnings are', async () => {
    const data = structuredClone(munich);
    const element = fixtureSync<EventTimelineElement>(html`<event-timeline .data=${data}></event-timeline>`);
    await element.loaded;
    data.events[0]!.title = 'Changed';
    await waitUntil(() => lines.length > 0, 'no warning');
    expect(lines[0]).to.match(/^<event-timeline> data was changed in place/);
  });
});

describe('a watcher of data', () => {
  for (const [what, change] of changes)
    it(`sees that ${what} was changed before the first look, and after it`, () => {
      const data = structuredClone(munich);
      const { explainer } = readAtOnce(data);
      change(data);
      const watcher = new DataWatcher();
      expect(watcher.take(data, explainer)).to.equal(true);
      expect(watcher.hasChanged(data), 'nothing since').to.equal(false);
      data.title += '!';
      expect(watcher.hasChanged(data)).to.equal(true);
    });

  it('says nothing of a story that is as it was read', () => {
    for (const data of [munich, apollo, caesar]) {
      const watcher = new DataWatcher();
      expect(watcher.take(data, readAtOnce(data).explainer), data.title).to.equal(false);
      expect(watcher.hasChanged(data), data.title).to.equal(false);
    }
  });

  it('says nothing of what it can’t read at once, or where something else is shown', () => {
    for (const data of [undefined, null, 'text', { events: [{ start_date: { year: 2020 } }] }])
      expect(new DataWatcher().take(data, readAtOnce(munich).explainer)).to.equal(false);
    expect(new DataWatcher().take(munich, null)).to.equal(false);
  });
});
