import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import munichMeeting from '../data/munich-meeting.json';
import type { SaidQuoteElement } from '../src/elements/said-quote/said-quote-element.js';
import '../src/elements/said-quote/said-quote.js';
import type { ExplainerDocument } from '../src/model/schema/schema.js';

type Story = StoryObj<SaidQuoteElement>;

export default { title: 'said-quote', component: 'said-quote' } satisfies Meta;

/** A paragraph of an article around a statement. */
const paragraph = (data: unknown, id: string): TemplateResult =>
  html`<p>In Munich they spoke of the war. <said-quote .data=${data} statement=${id}></said-quote> More followed.</p>`;

/** Partly quoted, from a source without an address: its words open in the line. */
export const InAParagraph: Story = { render: () => paragraph(munichMeeting, 'lethal-support') };

/** By somebody who is not named, and who says so. */
export const Unnamed: Story = { render: () => paragraph(munichMeeting, 'both-ways') };

/** What was not said says so before it is named. */
export const Silence: Story = { render: () => paragraph(munichMeeting, 'not-named') };

/** A document of invented statements, for what the first story doesn't have. */
const invented: ExplainerDocument = {
  explainer: 1,
  title: 'An invented meeting',
  lang: 'en',
  sides: [{ id: 'hosts', name: 'The hosts' }],
  people: [{ id: 'host', name: 'The host', kind: 'person', role: 'Chair of the meeting', side: 'hosts' }],
  sources: [
    {
      id: 'report',
      title: 'An invented report',
      publisher: 'The Example',
      url: 'https://example.org/report',
      archive: 'https://example.org/archive/report',
    },
  ],
  statements: [
    {
      id: 'linked',
      speaker: 'host',
      text: '“It must hold.”',
      date: '2023-02-18',
      original: { lang: 'ar', text: '«يجب أن يصمد»' },
      translatedBy: 'source',
      sources: [{ source: 'report', quote: 'It must hold', suffix: ', he said' }],
    },
    {
      id: 'disputed',
      speaker: 'host',
      text: 'The talks begin on Monday.',
      status: 'disputed',
      note: 'The guests say that none were agreed.',
      sources: ['report'],
    },
    { id: 'withdrawn', speaker: 'host', text: '…', status: 'withdrawn', note: 'We could not confirm it.' },
    { id: 'withheld', speaker: 'nobody', text: '…' },
  ],
};

/** Quoted in translation; the link opens the source at the very words, the archive stands beside it. */
export const Linked: Story = { render: () => paragraph(invented, 'linked') };

/** Disputed: said before the words. */
export const Disputed: Story = { render: () => paragraph(invented, 'disputed') };

/** Only the note is left. */
export const Withdrawn: Story = { render: () => paragraph(invented, 'withdrawn') };

/** Its attribution is in doubt: nothing of it is shown. */
export const Withheld: Story = { render: () => paragraph(invented, 'withheld') };

/** A page that runs from right to left. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl">${paragraph(munichMeeting, 'lethal-support')}</div>`,
};
