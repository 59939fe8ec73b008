import { afterPaint } from '../../scheduling/after-paint.js';
import type { LazyModules } from '../base/lazy-modules.js';

/** Declares modules of `<who-said-what>` that are loaded when they are first needed. */
export function declareStatementsModules(modules: LazyModules) {
  return {
    renderFailure: modules.renderFailure,
    strip: modules.lazy(() => afterPaint().then(() => import('./histogram/statement-histogram.js'))),
    note: modules.lazy(() => import('./statement-note.js'), 'statement-note', afterPaint),
    print: modules.lazy(() => import('./statements-print.styles.js'), '', afterPaint),
    search: modules.lazy(() => import('./search.js')),
    frameOffer: modules.lazy(() => import('../parts/embed/frame-offer.js')),
    copying: modules.lazy(() => import('../parts/statement-card/copy-statement-button.js')),
    conversation: modules.lazy(() => import('./views/conversation.js')),
    speakers: modules.lazy(() => import('./views/speakers.js')),
  };
}

export type StatementsModules = ReturnType<typeof declareStatementsModules>;
