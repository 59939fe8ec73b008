import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { action } from 'storybook/actions';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { Args, ArgTypes } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json';
import { argTypesFrom, eventsOf, nameRows, referenceRows } from './arg-types.js';
import docsPage from './docs-page.mdx';
import { markupOf } from './markup.js';

setCustomElementsManifest(manifest);

const table = { category: 'The page around it' };

/** What every story lets a reader change of the page. */
const pageArgTypes: ArgTypes = {
  lang: {
    name: 'lang',
    description: 'Language of the interface. Each is loaded when an element stands in it.',
    options: ['', 'en', 'ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt', 'ru', 'uk', 'zh'],
    control: { type: 'select', labels: { '': 'as the page' } },
    table,
  },
  dir: {
    name: 'dir',
    description: 'Direction of lines; the axis follows it.',
    options: ['', 'ltr', 'rtl'],
    control: { type: 'inline-radio', labels: { '': 'as the page' } },
    table,
  },
  colorScheme: {
    name: 'color-scheme',
    description: 'CSS of the page. Elements follow it, and have no switch of their own.',
    options: ['', 'light', 'dark'],
    control: { type: 'inline-radio', labels: { '': 'as the page' } },
    table,
  },
  columnWidth: {
    name: 'width of the column',
    description: 'In px. Elements choose between column and chart by the room that they have, not by the window.',
    control: { type: 'range', min: 280, max: 1280, step: 20 },
    table,
  },
};

/** An element reads its language once, so another one, or another direction, draws it anew. */
function renderPage({ lang, dir, colorScheme, columnWidth }: Args, direction: string, story: unknown): TemplateResult {
  const styles = {
    maxInlineSize: columnWidth ? `${columnWidth}px` : null,
    colorScheme: colorScheme ? String(colorScheme) : null,
  };
  const key = [lang, dir, colorScheme, direction].join();
  return html`<div class="page" lang=${lang || nothing} dir=${dir || nothing} style=${styleMap(styles)}>
    ${keyed(key, story)}
  </div>`;
}

/** True unless a story shows what a server has answered or written. */
function showsDocument(args: Args): boolean {
  return ('document' in args || 'statement' in args) && !('answer' in args) && !('form' in args);
}

const logs = new Map<string, (event: Event) => void>();

/** Logs an event of an element with what it tells, in the panel “Actions”. */
function logOf(name: string): (event: Event) => void {
  const isPlain = (value: unknown): boolean => value === null || ['string', 'number'].includes(typeof value);
  const told = (event: Event): Record<string, unknown> =>
    Object.fromEntries(Object.entries(event).filter(([, value]) => isPlain(value)));
  const log = logs.get(name) ?? ((event: Event): void => void action(name)(told(event)));
  logs.set(name, log);
  return log;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Elements take their width from the page's column, so the frame adds nothing but its padding.
    layout: 'padded',
    controls: { expanded: true, exclude: referenceRows },
    // Violations fail where the accessibility of stories is tested.
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Start here',
          'event-timeline',
          ['event-timeline element', 'Search', 'States', 'On your page', 'Media and saving', 'Limits'],
          'who-said-what',
          ['who-said-what element', 'Sides and speakers', 'States', 'On your page'],
          'said-quote',
          'news-explainer',
          ['news-explainer element', 'States', 'On your page', 'Skins'],
          'explainer-editor',
        ],
      },
    },
    docs: {
      page: docsPage,
      controls: { exclude: referenceRows },
      argTypes: { include: referenceRows },
      extractArgTypes: (tag: string) => argTypesFrom(manifest, tag),
      source: {
        language: 'html',
        // Stories that follow the Controls show the HTML for what they show; others the HTML that they drew.
        transform: (code: string, { component, args }: { component?: string; args: Args }) =>
          component && showsDocument(args) ? markupOf(manifest, component, args) : code,
      },
    },
  },
  argTypes: pageArgTypes,
  argTypesEnhancers: [({ argTypes, component }) => nameRows(manifest, String(component), argTypes)],
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['light dark', 'light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light dark', direction: 'ltr' },
  decorators: [
    (story, { args, globals }) => renderPage(args, String(globals['direction']), story()),
    (story, { globals, component, canvasElement }) => {
      const { documentElement } = document;
      documentElement.style.colorScheme = String(globals['scheme']);
      documentElement.dir = String(globals['direction']);
      for (const name of eventsOf(manifest, String(component))) canvasElement.addEventListener(name, logOf(name));
      return story();
    },
  ],
};

export default preview;
