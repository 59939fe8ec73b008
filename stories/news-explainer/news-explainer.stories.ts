import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import munichMeeting from '../../data/munich-meeting.json';
import { rememberStory } from '../../src/elements/base/visits/watch-visits.js';
import { readDocument } from '../../src/model/read-document.js';
import { answers, liveAddress, setLiveAnswer, type Answer } from '../shared/page-server.js';
import description from './news-explainer.md?raw';
import { explainerArgs, explainerArgTypes, renderExplainer, type ExplainerArgs } from './render-explainer.js';

type Story = StoryObj<ExplainerArgs>;

export default {
  title: 'news-explainer/news-explainer element',
  component: 'news-explainer',
  args: explainerArgs,
  argTypes: explainerArgTypes,
  render: (args) => renderExplainer(args),
  parameters: { docs: { description: { component: description } } },
} satisfies Meta<ExplainerArgs>;

const showDrawn = { docs: { source: { transform: (code: string) => code } } };

/** Empty, it is the whole story. */
export const MunichMeeting: Story = { name: 'Whole story', tags: ['everyday'] };

/** With elements inside, it joins them. Selecting an event marks its statements, wherever they stand. */
export const Joined: Story = {
  name: 'Joined elements',
  parameters: showDrawn,
  render: (args) =>
    renderExplainer(
      args,
      html`<p>A paragraph of the article.</p>
        <event-timeline></event-timeline>
        <p>Another one.</p>
        <who-said-what topic="aid"></who-said-what>`,
    ),
};

/** A story of one day, with clock times. */
export const Apollo11: Story = { name: 'Story of one day', tags: ['!autodocs'], args: { document: 'Apollo 11' } };

/** A story without sides: statements of people who took none. */
export const Caesar: Story = { name: 'Story without sides', tags: ['!autodocs'], args: { document: 'Julius Caesar' } };

/** A live story is asked for again every five seconds. Choose what its server says. Nothing moves before the reader asks for it. */
export const Live: StoryObj<{ server: Answer }> = {
  name: 'Live story',
  args: { server: 'as it was' },
  argTypes: {
    server: {
      name: 'the server’s answer',
      options: answers.filter((answer) => answer !== 'never' && answer !== 'not a document'),
      control: 'inline-radio',
    },
  },
  parameters: showDrawn,
  render: ({ server }) => {
    setLiveAnswer(server);
    return html`<news-explainer src=${liveAddress} refresh="5"></news-explainer>`;
  },
};

/** A reader has been here in February 2023, when the story was shorter. A line says what is new; “Forget this” deletes what is kept. */
export const SinceLastVisit: StoryObj = {
  name: 'Since the last visit',
  tags: ['!autodocs'],
  parameters: showDrawn,
  render: () => {
    const [first, ...statements] = munichMeeting.statements;
    const earlier = {
      ...munichMeeting,
      events: munichMeeting.events.slice(0, -2),
      statements: [{ ...first, text: `Earlier: ${first!.text}` }, ...statements.slice(1)],
    };
    rememberStory(readDocument(earlier).explainer, Date.UTC(2023, 1, 18));
    return html`<news-explainer since-last-visit .data=${munichMeeting}></news-explainer>`;
  },
};

/** “Walk through the story” goes through the events by buttons, arrow keys, a swipe, or by scrolling where it is wide. */
export const Walk: Story = { name: 'Walk through the story', args: { story: true } };

/** Among elements of the page, the walk is a bar, and the page’s own timeline shows each step. */
export const WalkBesideElements: Story = {
  name: 'Walk beside elements',
  tags: ['!autodocs'],
  args: { story: true },
  parameters: showDrawn,
  render: (args) =>
    renderExplainer(
      args,
      html`<p>A paragraph of the article.</p>
        <event-timeline></event-timeline>
        <p>Another one.</p>
        <who-said-what></who-said-what>`,
    ),
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

/** Each correction says what kind it is and whose: of an event, of a statement, of the whole document. */
export const Corrected: Story = {
  name: 'Corrections',
  args: { selectedEvent: 'shoot-down' },
  argTypes: { document: { table: { disable: true } } },
  render: ({ selectedEvent, story = false }) =>
    html`<news-explainer .data=${corrected} .selectedEvent=${selectedEvent || null} .story=${story}></news-explainer>`,
};
