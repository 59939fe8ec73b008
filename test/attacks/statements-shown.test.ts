import '../../src/elements/said-quote/said-quote.js';
import '../../src/elements/who-said-what/who-said-what.js';
import { attackViews } from './element-views.js';

describe('attacks: statements in elements', () => {
  attackViews({
    positions: { tag: 'who-said-what' },
    'the conversation': { tag: 'who-said-what', attributes: { view: 'conversation' } },
    speakers: { tag: 'who-said-what', attributes: { view: 'speakers' } },
    'one statement': { tag: 'said-quote', attributes: { statement: 'statements-0' } },
  });
});
