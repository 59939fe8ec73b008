import { define } from '../base/define.js';
import { ExplainerEditorElement } from './explainer-editor-element.js';

define('explainer-editor', ExplainerEditorElement);

// The preview needs `news-explainer`, which pages with stories have registered already. In `dist/cdn` it is the readers' file.
if (typeof customElements !== 'undefined' && !customElements.get('news-explainer')) {
  import('../news-explainer/news-explainer.js').catch((error: unknown) =>
    console.warn('<explainer-editor> has no preview.', error),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'explainer-editor': ExplainerEditorElement;
  }
}
