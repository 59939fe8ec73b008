import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import munichMeeting from '../data/munich-meeting.json';
import type { WhoSaidWhatElement } from '../src/elements/who-said-what/who-said-what-element.js';
import '../src/elements/who-said-what/who-said-what.js';
import type { ExplainerDocument } from '../src/model/schema.js';
import { broken } from './documents/broken.js';
import type { StatementFilter } from '../src/layout/statement-filter.js';

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

const sides = ['United States', 'China', 'European Union', 'Ukraine', 'Brazil'].map((name, index) => ({
  id: `side${index}`,
  name,
}));
const speakers = sides.map(({ id, name }) => ({
  id: `speaker-${id}`,
  name: `The speaker of ${name}`,
  side: id,
  kind: 'person' as const,
}));

/** A document of an invented meeting, for what the first story doesn't have. */
function meeting(more: Partial<ExplainerDocument>): ExplainerDocument {
  return {
    explainer: 1,
    title: 'An invented meeting',
    lang: 'en',
    sides,
    topics: [
      { id: 'ceasefire', name: 'A ceasefire' },
      { id: 'sanctions', name: 'Sanctions' },
    ],
    people: speakers,
    sources: [
      { id: 'report', title: 'An invented report', publisher: 'The Example', url: 'https://example.org/report' },
    ],
    events: [{ id: 'meeting', title: 'The meeting', date: '2023-02-18', sources: ['report'] }],
    ...more,
  };
}

const [first, second, third, fourth, fifth] = speakers.map(({ id }) => id) as [string, string, string, string, string];

/** Five sides, each with a bar of its own; a joint statement stands with the others. */
export const FiveSides: Story = {
  render: () =>
    html`<who-said-what
      .data=${meeting({
        statements: [
          {
            id: 's1',
            speaker: first,
            text: '“It must hold.”',
            topics: ['ceasefire'],
            date: '2023-02-18',
            sources: [{ source: 'report', quote: 'It must hold' }],
          },
          {
            id: 's2',
            speaker: second,
            text: 'A ceasefire needs “dialogue” and patience.',
            topics: ['ceasefire', 'sanctions'],
            date: '2023-02-18',
            sources: [{ source: 'report', quote: 'dialogue' }],
          },
          { id: 's3', speaker: third, text: 'It is too early for one.', topics: ['ceasefire'], sources: ['report'] },
          {
            id: 's4',
            speaker: fourth,
            text: 'Without withdrawal there is none.',
            topics: ['ceasefire'],
            date: '2023-02-19',
            sources: ['report'],
          },
          {
            id: 's5',
            speaker: [third, fifth],
            text: 'They offered to mediate.',
            topics: ['sanctions'],
            date: '2023-02-20',
            sources: ['report'],
          },
        ],
      })}
    ></who-said-what>`,
};

/** Nobody is on a side. */
export const NoSides: Story = {
  render: () =>
    html`<who-said-what
      .data=${meeting({
        sides: [],
        people: speakers.map(({ side: _side, ...person }) => person),
        statements: speakers.map(({ id }) => ({
          id,
          speaker: id,
          text: 'There should be another meeting.',
          topics: ['ceasefire'],
          sources: ['report'],
        })),
      })}
    ></who-said-what>`,
};

/** Corrected, disputed and withdrawn; one answers another, with its source. */
export const Corrected: Story = {
  render: () =>
    html`<who-said-what
      .data=${meeting({
        statements: [
          {
            id: 's1',
            speaker: first,
            text: 'The talks begin on Monday.',
            topics: ['ceasefire'],
            status: 'corrected',
            sources: ['report'],
            corrections: [
              {
                date: '2023-02-20',
                kind: 'correction',
                by: 'publisher',
                note: 'The talks begin on Monday, not on Sunday.',
                was: 'The talks begin on Sunday.',
              },
            ],
          },
          {
            id: 's2',
            speaker: second,
            text: 'No talks were agreed.',
            topics: ['ceasefire'],
            status: 'disputed',
            note: 'The hosts say that they were.',
            sources: ['report'],
            answers: [
              { to: 's1', as: 'disputes', sources: [{ source: 'report', quote: 'said that this was not so' }] },
            ],
          },
          { id: 's3', speaker: third, text: '…', status: 'withdrawn', note: 'We could not confirm it.' },
        ],
      })}
    ></who-said-what>`,
};

/** Said in Arabic and Chinese, quoted in translation, with the originals. */
export const Translated: Story = {
  render: () =>
    html`<who-said-what
      .data=${meeting({
        statements: [
          {
            id: 's1',
            speaker: first,
            text: '“We want peace.”',
            topics: ['ceasefire'],
            original: { lang: 'ar', text: '«نريد السلام»' },
            translatedBy: 'source',
            sources: ['report'],
          },
          {
            id: 's2',
            speaker: second,
            text: 'He hoped for “dialogue”.',
            topics: ['ceasefire'],
            original: { lang: 'zh', text: '“对话”' },
            translatedBy: 'official',
            sources: ['report'],
          },
        ],
      })}
    ></who-said-what>`,
};

/** A document with mistakes: what lacks an attribution is withheld, the rest is shown. */
export const Broken: Story = {
  render: () => html`<who-said-what .data=${broken}></who-said-what>`,
};

/** The story was withdrawn: only the note is left. */
export const WithdrawnDocument: Story = {
  render: () =>
    html`<who-said-what
      .data=${meeting({ status: 'withdrawn', note: 'We have withdrawn this story: its main source was not what it seemed.' })}
    ></who-said-what>`,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><who-said-what .data=${munichMeeting}></who-said-what></div>`,
};
