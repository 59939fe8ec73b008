import { define } from '../base/define.js';
import { ExplainerEditorElement } from './explainer-editor-element.js';

define('explainer-editor', ExplainerEditorElement);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-editor': ExplainerEditorElement;
  }
}
