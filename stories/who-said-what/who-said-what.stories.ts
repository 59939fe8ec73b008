import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderStatements, statementsArgs, statementsArgTypes, type StatementsArgs } from './render-statements.js';
import description from './who-said-what.md?raw';

type Story = StoryObj<StatementsArgs>;

export default {
  title: 'who-said-what/who-said-what element',
  component: 'who-said-what',
  args: statementsArgs,
  argTypes: statementsArgTypes,
  render: renderStatements,
  parameters: { docs: { description: { component: description } } },
} satisfies Meta<StatementsArgs>;

/** Topics by sides. Silences say who noted them. */
export const Positions: Story = { name: 'Positions by side', tags: ['everyday'] };

/** In time. Sides stand on either side of the line, and statements without a date stand apart. */
export const Conversation: Story = { name: 'Conversation in time', args: { view: 'conversation' } };

/** Speaker by speaker: the role held then, and which quoted words are kept, new or dropped since the time before. */
export const Speakers: Story = {
  name: 'Speakers over time',
  args: { document: 'An invented council', view: 'speakers' },
};

/** The page, a reader, or the explainer around it selects a statement. */
export const Chosen: Story = { name: 'Selected statement', args: { selected: 'lethal-support' } };

/** A page that wants one topic. The element says how many statements of how many are shown. */
export const OneTopic: Story = { name: 'One topic', args: { topic: 'balloon' } };

/** Narrowed to statements that are partly quoted. Readers can undo it. */
export const Filtered: Story = { name: 'Filtered by form', args: { filter: { form: 'partly-quoted' } } };
