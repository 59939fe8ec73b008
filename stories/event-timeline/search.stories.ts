import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { documents } from '../shared/documents.js';
import { drawn, press } from '../shared/elements.js';
import { renderTimeline, timelineArgs, timelineArgTypes, type TimelineArgs } from './render-timeline.js';

type Story = StoryObj<TimelineArgs>;

export default {
  title: 'event-timeline/Search',
  component: 'event-timeline',
  args: timelineArgs,
  argTypes: timelineArgTypes,
  render: renderTimeline,
  parameters: {
    docs: {
      description: {
        component: `\`\`\`js
document.querySelector('event-timeline').filter = { text: 'balloon', lane: 'diplomacy' };
\`\`\`

Readers narrow a timeline with “Find”: by words, topic, lane or person. A page does the same with the property \`filter\`. The element
always says how many events of how many are shown, and offers to show all. Edit \`.filter\` in the Controls.`,
      },
    },
  },
} satisfies Meta<TimelineArgs>;

/** A reader has pressed “Find” and typed a word. */
export const Finding: Story = {
  name: 'Search panel',
  args: { filter: { text: 'balloon' } },
  play: async ({ canvasElement }) => press(await drawn(canvasElement, 'event-timeline'), 'Find'),
};

/** The page has narrowed the timeline. The filter stands in words, and readers can undo it. */
export const NarrowedByThePage: Story = {
  name: 'Filtered by the page',
  args: { filter: { lane: 'diplomacy', text: 'Munich' } },
};

/** No event fits. The element says so and offers to show all. */
export const NothingFits: Story = { name: 'No match', args: { filter: { text: 'zebra' } } };

/** The selected event is filtered out. Its detail comes back with “Show all”. */
export const ChosenLeftOut: Story = {
  name: 'Selected event filtered out',
  args: { selected: 'shoot-down', filter: { lane: 'war' } },
};

/** The same in the rows of narrow columns. */
export const InRows: Story = { name: 'Filtered rows', args: { view: 'rows', filter: { topic: 'balloon' } } };

/** With `deep-link`, each event has an address. Two timelines in one page are told apart by their `id`. */
export const DeepLinks: Story = {
  name: 'Links to events',
  // A page has one address, so this story is shown alone.
  tags: ['!autodocs'],
  args: { deepLink: true },
  render: (args) =>
    html`<p>
        <a href="#timeline.event.shoot-down">The balloon is shot down</a> ·
        <a href="#timeline?lane=diplomacy">diplomacy</a> ·
        <a href="#timeline-2.event.crossing">Caesar crosses the Rubicon</a>
      </p>
      ${renderTimeline(args)}
      <event-timeline deep-link .data=${documents['Julius Caesar']}></event-timeline>`,
};
