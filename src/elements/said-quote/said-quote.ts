import { define } from '../base/define.js';
import { SaidQuoteElement } from './said-quote-element.js';

define('said-quote', SaidQuoteElement);

declare global {
  interface HTMLElementTagNameMap {
    'said-quote': SaidQuoteElement;
  }
}
