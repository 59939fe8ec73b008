import { define } from '../../elements/base/define.js';
import { ExplainerEditorElement } from './explainer-editor-element.js';
import { previewLoader } from './preview-loader.js';

// The preview needs `news-explainer`, which pages with stories register by a script of their own.
previewLoader.load = async () => {
  try {
    await scriptsOfPage();
    if (!customElements.get('news-explainer')) await import('../../elements/news-explainer/news-explainer.js');
  } catch (error) {
    console.warn('<explainer-editor> has no preview.', error);
    throw error;
  }
  return {};
};

define('explainer-editor', ExplainerEditorElement);

/** Resolves when the scripts that the page names have run: one of them may register the readers' elements. */
function scriptsOfPage(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, () => resolve(), { once: true });
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'explainer-editor': ExplainerEditorElement;
  }
}
