import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import munichMeeting from '../data/munich-meeting.json';
import type { EventTimelineElement } from '../src/elements/event-timeline/event-timeline-element.js';
import '../src/elements/event-timeline/event-timeline.js';

export default { title: 'event-timeline', component: 'event-timeline' } satisfies Meta;

/** The first story: from a partnership to Munich. */
export const MunichMeeting: StoryObj<EventTimelineElement> = {
  render: () => html`<event-timeline .data=${munichMeeting}></event-timeline>`,
};
