import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { ArgTypes } from '@storybook/web-components-vite';

/** Custom properties that a publisher sets, each with a Control. */
export interface Theme {
  readonly ink: string;
  readonly paper: string;
  readonly rule: string;
  readonly accent: string;
  readonly headingFont: string;
  readonly radius: number;
  readonly first: string;
}

export const theme: Theme = {
  ink: '#1d2733',
  paper: '#fff8ec',
  rule: '#d8c9a8',
  accent: '#8a1c3c',
  headingFont: 'Verdana, sans-serif',
  radius: 10,
  first: '#0b5d5e',
};

const table = { category: 'Theme' };
const color = { control: 'color', table } as const;

export const themeArgTypes: ArgTypes<Theme> = {
  ink: { ...color, name: '--said-ink', description: 'Colour of text.' },
  paper: { ...color, name: '--said-paper', description: 'Colour behind everything.' },
  rule: { ...color, name: '--said-rule', description: 'Colour of rules.' },
  accent: { ...color, name: '--said-accent', description: 'Colour of links and buttons.' },
  headingFont: {
    name: '--said-heading-font',
    description: 'Font of headings and of exact words.',
    control: 'text',
    table,
  },
  radius: {
    name: '--said-radius',
    description: 'How round corners are, in px.',
    control: { type: 'range', min: 0, max: 24 },
    table,
  },
  first: {
    ...color,
    name: '--said-lane-1, --said-side-1',
    description: 'Colour of the first lane, and of the first side.',
  },
};

const propertiesOf = ({ ink, paper, rule, accent, headingFont, radius, first }: Theme) => ({
  '--said-ink': ink,
  '--said-paper': paper,
  '--said-rule': rule,
  '--said-accent': accent,
  '--said-heading-font': headingFont,
  '--said-radius': `${radius}px`,
  '--said-lane-1': first,
  '--said-side-1': first,
});

/** A part of the page with these colours and fonts. They are made for paper of one colour, so it has one scheme. */
export function renderThemed(args: Theme, story: unknown): TemplateResult {
  const styles = { ...propertiesOf(args), colorScheme: 'light', background: args.paper, padding: '1rem' };
  return html`<div style=${styleMap(styles)}>${story}</div>`;
}

/** The stylesheet for what the Controls show. */
function themeCss(selector: string, args: Theme): string {
  const lines = Object.entries(propertiesOf(args)).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n  color-scheme: light;\n${lines.join('\n')}\n}`;
}

/** Shows that stylesheet under “Show code”. */
export function themeSource(selector: string) {
  const transform = (_: string, { args }: { args: Theme }) => themeCss(selector, args);
  return { docs: { source: { language: 'css', transform } } };
}
