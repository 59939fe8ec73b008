import { define } from '../base/define.js';
import { ExplainerEditorElement } from './explainer-editor-element.js';

define('explainer-editor', ExplainerEditorElement);

// The preview needs `news-explainer`, which pages with stories have registered already.
if (typeof customElements !== 'undefined' && !customElements.get('news-explainer')) {
  void import('../news-explainer/news-explainer.js');
}

declare global {
  interface HTMLElementTagNameMap {
    'explainer-editor': ExplainerEditorElement;
  }
}
