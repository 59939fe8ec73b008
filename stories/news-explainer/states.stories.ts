import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/news-explainer/news-explainer.js';
import { stateStories } from '../shared/state-stories.js';
import { explainerArgs, explainerArgTypes, renderExplainer, type ExplainerArgs } from './render-explainer.js';

export default {
  title: 'news-explainer/States',
  component: 'news-explainer',
  args: explainerArgs,
  argTypes: explainerArgTypes,
  render: (args) => renderExplainer(args),
  parameters: {
    docs: {
      description: {
        component: `\`\`\`css
news-explainer {
  --said-min-block-size: 100vh;
}
\`\`\`

Said in the page’s own stylesheet, this keeps room for the story while it loads, so that nothing moves. Whatever stands inside the
element is shown until then.`,
      },
    },
  },
} satisfies Meta<ExplainerArgs>;

const states = stateStories<ExplainerArgs>(
  (src) =>
    html`<news-explainer src=${src}
      ><ol>
        <li>The story is on its way.</li>
      </ol></news-explainer
    >`,
);

/** The server has not answered yet. */
export const Loading = { ...states.loading, tags: ['manual', '!test'] };

/** The document can’t be had. What stands inside the element stays. */
export const Failed = { ...states.failed, tags: ['!test', 'warns'] };

/** A document with nothing but a title. */
export const Empty = { ...states.empty, name: 'Nothing in it' };

/** Mistakes lose only themselves. A line at the end says what is missing. */
export const Broken = { ...states.broken, name: 'Document with mistakes', tags: ['warns'] };

/** Of a withdrawn story only the note is left. */
export const Withdrawn = { ...states.withdrawn, name: 'Withdrawn story' };
