import { define } from '../base/define.js';
import { WhoSaidWhatElement } from './who-said-what-element.js';

define('who-said-what', WhoSaidWhatElement);

declare global {
  interface HTMLElementTagNameMap {
    'who-said-what': WhoSaidWhatElement;
  }
}
