import { define } from '../base/define.js';
import { loadPageWarnings } from '../base/developer-warnings/load-warnings.js';
import { WhoSaidWhatElement } from './who-said-what-element.js';

define('who-said-what', WhoSaidWhatElement);
loadPageWarnings();

declare global {
  interface HTMLElementTagNameMap {
    'who-said-what': WhoSaidWhatElement;
  }
}
