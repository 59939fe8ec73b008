import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';
import { council } from '../documents/council.js';
import { renderStatements, statementsArgs, statementsArgTypes, type StatementsArgs } from './render-statements.js';

type Story = StoryObj<StatementsArgs>;

export default {
  title: 'who-said-what/Sides and speakers',
  component: 'who-said-what',
  args: { ...statementsArgs, document: 'An invented council' },
  argTypes: statementsArgTypes,
  render: renderStatements,
  parameters: {
    docs: {
      description: {
        component: `\`\`\`json
{
  "sides": [{ "id": "majority", "name": "Council majority", "color": "#ffd400" }],
  "people": [{ "id": "reyes", "name": "Ada Reyes", "kind": "person", "role": "Mayor", "side": "majority" }]
}
\`\`\`

Documents with many sides, none, statements by two speakers, and words in other languages. All but one are invented.`,
      },
    },
  },
} satisfies Meta<StatementsArgs>;

/** Each side has a bar, some in a colour of their own. A joint statement stands with the others. */
export const FiveSides: Story = { name: 'Five sides' };

/** Five sides in time. The first two face each other, and the others stand between them. */
export const FiveSidesConversation: Story = { name: 'Five sides in time', args: { view: 'conversation' } };

const withoutSides: ExplainerDocument = {
  ...council,
  sides: [],
  people: council.people!.map(({ side: _side, ...person }) => person),
};

/** Nobody is on a side. */
export const NoSides: Story = {
  name: 'No sides',
  argTypes: { document: { table: { disable: true } } },
  render: ({ view = 'positions', order = 'oldest' }) =>
    html`<who-said-what .data=${withoutSides} .view=${view} .order=${order}></who-said-what>`,
};

/** Two speak together. The statement names both and stands once. */
export const JointStatement: Story = {
  name: 'Joint statement',
  args: { only: ['market', 'letter', 'closing-date'] },
};

/** Corrected, disputed and withdrawn. Of what is withdrawn only the note is left. */
export const Corrected: Story = {
  name: 'Corrected and disputed',
  args: { only: ['on-budget', 'clerk-denies', 'taken-back'] },
};

/** Said in Chinese, Russian and Arabic, quoted in translation, with the originals and the names as they are written there. */
export const Originals: Story = { name: 'Words in translation', args: { document: 'Three twin towns' } };

/** 400 statements by 40 speakers. */
export const Many: Story = { name: '400 statements', tags: ['!autodocs'], args: { document: '400 statements' } };

/** 400 statements, speaker by speaker. */
export const ManySpeakers: Story = {
  name: '40 speakers',
  tags: ['!autodocs'],
  args: { document: '400 statements', view: 'speakers' },
};
