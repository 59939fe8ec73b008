import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimelineElement } from '../src/elements/event-timeline/event-timeline-element.js';
import '../src/elements/event-timeline/event-timeline.js';
import { crowded, deepTime, manyLanes, oneDay } from './documents/made.js';

type Story = StoryObj<EventTimelineElement>;

export default { title: 'event-timeline/limits', component: 'event-timeline' } satisfies Meta;

/** Sixty events in two bursts: what has no room is counted, and opens. */
export const Crowded: Story = {
  render: () => html`<event-timeline .data=${crowded()}></event-timeline>`,
};

export const FortyLanes: Story = {
  render: () => html`<event-timeline .data=${manyLanes()}></event-timeline>`,
};

/** Billions of years, none of which a calendar's `Date` can hold. */
export const DeepTime: Story = {
  render: () => html`<event-timeline .data=${deepTime}></event-timeline>`,
};

export const OneDayInMinutes: Story = {
  render: () => html`<event-timeline .data=${oneDay()}></event-timeline>`,
};
