import type { Meta, StoryObj } from '@storybook/web-components-vite';
import forms from 'virtual:server-rendered/event-timeline';
import { showAsPrinted } from '../shared/on-paper.js';
import {
  allForms,
  drawnForms,
  renderFromServer,
  renderWithoutScript,
  type ServerArgs,
} from '../shared/server-rendered.js';
import { renderThemed, theme, themeArgTypes, themeSource, type Theme } from '../shared/theming.js';
import { renderTimeline, timelineArgs, timelineArgTypes, type TimelineArgs } from './render-timeline.js';

type Story = StoryObj<TimelineArgs>;
type Rendered = StoryObj<ServerArgs>;

export default {
  title: 'event-timeline/On your page',
  component: 'event-timeline',
  args: timelineArgs,
  argTypes: timelineArgTypes,
  render: renderTimeline,
  parameters: {
    docs: {
      description: {
        component: `\`\`\`css
event-timeline {
  --said-heading-font: 'Your Serif', serif;
  --said-accent: #b00020;
}
\`\`\`

Fonts, sizes, colours, language and direction come from the page. Custom properties say more where a page wants more, and each box that
a page may restyle is a \`::part()\`.`,
      },
    },
  },
} satisfies Meta<TimelineArgs>;

/** Colours, font and corners of a publisher. “Show code” has the stylesheet. */
export const Themed: StoryObj<TimelineArgs & Theme> = {
  name: 'Theme',
  args: theme,
  argTypes: themeArgTypes,
  parameters: themeSource('event-timeline'),
  render: (args) => renderThemed(args, renderTimeline(args)),
};

/** A column of 360 px, as on a phone. The width of the column is a Control. */
export const Narrow: Story = { name: 'Narrow column', tags: ['!test'], args: { columnWidth: 360 } };

/** A page in Arabic. The interface is in Arabic, the document keeps its language, and time runs from right to left. */
export const RightToLeft: Story = { name: 'Right to left', args: { lang: 'ar', dir: 'rtl' } };

/** The interface in another of its languages, with that language’s dates and plurals. */
export const OtherLanguage: Story = { name: 'Another language', tags: ['!test'], args: { lang: 'ja' } };

/** What is printed: no buttons, every event with all that is known of it, and addresses written out. */
export const Printed: Story = {
  name: 'Print',
  tags: ['!test'],
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  args: { columnWidth: 720, colorScheme: 'light' },
  play: ({ canvasElement }) => showAsPrinted(canvasElement, 'event-timeline'),
};

/** HTML that `said-and-done/ssr` wrote, taken over by script: its nodes stay, and nothing moves. */
export const ServerRendered: Rendered = {
  name: 'Server-rendered',
  args: { form: 'html' },
  argTypes: drawnForms,
  parameters: { controls: { include: ['as'] } },
  render: (args) => renderFromServer(forms, args),
};

/** The same HTML where no script runs: everything is there, and no buttons. */
export const WithoutScript: Rendered = {
  name: 'Without script',
  tags: ['manual', '!test'],
  args: { form: 'html' },
  argTypes: allForms,
  parameters: { controls: { include: ['as'] } },
  render: (args) => renderWithoutScript(forms, args),
};
