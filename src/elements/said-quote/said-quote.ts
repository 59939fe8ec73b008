import { define } from '../base/define.js';
import { loadPageWarnings } from '../base/developer-warnings/load-warnings.js';
import { SaidQuoteElement } from './said-quote-element.js';

define('said-quote', SaidQuoteElement);
loadPageWarnings();

declare global {
  interface HTMLElementTagNameMap {
    'said-quote': SaidQuoteElement;
  }
}
