import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/event-timeline/event-timeline.js';
import { stateStories } from '../shared/state-stories.js';
import { renderTimeline, timelineArgs, timelineArgTypes, type TimelineArgs } from './render-timeline.js';

export default {
  title: 'event-timeline/States',
  component: 'event-timeline',
  args: timelineArgs,
  argTypes: timelineArgTypes,
  render: renderTimeline,
  parameters: {
    docs: {
      description: {
        component: `\`\`\`html
<event-timeline src="story.json">
  <ol>
    <li id="landing"><strong>Eagle lands</strong> <time datetime="1969-07-20">20 July 1969</time></li>
  </ol>
</event-timeline>
\`\`\`

Whatever stands inside the element is shown until the document is there, and stays where it can’t be had. A page may style
\`event-timeline:state(loading)\`, \`:state(failed)\` and \`:state(empty)\`.`,
      },
    },
  },
} satisfies Meta<TimelineArgs>;

const states = stateStories<TimelineArgs>(
  (src) =>
    html`<event-timeline src=${src}>
      <ol>
        <li id="landing"><strong>Eagle lands</strong> <time datetime="1969-07-20">20 July 1969</time></li>
      </ol>
    </event-timeline>`,
);

/** The server has not answered yet. The page’s own list is shown. */
export const Loading = { ...states.loading, tags: ['manual', '!test'] };

/** The document can’t be had. The list stays, and a line says that newer facts are missing. */
export const Failed = { ...states.failed, tags: ['warns'] };

/** A document without events. The slot `empty` takes other words. */
export const Empty = { ...states.empty, name: 'No events' };

/** Mistakes in a document lose only themselves. A line at the end says what is missing, and where. */
export const Broken = { ...states.broken, name: 'Document with mistakes', tags: ['warns'] };

/** Of a withdrawn story only the note is left. */
export const Withdrawn = { ...states.withdrawn, name: 'Withdrawn story' };
