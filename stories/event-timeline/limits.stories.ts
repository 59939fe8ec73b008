import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderTimeline, timelineArgs, timelineArgTypes, type TimelineArgs } from './render-timeline.js';

type Story = StoryObj<TimelineArgs>;

export default {
  title: 'event-timeline/Limits',
  component: 'event-timeline',
  args: timelineArgs,
  argTypes: timelineArgTypes,
  render: renderTimeline,
  parameters: {
    docs: {
      description: {
        component:
          'Documents with more in them than a page has room for. Nothing in them happened. Readers lose nothing: what has no room is counted, and opens.',
      },
    },
  },
} satisfies Meta<TimelineArgs>;

/** Sixty events in two bursts. Events without room are counted in a button that opens them. */
export const Crowded: Story = { name: 'Crowded year', args: { document: 'A crowded year' } };

/** Forty lanes with three events each. */
export const FortyLanes: Story = { name: 'Forty lanes', args: { document: 'Forty districts' } };

/** Billions of years. A calendar’s `Date` can hold none of them. */
export const DeepTime: Story = { name: 'Billions of years', args: { document: 'From the Earth to writing' } };

/** Six events in one morning, by the minute. */
export const OneDayInMinutes: Story = { name: 'One morning', args: { document: 'A morning at the airport' } };
