import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import munichMeeting from '../../data/munich-meeting.json';
import type { SaidQuoteElement } from '../../src/elements/said-quote/said-quote-element.js';
import '../../src/elements/said-quote/said-quote.js';
import { inventedMeeting } from '../documents/invented-meeting.js';
import type { PageArgs } from '../shared/page-args.js';
import { addressOf, answerArgTypes, type AnswerArgs } from '../shared/page-server.js';
import { renderThemed, theme, themeArgTypes, themeSource, type Theme } from '../shared/theming.js';
import description from './said-quote.md?raw';

interface QuoteArgs extends PageArgs, Partial<Pick<SaidQuoteElement, 'timeZone' | 'headingLevel' | 'deepLink'>> {
  readonly statement: string;
}

type Story = StoryObj<QuoteArgs>;

const real = munichMeeting.statements.map(({ id }) => id);
const invented = inventedMeeting.statements!.map(({ id }) => id);

/** A paragraph of an article around a statement, which says by its id whose document it is in. */
const renderParagraph = ({ statement, timeZone = 'document' }: QuoteArgs): TemplateResult =>
  html`<p>
    In Munich they spoke of the war.
    <said-quote
      .data=${invented.includes(statement) ? inventedMeeting : munichMeeting}
      .statement=${statement}
      .timeZone=${timeZone}
    ></said-quote>
    More followed.
  </p>`;

export default {
  title: 'said-quote/said-quote element',
  component: 'said-quote',
  args: { statement: 'lethal-support' },
  argTypes: {
    statement: {
      description: 'Id of the statement. The last four are invented.',
      options: [...real, ...invented],
      control: 'select',
    },
    timeZone: { control: false },
    // A quotation has no heading, and nothing in it can be selected.
    headingLevel: { control: false },
    deepLink: { control: false },
  },
  render: renderParagraph,
  parameters: { docs: { description: { component: description } } },
} satisfies Meta<QuoteArgs>;

/** Partly quoted. The source has no address, so its words open in the line. */
export const InAParagraph: Story = { name: 'In a paragraph', tags: ['everyday'] };

/** The speaker is not named, and the element says so. */
export const Unnamed: Story = { name: 'Unnamed speaker', args: { statement: 'both-ways' } };

/** What was not said says so before it is named. */
export const Silence: Story = { args: { statement: 'not-named' } };

/** Quoted in translation. The link opens the source at the very words, and the archived copy stands beside it. */
export const Linked: Story = { name: 'Linked source', args: { statement: 'linked' } };

/** Disputed, which is said before the words. */
export const Disputed: Story = { args: { statement: 'disputed' } };

/** Only the note is left. */
export const Withdrawn: Story = { args: { statement: 'withdrawn' } };

/** The attribution is in doubt, so nothing of the statement is shown. */
export const Withheld: Story = { args: { statement: 'withheld' } };

/** The statement isn’t in the document. What stands inside the element is shown. */
export const Empty: Story = {
  name: 'No such statement',
  tags: ['!test', 'warns'],
  render: () =>
    html`<p>
      In Munich they spoke of the war.
      <said-quote .data=${munichMeeting} statement="no-such-id">Mr Blinken cautioned China.</said-quote> More followed.
    </p>`,
};

const renderAsked = ({ answer }: AnswerArgs) =>
  html`<p>
    In Munich they spoke of the war.
    <said-quote src=${addressOf(answer)} statement="lethal-support">Mr Blinken cautioned China.</said-quote> More
    followed.
  </p>`;

/** The server has not answered yet. What stands inside the element is shown. */
export const Loading: StoryObj<AnswerArgs> = {
  tags: ['manual', '!test'],
  args: { answer: 'never' },
  argTypes: answerArgTypes,
  render: renderAsked,
};

/** The document can’t be had. What stands inside the element stays. */
export const Failed: StoryObj<AnswerArgs> = {
  tags: ['!test', 'warns'],
  args: { answer: '404 Not Found' },
  argTypes: answerArgTypes,
  render: renderAsked,
};

/** A page that runs from right to left. */
export const RightToLeft: Story = { name: 'Right to left', args: { dir: 'rtl' } };

/** A column of 360 px, as on a phone. */
export const Narrow: Story = { name: 'Narrow column', tags: ['!test'], args: { columnWidth: 360 } };

/** Colours and fonts of a publisher. The words have the font of headings. */
export const Themed: StoryObj<QuoteArgs & Theme> = {
  name: 'Theme',
  tags: ['!test'],
  args: theme,
  argTypes: themeArgTypes,
  parameters: themeSource('said-quote'),
  render: (args) => renderThemed(args, renderParagraph(args)),
};
