import type { Meta } from '@storybook/web-components-vite';
import forms from 'virtual:server-rendered/news-explainer';
import { pageStories } from '../shared/page-stories.js';
import { explainerArgs, explainerArgTypes, renderExplainer, type ExplainerArgs } from './render-explainer.js';

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

const page = pageStories('news-explainer', (args: ExplainerArgs) => renderExplainer(args), forms);

/** Colours, font and corners of a publisher. “Show code” has the stylesheet. */
export const Themed = { ...page.themed, name: 'Theme', tags: ['!test'] };

/** A column of 360 px, as on a phone. The width of the column is a Control. */
export const Narrow = { ...page.narrow, name: 'Narrow column', tags: ['!test'] };

/** A page in Arabic. The interface is in Arabic, and the document keeps its language. */
export const RightToLeft = { ...page.rightToLeft, name: 'Right to left' };

/** The page on paper: no buttons, every event and statement opened, and addresses written out. */
export const Printed = { ...page.printed, name: 'Print', tags: ['!test'] };

/** HTML that `said-and-done/ssr` wrote, taken over by script: its nodes stay, and nothing moves. */
export const ServerRendered = { ...page.serverRendered, name: 'Server-rendered' };

/** The same HTML where no script runs: everything is there, and no buttons. */
export const WithoutScript = { ...page.withoutScript, name: 'Without script', tags: ['manual', '!test'] };
