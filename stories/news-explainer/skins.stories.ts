import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import theming from '../../docs/theming.md?raw';
import { readSkins } from '../shared/read-skins.js';
import { explainerArgs, explainerArgTypes, renderExplainer, type ExplainerArgs } from './render-explainer.js';

export default {
  title: 'news-explainer/Skins',
  component: 'news-explainer',
  args: explainerArgs,
  argTypes: explainerArgTypes,
  parameters: {
    docs: {
      description: {
        component:
          'Three whole themes, for light and for dark. “Show code” has the stylesheet of each, to copy into your page.',
      },
    },
  },
} satisfies Meta<ExplainerArgs>;

const skins = readSkins(theming);

/** The story in a skin. Its stylesheet holds for this story alone. */
function inSkin(name: string): StoryObj<ExplainerArgs> {
  const { css = '' } = skins.find((skin) => skin.name === name) ?? {};
  const place = name.toLowerCase().replace(' ', '-');
  return {
    parameters: { docs: { source: { language: 'css', transform: () => css } } },
    render: (args) => html`
      <style>
        .${place} {
          ${css}
        }
      </style>
      <div class=${place}>${renderExplainer(args)}</div>
    `,
  };
}

/** Paper, serif letters and no round corners, as a newspaper that is printed. */
export const FrontPage = { ...inSkin('Front page'), name: 'Front page' };

/** Cool greys, the system’s letters and round corners. */
export const NightDesk = { ...inSkin('Night desk'), name: 'Night desk' };

/** Black on white, red, and narrow headlines. */
export const Tabloid = inSkin('Tabloid');

/** A dark part of a page that says nothing of `color-scheme`: the colour of its text is enough. */
export const DarkPart: StoryObj<ExplainerArgs> = {
  name: 'A dark page without color-scheme',
  parameters: {
    docs: { source: { language: 'css', transform: () => 'body {\n  color: #e6e6e6;\n  background: #121212;\n}' } },
  },
  render: (args) => html`<div style="color: #e6e6e6; background: #121212">${renderExplainer(args)}</div>`,
};
