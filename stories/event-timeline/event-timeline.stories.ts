import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import description from './event-timeline.md?raw';
import { renderTimeline, timelineArgs, timelineArgTypes, type TimelineArgs } from './render-timeline.js';

type Story = StoryObj<TimelineArgs>;

export default {
  title: 'event-timeline/event-timeline element',
  component: 'event-timeline',
  args: timelineArgs,
  argTypes: timelineArgTypes,
  render: renderTimeline,
  parameters: { docs: { description: { component: description } } },
} satisfies Meta<TimelineArgs>;

/** From a partnership to a meeting in Munich. Eleven months without an event are folded. */
export const MunichMeeting: Story = { name: 'Basic timeline', tags: ['everyday'] };

/** The page, a reader, or the explainer around it selects an event. Its detail says what was said about it, and how it is known. */
export const Chosen: Story = { name: 'Selected event', args: { selected: 'shoot-down' } };

/** One day and a bit, by the minute, in the time zone of the story. */
export const Apollo11: Story = { name: 'Clock times', args: { document: 'Apollo 11' } };

/** The same day by the reader’s own clock. Dates without a clock time never move. */
export const ReadersZone: Story = {
  name: 'The reader’s time zone',
  args: { document: 'Apollo 11', timeZone: 'reader' },
};

/** Years before our era. Some of them are not known exactly, and are drawn as ranges. */
export const Caesar: Story = { name: 'Uncertain dates', args: { document: 'Julius Caesar' } };

/** Without folds: time to scale from end to end. */
export const Linear: Story = { name: 'Time to scale', args: { scale: 'linear' } };

/** One step for each moment at which something happened, however far apart they are. */
export const Even: Story = { name: 'Equal steps', args: { scale: 'even' } };

/** The rows that narrow columns and paper get. Marks lie on one scale, and a gap says how much later it is. */
export const Rows: Story = { name: 'Rows', args: { view: 'rows' } };

/** What was said stands beside the rows: a line for each side, and what was not said. */
export const RowsWithWords: Story = { name: 'Rows with what was said', args: { view: 'rows', statements: true } };

/** Rows, newest first. `list` is another name of them. */
export const List: Story = { name: 'Rows, newest first', args: { view: 'list', order: 'newest' } };

/** Lanes are topics instead of the document’s own lanes. */
export const ByTopic: Story = { name: 'Topics as lanes', args: { lanes: 'topic' } };

/** TimelineJS JSON works as it is. So does a sheet as CSV, by `src`. */
export const TimelineJs: Story = { name: 'TimelineJS document', args: { document: 'TimelineJS JSON' } };

/** Without a document, the element reads the page’s own list. Readers without script see the same list. */
export const LightList: Story = {
  name: 'List in the page',
  args: { document: undefined as never },
  argTypes: { document: { table: { disable: true } } },
  parameters: { docs: { source: { transform: (code: string) => code } } },
  render: ({ view = 'auto', scale = 'elastic', order = 'oldest' }) =>
    html`<event-timeline aria-label="Three days in July" .view=${view} .scale=${scale} .order=${order}>
      <ol>
        <li id="liftoff"><strong>Liftoff</strong> <time datetime="1969-07-16">16 July 1969</time></li>
        <li id="landing"><strong>Landing</strong> <time datetime="1969-07-20">20 July 1969</time></li>
        <li id="splashdown"><strong>Splashdown</strong> <time datetime="1969-07-24">24 July 1969</time></li>
      </ol>
    </event-timeline>`,
};
