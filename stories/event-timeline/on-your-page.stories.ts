import type { Meta, StoryObj } from '@storybook/web-components-vite';
import forms from 'virtual:server-rendered/event-timeline';
import { pageStories } from '../shared/page-stories.js';
import { renderTimeline, timelineArgs, timelineArgTypes, type TimelineArgs } from './render-timeline.js';

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

const page = pageStories('event-timeline', renderTimeline, forms);

/** Colours, font and corners of a publisher. “Show code” has the stylesheet. */
export const Themed = { ...page.themed, name: 'Theme' };

/** A column of 360 px, as on a phone. The width of the column is a Control. */
export const Narrow = { ...page.narrow, name: 'Narrow column', tags: ['!test'] };

/** A page in Arabic. The interface is in Arabic, the document keeps its language, and time runs from right to left. */
export const RightToLeft = { ...page.rightToLeft, name: 'Right to left' };

/** The interface in another of its languages, with that language’s dates and plurals. */
export const OtherLanguage: StoryObj<TimelineArgs> = {
  name: 'Another language',
  tags: ['!test'],
  args: { lang: 'ja' },
};

/** The page on paper: no buttons, every event with all that is known of it, and addresses written out. */
export const Printed = { ...page.printed, name: 'Print', tags: ['!test'] };

/** HTML that `said-and-done/ssr` wrote, taken over by script: its nodes stay, and nothing moves. */
export const ServerRendered = { ...page.serverRendered, name: 'Server-rendered' };

/** The same HTML where no script runs: everything is there, and no buttons. */
export const WithoutScript = { ...page.withoutScript, name: 'Without script', tags: ['manual', '!test'] };
