import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/news-explainer/news-explainer.js';
import { addressOf, answerArgTypes, type AnswerArgs } from '../shared/page-server.js';
import { explainerArgs, explainerArgTypes, renderExplainer, type ExplainerArgs } from './render-explainer.js';

type Story = StoryObj<ExplainerArgs>;
type Asked = StoryObj<AnswerArgs>;

export default {
  title: 'news-explainer/States',
  component: 'news-explainer',
  args: explainerArgs,
  argTypes: explainerArgTypes,
  render: (args) => renderExplainer(args),
  parameters: {
    docs: {
      description: {
        component: `\`\`\`css
news-explainer {
  --said-min-block-size: 100vh;
}
\`\`\`

Said in the page’s own stylesheet, this keeps room for the story while it loads, so that nothing moves. Whatever stands inside the
element is shown until then.`,
      },
    },
  },
} satisfies Meta<ExplainerArgs>;

const renderAsked = ({ answer }: AnswerArgs) =>
  html`<news-explainer src=${addressOf(answer)}><p>The story is on its way.</p></news-explainer>`;

/** The server has not answered yet. */
export const Loading: Asked = {
  tags: ['manual', '!test'],
  args: { answer: 'never' },
  argTypes: answerArgTypes,
  render: renderAsked,
};

/** The document can’t be had. What stands inside the element stays. */
export const Failed: Asked = {
  tags: ['!test', 'warns'],
  args: { answer: '404 Not Found' },
  argTypes: answerArgTypes,
  render: renderAsked,
};

/** A document with nothing but a title. */
export const Empty: Story = { name: 'Nothing in it', args: { document: 'Nothing in it' } };

/** Mistakes lose only themselves. A line at the end says what is missing. */
export const Broken: Story = { name: 'Document with mistakes', args: { document: 'A story with mistakes' } };

/** Of a withdrawn story only the note is left. */
export const Withdrawn: Story = { name: 'Withdrawn story', args: { document: 'A withdrawn story' } };
