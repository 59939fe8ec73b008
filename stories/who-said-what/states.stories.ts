import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/who-said-what/who-said-what.js';
import { withdrawnCouncil } from '../documents/council.js';
import { stateStories } from '../shared/state-stories.js';
import { renderStatements, statementsArgs, statementsArgTypes, type StatementsArgs } from './render-statements.js';

export default {
  title: 'who-said-what/States',
  component: 'who-said-what',
  args: statementsArgs,
  argTypes: statementsArgTypes,
  render: renderStatements,
  parameters: {
    docs: {
      description: {
        component: `\`\`\`html
<who-said-what src="story.json">
  <p>The statements of this story are on their way.</p>
</who-said-what>
\`\`\`

Whatever stands inside the element is shown until the document is there, and stays where it can’t be had.`,
      },
    },
  },
} satisfies Meta<StatementsArgs>;

const states = stateStories<StatementsArgs>(
  (src) =>
    html`<who-said-what src=${src}>
      <p>The statements of this story are on their way.</p>
    </who-said-what>`,
);

/** The server has not answered yet. */
export const Loading = { ...states.loading, tags: ['manual', '!test'] };

/** The document can’t be had. The page’s own words stay, and a line says why there is no more. */
export const Failed = { ...states.failed, tags: ['!test', 'warns'] };

/** A document without statements. The slot `empty` takes other words. */
export const Empty = { ...states.empty, name: 'No statements' };

/** A statement without a known speaker is withheld and counted. The rest is shown. */
export const Broken = { ...states.broken, name: 'Document with mistakes', tags: ['warns'] };

/** Of a withdrawn story only the note is left. */
export const WithdrawnDocument: StoryObj<StatementsArgs> = {
  name: 'Withdrawn story',
  argTypes: { document: { table: { disable: true } } },
  render: () => html`<who-said-what .data=${withdrawnCouncil}></who-said-what>`,
};
