import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimelineElement } from '../../src/elements/event-timeline/event-timeline-element.js';
import { drawn } from '../shared/elements.js';
import { renderTimeline, timelineArgs, timelineArgTypes, type TimelineArgs } from './render-timeline.js';

type Story = StoryObj<TimelineArgs>;

export default {
  title: 'event-timeline/Media and saving',
  component: 'event-timeline',
  args: timelineArgs,
  argTypes: timelineArgTypes,
  render: renderTimeline,
  parameters: {
    docs: {
      description: {
        component: `\`\`\`json
{ "media": [{ "kind": "image", "src": "balloon.jpg", "alt": "A white balloon over blue hills", "width": 640, "height": 360 }] }
\`\`\`

An event may have pictures, films, sounds and embeds. They stand in its detail. Nothing is asked of another host before a reader
presses a button. “Save” gives readers the chart as a picture, and the data.`,
      },
    },
  },
} satisfies Meta<TimelineArgs>;

const chosen = (selected: string): TimelineArgs => ({ document: 'Pictures and recordings', view: 'list', selected });

/** A picture with its caption and credit. Its room is kept free while it loads. */
export const Picture: Story = { args: chosen('picture') };

/** A film and a sound with the browser’s own controls. Nothing of them is loaded before they are played. */
export const Recordings: Story = { name: 'Film and sound', args: chosen('recordings') };

/** A video of another host behind a poster. That host is asked for nothing until the button is pressed. */
export const Embed: Story = { name: 'Video of another host', args: chosen('embed') };

/** Embeds without a poster, in their own proportions. A page that can’t be framed becomes a link. */
export const EmbedsOfManyKinds: Story = { name: 'Embeds without posters', args: chosen('embeds') };

/** “Save” offers the chart as SVG or PNG, and the data as JSON or CSV. */
export const Save: Story = {
  name: 'Save menu',
  play: async ({ canvasElement }) => {
    const { shadowRoot } = await drawn<EventTimelineElement>(canvasElement, 'event-timeline');
    shadowRoot?.querySelector<HTMLElement>('.save > button')?.click();
  },
};

/** The picture that “Save” makes, as an image in a page. It has the story’s title above and its source below. */
export const SavedPicture: Story = {
  name: 'Saved picture',
  tags: ['!autodocs'],
  render: (args) => html`${renderTimeline(args)} <img width="100%" alt="What is saved of the timeline above" />`,
  play: async ({ canvasElement }) => {
    const timeline = await drawn<EventTimelineElement>(canvasElement, 'event-timeline');
    const source = await timeline.toSvg();
    canvasElement.querySelector('img')?.setAttribute('src', `data:image/svg+xml,${encodeURIComponent(source)}`);
  },
};
