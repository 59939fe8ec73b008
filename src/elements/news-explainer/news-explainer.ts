import '../event-timeline/event-timeline.js';
import '../who-said-what/who-said-what.js';
import { define } from '../base/define.js';
import { loadPageWarnings } from '../base/developer-warnings/load-warnings.js';
import { NewsExplainerElement } from './news-explainer-element.js';

define('news-explainer', NewsExplainerElement);
loadPageWarnings();

declare global {
  interface HTMLElementTagNameMap {
    'news-explainer': NewsExplainerElement;
  }
}
