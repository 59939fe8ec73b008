import type { Meta } from '@storybook/web-components-vite';
import forms from 'virtual:server-rendered/who-said-what';
import { pageStories } from '../shared/page-stories.js';
import { renderStatements, statementsArgs, statementsArgTypes, type StatementsArgs } from './render-statements.js';

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

const page = pageStories('who-said-what', renderStatements, forms);

/** Colours, font and corners of a publisher. “Show code” has the stylesheet. */
export const Themed = { ...page.themed, name: 'Theme', tags: ['!test'] };

/** A column of 360 px, as on a phone. The width of the column is a Control. */
export const Narrow = { ...page.narrow, name: 'Narrow column', tags: ['!test'] };

/** A page in Arabic. The interface is in Arabic, and the document keeps its language. */
export const RightToLeft = { ...page.rightToLeft, name: 'Right to left' };

/** The page on paper: no buttons, and addresses written out. */
export const Printed = { ...page.printed, name: 'Print', tags: ['!test'] };

/** HTML that `said-and-done/ssr` wrote, taken over by script: its nodes stay, and nothing moves. */
export const ServerRendered = { ...page.serverRendered, name: 'Server-rendered' };

/** The same HTML where no script runs: everything is there, and no buttons. */
export const WithoutScript = { ...page.withoutScript, name: 'Without script', tags: ['manual', '!test'] };
