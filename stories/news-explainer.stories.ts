import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import apollo11 from '../data/apollo-11.json';
import caesar from '../data/caesar.json';
import munichMeeting from '../data/munich-meeting.json';
import type { NewsExplainerElement } from '../src/elements/news-explainer/news-explainer-element.js';
import '../src/elements/news-explainer/news-explainer.js';
import type { ExplainerDocument } from '../src/model/schema/schema.js';
import { broken } from './documents/broken.js';
import { address, answers, answerWith, type Answer } from './documents/newsroom.js';

type Story = StoryObj<NewsExplainerElement>;

export default { title: 'news-explainer', component: 'news-explainer' } satisfies Meta;

/** Empty, it is the whole story by itself. */
export const MunichMeeting: Story = {
  render: () => html`<news-explainer .data=${munichMeeting}></news-explainer>`,
};

/** With elements inside, it joins them: choosing an event marks its statements, wherever they stand. */
export const Joined: Story = {
  render: () => html`
    <news-explainer .data=${munichMeeting}>
      <p>A paragraph of the article.</p>
      <event-timeline></event-timeline>
      <p>Another one.</p>
      <who-said-what topic="aid"></who-said-what>
    </news-explainer>
  `,
};

export const Apollo11: Story = {
  name: 'Apollo 11',
  render: () => html`<news-explainer .data=${apollo11}></news-explainer>`,
};

/** No sides: the statements of people who took none. */
export const Caesar: Story = {
  render: () => html`<news-explainer .data=${caesar}></news-explainer>`,
};

/** Mistakes lose only themselves; a line at the end says what is missing. */
export const Broken: Story = {
  render: () => html`<news-explainer .data=${broken}></news-explainer>`,
};

/** A live story is asked for again every two seconds: choose below what its server says. Nothing moves until you ask for it. */
export const Live: StoryObj<{ server: Answer }> = {
  args: { server: 'as it was' },
  argTypes: { server: { options: answers, control: 'inline-radio' } },
  render: ({ server }) => {
    answerWith(munichMeeting as ExplainerDocument, server);
    return html`<news-explainer src=${address} refresh="2"></news-explainer>`;
  },
};

/** "Walk through the story" goes through the events step by step: by buttons, arrow keys, a swipe, or by scrolling where it is wide. */
export const Walk: Story = {
  render: () => html`<news-explainer .data=${munichMeeting} story></news-explainer>`,
};

/** Beside elements of the page, the walk is a bar, and the page’s own timeline shows each step. */
export const WalkBesideElements: Story = {
  render: () => html`
    <news-explainer .data=${munichMeeting} story>
      <p>A paragraph of the article.</p>
      <event-timeline></event-timeline>
      <p>Another one.</p>
      <who-said-what></who-said-what>
    </news-explainer>
  `,
};

/** Corrections stand where they belong: with an event, a statement, the whole document; each says what kind and whose. */
export const Corrected: Story = {
  render: () => html`<news-explainer .data=${corrected} selected-event="shoot-down"></news-explainer>`,
};

/** A withdrawn document leaves only its note. */
export const Withdrawn: Story = {
  render: () =>
    html`<news-explainer
      .data=${{ ...munichMeeting, status: 'withdrawn', note: 'We could not confirm what this report rests on.' }}
    ></news-explainer>`,
};

const correct = (note: string) =>
  [{ date: '2023-02-20', kind: 'correction', by: 'publisher', note, was: 'Made up.' }] as const;

/** Made up to try this: nothing in the story had to be corrected. */
const corrected = {
  ...munichMeeting,
  corrections: correct('Made up: a correction of the whole document.'),
  events: munichMeeting.events.map((event) =>
    event.id === 'shoot-down' ? { ...event, corrections: correct('Made up: a correction of this event.') } : event,
  ),
  statements: munichMeeting.statements.map((statement, index) =>
    index === 0 ? { ...statement, corrections: correct('Made up: a correction of this statement.') } : statement,
  ),
};
