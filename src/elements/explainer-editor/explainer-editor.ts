import { define } from '../base/define.js';
import { ExplainerEditorElement } from './explainer-editor-element.js';
import { previewLoader } from './preview-loader.js';

// The preview needs `news-explainer`, which pages with stories have registered already. In `dist/cdn` it is the readers' file.
previewLoader.load = async () => {
  try {
    if (!customElements.get('news-explainer')) await import('../news-explainer/news-explainer.js');
  } catch (error) {
    console.warn('<explainer-editor> has no preview.', error);
    throw error;
  }
  return {};
};

define('explainer-editor', ExplainerEditorElement);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-editor': ExplainerEditorElement;
  }
}
