import '../../src/elements/news-explainer/news-explainer.js';
import { attackViews } from './element-views.js';

describe('attacks: a whole story in its element', () => {
  attackViews({
    'the whole story': { tag: 'news-explainer', attributes: { story: '' }, widthPx: 400 },
  });
});
