import type { Meta, StoryObj } from '@storybook/web-components-vite';
import forms from 'virtual:server-rendered/news-explainer';
import { showAsPrinted } from '../shared/on-paper.js';
import {
  allForms,
  drawnForms,
  renderFromServer,
  renderWithoutScript,
  type ServerArgs,
} from '../shared/server-rendered.js';
import { renderThemed, theme, themeArgTypes, themeSource, type Theme } from '../shared/theming.js';
import { explainerArgs, explainerArgTypes, renderExplainer, type ExplainerArgs } from './render-explainer.js';

type Story = StoryObj<ExplainerArgs>;
type Rendered = StoryObj<ServerArgs>;

export default {
  title: 'news-explainer/On your page',
  component: 'news-explainer',
  args: explainerArgs,
  argTypes: explainerArgTypes,
  render: (args) => renderExplainer(args),
  parameters: {
    docs: {
      description: {
        component: `\`\`\`css
news-explainer {
  --said-heading-font: 'Your Serif', serif;
  --said-accent: #b00020;
  --said-lane-1: #7a4b00;
}
\`\`\`

Custom properties of the explainer hold for all that it shows.`,
      },
    },
  },
} satisfies Meta<ExplainerArgs>;

/** Colours, font and corners of a publisher. “Show code” has the stylesheet. */
export const Themed: StoryObj<ExplainerArgs & Theme> = {
  name: 'Theme',
  tags: ['!test'],
  args: theme,
  argTypes: themeArgTypes,
  parameters: themeSource('news-explainer'),
  render: (args) => renderThemed(args, renderExplainer(args)),
};

/** A column of 360 px, as on a phone. The width of the column is a Control. */
export const Narrow: Story = { name: 'Narrow column', tags: ['!test'], args: { columnWidth: 360 } };

/** A page in Arabic. The interface is in Arabic, and the document keeps its language. */
export const RightToLeft: Story = { name: 'Right to left', args: { lang: 'ar', dir: 'rtl' } };

/** What is printed: no buttons, every event and statement opened, and addresses written out. */
export const Printed: Story = {
  name: 'Print',
  tags: ['!test'],
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  args: { columnWidth: 720, colorScheme: 'light' },
  play: ({ canvasElement }) => showAsPrinted(canvasElement, 'news-explainer'),
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
