import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import apollo11 from '../data/apollo-11.json';
import caesar from '../data/caesar.json';
import munichMeeting from '../data/munich-meeting.json';
import type { EventTimelineElement } from '../src/elements/event-timeline/event-timeline-element.js';
import '../src/elements/event-timeline/event-timeline.js';
import { broken } from './documents/broken.js';

type Story = StoryObj<EventTimelineElement>;

export default { title: 'event-timeline', component: 'event-timeline' } satisfies Meta;

/** The first story: from a partnership to Munich. Eleven months without an event fold. */
export const MunichMeeting: Story = {
  render: () => html`<event-timeline .data=${munichMeeting}></event-timeline>`,
};

/** A chosen event, with what was said about it and where it is known from. */
export const Chosen: Story = {
  render: () => html`<event-timeline .data=${munichMeeting} selected="shoot-down"></event-timeline>`,
};

/** One day and a bit, by the minute, in the zone of the story. */
export const Apollo11: Story = {
  name: 'Apollo 11: clock times',
  render: () => html`<event-timeline .data=${apollo11}></event-timeline>`,
};

/** The same day by the reader's own clock. */
export const ReadersZone: Story = {
  render: () => html`<event-timeline .data=${apollo11} time-zone="reader"></event-timeline>`,
};

/** Years before our era, some of them not known exactly. */
export const Caesar: Story = {
  name: 'Caesar: uncertain dates',
  render: () => html`<event-timeline .data=${caesar}></event-timeline>`,
};

/** Without folds: time to scale from end to end. */
export const Linear: Story = {
  render: () => html`<event-timeline .data=${munichMeeting} scale="linear"></event-timeline>`,
};

/** One step for each happening, however far apart. */
export const Even: Story = {
  render: () => html`<event-timeline .data=${munichMeeting} scale="even"></event-timeline>`,
};

/** The column that narrow pages get, newest first. */
export const List: Story = {
  render: () => html`<event-timeline .data=${munichMeeting} view="list" order="newest"></event-timeline>`,
};

/** Topics as lanes. */
export const ByTopic: Story = {
  render: () => html`<event-timeline .data=${munichMeeting} lanes="topic"></event-timeline>`,
};

/** A document with mistakes: the rest is shown. */
export const Broken: Story = {
  render: () => html`<event-timeline .data=${broken}></event-timeline>`,
};

/** A page's own list, where there is no document. */
export const LightList: Story = {
  name: 'From a list in the page',
  render: () =>
    html`<event-timeline aria-label="Three days in July">
      <ol>
        <li id="liftoff"><strong>Liftoff</strong> <time datetime="1969-07-16">16 July 1969</time></li>
        <li id="landing"><strong>Landing</strong> <time datetime="1969-07-20">20 July 1969</time></li>
        <li id="splashdown"><strong>Splashdown</strong> <time datetime="1969-07-24">24 July 1969</time></li>
      </ol>
    </event-timeline>`,
};
