import { html, noChange, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** The forms of `renderExplainer`, as Storybook wrote them when it was built. */
export type ServerForms = Readonly<Record<ServerForm, string>>;
export type ServerForm = 'html' | 'light' | 'list' | 'inline';

export interface ServerArgs {
  readonly form: ServerForm;
}

const formArgType = {
  name: 'as',
  description: 'The form of `renderExplainer` in `said-and-done/ssr`, and of `said-and-done render`.',
  control: 'inline-radio',
} as const;

/** Forms that an element takes over, and all forms. */
export const drawnForms = { form: { ...formArgType, options: ['html', 'light'] } };
export const allForms = { form: { ...formArgType, options: ['html', 'light', 'list', 'inline'] } };

/**
 * Only this parser makes shadow roots. Chromium 156 drops comments unless it is asked to keep them, and Lit finds by them what
 * it takes over. The package itself wrote what is parsed here.
 */
const parse: (html: string, options: { readonly sanitizer: object }) => Document = Document.parseHTMLUnsafe;

/** Nodes of HTML as a browser has them after parsing a page, made once for each place in which they stand. */
class ParsedMarkup extends Directive {
  #markup = '';

  render(markup: string): unknown {
    if (markup === this.#markup) return noChange;
    this.#markup = markup;
    const { body } = parse(markup, { sanitizer: { comments: true } });
    const nodes = document.createDocumentFragment();
    nodes.append(...body.childNodes);
    return nodes;
  }
}

const parsed = directive(ParsedMarkup);

/** What a server wrote, in a page with script: elements take its nodes over. */
export function renderFromServer(forms: ServerForms, { form }: ServerArgs): TemplateResult {
  return html`${parsed(forms[form])}`;
}

/** The same HTML in a page without script. */
export function renderWithoutScript(forms: ServerForms, { form }: ServerArgs): TemplateResult {
  const body = form === 'inline' ? `<p>${forms[form]}</p>` : forms[form];
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Without script</title>
    <style>:root { color-scheme: light dark; font: 1.0625rem/1.5 Georgia, 'Times New Roman', serif }</style>${body}</html>`;
  return html`<iframe
    sandbox="allow-popups"
    title="The story without script"
    srcdoc=${page}
    width="100%"
    height="640"
  ></iframe>`;
}
