import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import caesar from '../data/caesar.json';
import munichMeeting from '../data/munich-meeting.json';
import type { EventTimelineElement } from '../src/elements/event-timeline/event-timeline-element.js';
import '../src/elements/event-timeline/event-timeline.js';

type Story = StoryObj<EventTimelineElement>;

export default { title: 'event-timeline/finding', component: 'event-timeline' } satisfies Meta;

const press = (name: string) => async (canvas: HTMLElement) => {
  const element = canvas.querySelector<EventTimelineElement>('event-timeline')!;
  await element.updateComplete;
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.trim() === name)?.click();
  await element.updateComplete;
  return element;
};

/** Finding by words, topic, lane and person: what is left is counted, and "show all" leads back. */
export const Finding: Story = {
  render: () => html`<event-timeline .data=${munichMeeting}></event-timeline>`,
  play: async ({ canvasElement }) => {
    const element = await press('Find')(canvasElement);
    element.filter = { text: 'balloon' };
  },
};

/** The page has narrowed it: what is narrowed stands in words, and readers can undo it. */
export const NarrowedByThePage: Story = {
  render: () =>
    html`<event-timeline .data=${munichMeeting} .filter=${{ lane: 'diplomacy', text: 'Munich' }}></event-timeline>`,
};

/** Nothing fits: in words, with the way back. */
export const NothingFits: Story = {
  render: () => html`<event-timeline .data=${munichMeeting} .filter=${{ text: 'zebra' }}></event-timeline>`,
};

/** A chosen event that is narrowed away: its detail comes back with "show all". */
export const ChosenLeftOut: Story = {
  render: () =>
    html`<event-timeline .data=${munichMeeting} selected="shoot-down" .filter=${{ lane: 'war' }}></event-timeline>`,
};

/** The column of narrow pages. */
export const InTheList: Story = {
  render: () =>
    html`<event-timeline .data=${munichMeeting} view="list" .filter=${{ topic: 'balloon' }}></event-timeline>`,
};

/** Two timelines, each with links of its own; the detail of a chosen event has a button that copies its link. */
export const DeepLinks: Story = {
  render: () =>
    html`<p>
        <a href="#timeline.event.shoot-down">The balloon is shot down</a> ·
        <a href="#timeline?lane=diplomacy">diplomacy</a> ·
        <a href="#timeline-2.event.crossing">Caesar crosses the Rubicon</a>
      </p>
      <event-timeline deep-link .data=${munichMeeting}></event-timeline>
      <event-timeline deep-link .data=${caesar}></event-timeline>`,
};
