import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import munichMeeting from '../data/munich-meeting.json';
import type { EventTimelineElement } from '../src/elements/event-timeline/event-timeline-element.js';
import '../src/elements/event-timeline/event-timeline.js';
import { withMedia } from './documents/media.js';

type Story = StoryObj<EventTimelineElement>;

export default { title: 'event-timeline/media and saving', component: 'event-timeline' } satisfies Meta;

const choose = (selected: string) =>
  html`<event-timeline view="list" .data=${withMedia} selected=${selected}></event-timeline>`;

/** A picture with its caption and credit. Its room is there before it is. */
export const Picture: Story = { render: () => choose('picture') };

/** A film and a sound, with the browser's own controls; nothing of them is loaded before they are played. */
export const Recordings: Story = { render: () => choose('recordings') };

/** A video of another host, behind a poster: that host is asked for nothing until the button is pressed. */
export const Embed: Story = { render: () => choose('embed') };

/** Embeds without a poster, in their own proportions; and a page that can't be framed, so a link. */
export const EmbedsOfManyKinds: Story = { name: 'Embeds without posters', render: () => choose('embeds') };

/** "Save": the chart as SVG or PNG, the data as JSON or CSV. */
export const Save: Story = {
  render: () => html`<event-timeline .data=${munichMeeting}></event-timeline>`,
  play: ({ canvasElement }) => {
    const element = canvasElement.querySelector('event-timeline');
    element?.renderRoot.querySelector<HTMLElement>('.save > button')?.click();
  },
};

/** The picture that "Save" makes, as an image in a page. */
export const SavedPicture: Story = {
  name: 'A saved picture',
  render: () =>
    html`<event-timeline .data=${munichMeeting}></event-timeline>
      <img width="100%" alt="What is saved of the timeline above" />`,
  play: async ({ canvasElement }) => {
    const source = await canvasElement.querySelector('event-timeline')?.toSvg();
    canvasElement.querySelector('img')?.setAttribute('src', `data:image/svg+xml,${encodeURIComponent(source ?? '')}`);
  },
};
