import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/who-said-what/who-said-what.js';
import type { ExplainerDocument, FindingInput, WithdrawnFindingInput } from '../../src/model/schema/schema.js';
import { council } from '../documents/council.js';

/** Fields of a finding that Controls can change. */
interface FindingArgs {
  readonly text: string;
  readonly asOf: string;
  readonly by: string;
  readonly status: 'live' | 'corrected' | 'withdrawn';
  readonly note: string;
  readonly view: 'positions' | 'conversation' | 'speakers';
}

type Story = StoryObj<FindingArgs>;

export default {
  title: 'who-said-what/What is known',
  component: 'who-said-what',
  args: {
    text: 'The plan that the council adopted in March 2018 says that crossing the bridge is free.',
    asOf: '2024-06-20',
    by: '',
    status: 'live',
    note: '',
    view: 'positions',
  },
  argTypes: {
    status: { options: ['live', 'corrected', 'withdrawn'], control: 'inline-radio' },
    view: { options: ['positions', 'conversation', 'speakers'], control: 'inline-radio' },
  },
  render: (args) => html`<who-said-what .data=${withFinding(args)} .view=${args.view}></who-said-what>`,
  parameters: {
    docs: {
      description: {
        component: `\`\`\`json
{
  "findings": [
    {
      "id": "plan",
      "text": "The plan that the council adopted in March 2018 says that crossing the bridge is free.",
      "about": { "topics": ["toll"], "statements": ["no-toll"] },
      "asOf": "2024-06-20",
      "sources": ["audit"]
    }
  ]
}
\`\`\`

What the newsroom has established, above what the sides say. All of it is invented.`,
      },
    },
  },
} satisfies Meta<FindingArgs>;

function withFinding({ text, asOf, by, status, note }: FindingArgs): ExplainerDocument {
  const about = { topics: ['toll'], statements: council.statements!.slice(0, 2).map(({ id }) => id) };
  const standing: FindingInput = { id: 'plan', text, asOf, about, status, sources: ['audit'], ...(by && { by }) };
  const withdrawn: WithdrawnFindingInput = { id: 'plan', status: 'withdrawn', note, about };
  const audit = { id: 'audit', title: 'Report on the bridge of Eastmere', publisher: 'State Audit Office' };
  return {
    ...council,
    sources: [...council.sources!, audit],
    findings: [{ ...(status === 'withdrawn' ? withdrawn : standing), ...(note && { note }) }],
  };
}

/** A finding across its topic, and the statements that lead to it. */
export const Established: Story = {};

/** Who established it, and what was corrected. */
export const Corrected: Story = {
  args: { status: 'corrected', by: 'A. Reporter', note: 'An earlier version gave another month.' },
};

/** Only the note of a withdrawn finding is left, and no statement leads to it. */
export const Withdrawn: Story = { args: { status: 'withdrawn', note: 'It rested on a draft of the plan.' } };

/** In order of time, findings stand above all statements. */
export const InOrder: Story = { name: 'In order', args: { view: 'conversation' } };
