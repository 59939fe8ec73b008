import type { Explainer } from '../model/explainer.js';
import { plainText } from '../model/plain-text.js';
import { readProse } from '../model/read/inline-text.js';
import { PAGE_STYLES } from './page-styles.js';
import { DOCTYPE, element, join, scriptAt, styleSheet, type Content, type Markup } from './markup.js';

export interface PageOptions {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly script?: string | undefined;
  readonly stylesheet?: string | undefined;
  /** Rules of a page without a stylesheet. */
  readonly styles?: string;
  readonly jsonLd?: Content;
}

/** Writes a whole page. It loads only the module and the stylesheet that the options name; without a stylesheet it has one of its own. */
export function writePage(content: Markup, { title, summary }: Explainer, options: PageOptions): Markup {
  const { lang, dir, script, stylesheet, styles = PAGE_STYLES, jsonLd } = options;
  const head = element(
    'head',
    {},
    '\n',
    [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
      summary && element('meta', { name: 'description', content: plainText(readProse(summary)) }),
      stylesheet === undefined ? styleSheet(styles) : element('link', { rel: 'stylesheet', href: stylesheet }),
      script !== undefined && scriptAt(script, { type: 'module' }),
      jsonLd,
    ].flatMap((part) => (part ? [part, '\n'] : [])),
  );
  const body = element('body', {}, '\n', element('main', {}, '\n', content), '\n');
  return join(DOCTYPE, element('html', { lang, dir }, '\n', head, '\n', body, '\n'), '\n');
}
