import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import munichMeeting from '../data/munich-meeting.json';
import type { WhoSaidWhatElement } from '../src/elements/who-said-what/who-said-what-element.js';
import '../src/elements/who-said-what/who-said-what.js';
import type { ExplainerDocument } from '../src/model/schema/schema.js';
import { broken } from './documents/broken.js';
import { council, twinTowns, withdrawnCouncil } from './documents/council.js';
import { manyStatements } from './documents/many-statements.js';
import type { StatementFilter } from '../src/layout/filter/statement-filter.js';

type Story = StoryObj<WhoSaidWhatElement>;

export default { title: 'who-said-what', component: 'who-said-what' } satisfies Meta;

/** Topics by sides, as the first story has them; silences say who noted them. */
export const Positions: Story = {
  render: () => html`<who-said-what .data=${munichMeeting}></who-said-what>`,
};

/** In time: sides on either side of the line, what has no date apart. */
export const Conversation: Story = {
  render: () => html`<who-said-what .data=${munichMeeting} view="conversation"></who-said-what>`,
};

/** A chosen statement. */
export const Chosen: Story = {
  render: () => html`<who-said-what .data=${munichMeeting} selected="lethal-support"></who-said-what>`,
};

/** A page that wants one topic only; how many of how many is said. */
export const OneTopic: Story = {
  render: () => html`<who-said-what .data=${munichMeeting} topic="balloon"></who-said-what>`,
};

const partlyQuoted: StatementFilter = { form: 'partly-quoted' };

/** Narrowed by a reader, who can undo it. */
export const Filtered: Story = {
  render: () => html`<who-said-what .data=${munichMeeting} .filter=${partlyQuoted}></who-said-what>`,
};

/** Speaker by speaker: the role held then, and which quoted words are new or dropped since the time before. */
export const Speakers: Story = {
  render: () => html`<who-said-what .data=${council} view="speakers"></who-said-what>`,
};

/** Five sides, each with a bar of its own, some in colours of their own; a joint statement stands with the others. */
export const FiveSides: Story = {
  render: () => html`<who-said-what .data=${council}></who-said-what>`,
};

/** Five sides in time: the first two face each other, the others stand between. */
export const FiveSidesConversation: Story = {
  render: () => html`<who-said-what .data=${council} view="conversation"></who-said-what>`,
};

const withoutSides: ExplainerDocument = {
  ...council,
  sides: [],
  people: council.people!.map(({ side: _side, ...person }) => person),
};

/** Nobody is on a side. */
export const NoSides: Story = {
  render: () => html`<who-said-what .data=${withoutSides}></who-said-what>`,
};

/** Two speak together: the statement names both, and stands once. */
export const JointStatement: Story = {
  render: () => html`<who-said-what .data=${only('market', 'letter', 'closing-date')}></who-said-what>`,
};

/** Corrected, disputed and withdrawn; what is withdrawn leaves only its note. */
export const Corrected: Story = {
  render: () => html`<who-said-what .data=${only('on-budget', 'clerk-denies', 'taken-back')}></who-said-what>`,
};

/** Said in Chinese, Russian and Arabic, quoted in translation, with the originals and the names as they are written there. */
export const Originals: Story = {
  render: () => html`<who-said-what .data=${twinTowns}></who-said-what>`,
};

/** 400 statements by 40 speakers. */
export const Many: Story = {
  render: () => html`<who-said-what .data=${manyStatements()}></who-said-what>`,
};

/** The same, speaker by speaker. */
export const ManySpeakers: Story = {
  render: () => html`<who-said-what .data=${manyStatements()} view="speakers"></who-said-what>`,
};

/** A document with mistakes: what lacks an attribution is withheld, the rest is shown. */
export const Broken: Story = {
  render: () => html`<who-said-what .data=${broken}></who-said-what>`,
};

/** The story was withdrawn: only the note is left. */
export const WithdrawnDocument: Story = {
  render: () => html`<who-said-what .data=${withdrawnCouncil}></who-said-what>`,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><who-said-what .data=${munichMeeting}></who-said-what></div>`,
};

/** The council's document with these statements alone. */
function only(...ids: readonly string[]): ExplainerDocument {
  return { ...council, statements: council.statements!.filter(({ id }) => ids.includes(id)) };
}
