import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import apollo11 from '../data/apollo-11.json';
import caesar from '../data/caesar.json';
import munichMeeting from '../data/munich-meeting.json';
import type { NewsExplainerElement } from '../src/elements/news-explainer/news-explainer-element.js';
import '../src/elements/news-explainer/news-explainer.js';
import { broken } from './documents/broken.js';

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

/** A withdrawn document leaves only its note. */
export const Withdrawn: Story = {
  render: () =>
    html`<news-explainer
      .data=${{ ...munichMeeting, status: 'withdrawn', note: 'We could not confirm what this report rests on.' }}
    ></news-explainer>`,
};
