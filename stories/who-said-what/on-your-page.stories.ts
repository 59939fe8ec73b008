import type { Meta, StoryObj } from '@storybook/web-components-vite';
import forms from 'virtual:server-rendered/who-said-what';
import { showAsPrinted } from '../shared/on-paper.js';
import {
  allForms,
  drawnForms,
  renderFromServer,
  renderWithoutScript,
  type ServerArgs,
} from '../shared/server-rendered.js';
import { renderThemed, theme, themeArgTypes, themeSource, type Theme } from '../shared/theming.js';
import { renderStatements, statementsArgs, statementsArgTypes, type StatementsArgs } from './render-statements.js';

type Story = StoryObj<StatementsArgs>;
type Rendered = StoryObj<ServerArgs>;

export default {
  title: 'who-said-what/On your page',
  component: 'who-said-what',
  args: statementsArgs,
  argTypes: statementsArgTypes,
  render: renderStatements,
  parameters: {
    docs: {
      description: {
        component: `\`\`\`css
who-said-what {
  --said-side-1: #0b5d5e;
  --said-side-2: #8a1c3c;
}
\`\`\`

Fonts, sizes, colours, language and direction come from the page. \`--said-side-1\` to \`-6\` are the colours of sides.`,
      },
    },
  },
} satisfies Meta<StatementsArgs>;

/** Colours, font and corners of a publisher. “Show code” has the stylesheet. */
export const Themed: StoryObj<StatementsArgs & Theme> = {
  name: 'Theme',
  tags: ['!test'],
  args: theme,
  argTypes: themeArgTypes,
  parameters: themeSource('who-said-what'),
  render: (args) => renderThemed(args, renderStatements(args)),
};

/** A column of 360 px, as on a phone. The width of the column is a Control. */
export const Narrow: Story = { name: 'Narrow column', tags: ['!test'], args: { columnWidth: 360 } };

/** A page in Arabic. The interface is in Arabic, and the document keeps its language. */
export const RightToLeft: Story = { name: 'Right to left', args: { lang: 'ar', dir: 'rtl' } };

/** What is printed: no buttons, and addresses written out. */
export const Printed: Story = {
  name: 'Print',
  tags: ['!test'],
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  args: { columnWidth: 720, colorScheme: 'light' },
  play: ({ canvasElement }) => showAsPrinted(canvasElement, 'who-said-what'),
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
