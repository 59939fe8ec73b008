import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { showAsPrinted } from './on-paper.js';
import type { PageArgs } from './page-args.js';
import {
  allForms,
  drawnForms,
  renderFromServer,
  renderWithoutScript,
  type ServerArgs,
  type ServerForms,
} from './server-rendered.js';
import { renderThemed, theme, themeArgTypes, themeSource, type Theme } from './theming.js';

/**
 * Makes the stories that show an element on a page: theme, narrow column, right to left, print and server. Storybook reads names and tags
 * from the source of a group, so each group gives its own.
 *
 * @param tag Name of the element.
 * @param render Renders the element with what the Controls show.
 * @param forms HTML of the element from a server.
 * @example
 * const page = pageStories('event-timeline', renderTimeline, forms);
 * export const Narrow = { ...page.narrow, name: 'Narrow column' };
 */
export function pageStories<Args extends PageArgs>(
  tag: string,
  render: (args: Args) => TemplateResult,
  forms: ServerForms,
) {
  const themed: StoryObj<Args & Theme> = {
    args: theme as Partial<Args & Theme>,
    argTypes: themeArgTypes as NonNullable<StoryObj<Args & Theme>['argTypes']>,
    parameters: themeSource(tag),
    render: (args) => renderThemed(args, render(args)),
  };
  const page = (args: PageArgs): StoryObj<Args> => ({ args: args as Partial<Args> });
  const printed: StoryObj<Args> = {
    ...page({ columnWidth: 720, colorScheme: 'light' }),
    parameters: { docs: { story: { inline: false, height: '640px' } } },
    play: ({ canvasElement }) => showAsPrinted(canvasElement, tag),
  };
  const fromServer = (story: StoryObj<ServerArgs>): StoryObj<ServerArgs> => ({
    args: { form: 'html' },
    parameters: { controls: { include: ['as'] } },
    ...story,
  });
  return {
    themed,
    narrow: page({ columnWidth: 360 }),
    rightToLeft: page({ lang: 'ar', dir: 'rtl' }),
    printed,
    serverRendered: fromServer({ argTypes: drawnForms, render: (args) => renderFromServer(forms, args) }),
    withoutScript: fromServer({ argTypes: allForms, render: (args) => renderWithoutScript(forms, args) }),
  };
}
