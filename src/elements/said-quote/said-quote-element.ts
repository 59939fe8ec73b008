import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DocumentStatus } from '../../controllers/document/document-controller.js';
import type { HashOptions } from '../../controllers/hash-controller.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { StoryElement } from '../base/story-element.js';
import { loadDeveloperWarnings } from '../base/developer-warnings/load-warnings.js';
import { tokens } from '../styles/tokens.styles.js';
import { SaidQuoteLoadEvent, SaidQuoteProblemEvent } from './said-quote-events.js';

export type { Problem };
export type * from './said-quote-events.js';

/**
 * One statement in running text: who said it, the words with their marks, when, and the source at the very words. It
 * stands in a line of a paragraph, in the paragraph's type. Of a statement that is withdrawn or withheld it says only
 * that.
 *
 * @tagname said-quote
 * @slot - What readers see without script, until the statement is there, and where there is none.
 * @fires {SaidQuoteLoadEvent} said-quote-load - A document is there.
 * @fires {SaidQuoteProblemEvent} said-quote-problem - The statement isn't there, or something should be mended.
 * @csspart statement - The statement from speaker to source.
 * @csspart silence - A statement of what was not said.
 * @csspart words - The words.
 * @csspart quote - Verbatim words.
 * @csspart badge - What has become of the statement: corrected, disputed, withdrawn, withheld.
 * @csspart source - A source.
 * @keyboard Tab, Enter - Goes to the source, and opens it.
 * @cssstate loading - A document is on its way.
 * @cssstate failed - It could not be loaded.
 * @cssstate empty - There is none, or the statement isn't in it.
 * @cssstate dark - The text around it is light, so that its colours are those of a dark page.
 */
export class SaidQuoteElement extends StoryElement {
  // The element is inline, so it needs no styles of a block.
  static override styles = [tokens];

  /** Id of the statement. */
  @property() statement: string | null = null;

  readonly #loadTemplate = this.modules.lazy(() => import('./quote-template.js'));
  #quote: TemplateResult | undefined;
  #checked: readonly unknown[] = [];
  #missing: readonly Problem[] = [];

  constructor() {
    super();
    loadDeveloperWarnings(this);
  }

  /** Problems of the document. A missing statement is one. */
  override get problems(): readonly Problem[] {
    return [...super.problems, ...this.#missing];
  }

  protected override get status(): DocumentStatus {
    return super.status === 'ready' && !this.#quote ? 'empty' : super.status;
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { explainer, statement } = this;
    const part = explainer && statement ? this.#loadTemplate() : undefined;
    this.#quote = part?.renderQuote(statement!, {
      explainer: explainer!,
      language: this.language,
      date: this.contextOf(explainer!).date,
      hrefOf: (id) => (this.shared?.holdsStatements ? this.links.hrefOf({ kind: 'statement', id }) : undefined),
    });
    if (!part || (this.#checked[0] === explainer && this.#checked[1] === statement)) return;
    this.#checked = [explainer, statement];
    this.#missing = [];
    if (!this.#quote)
      this.modules.waitFor(part.describeMissing(statement!, explainer!).then((found) => this.#reportMissing(found)));
  }

  protected override loadEvent(explainer: Explainer): Event {
    return new SaidQuoteLoadEvent(explainer);
  }

  protected override problemEvent(problems: readonly Problem[]): Event {
    return new SaidQuoteProblemEvent(problems);
  }

  /** Nothing in the element can be selected: links lead to the statement in another element. */
  protected override get hashOptions(): HashOptions {
    return { name: 'quote', kinds: [], follow: () => true };
  }

  #reportMissing(problems: readonly Problem[]): void {
    this.#missing = problems;
    this.dispatchEvent(this.problemEvent(problems));
  }

  protected override render(): TemplateResult {
    if (this.isWithdrawn) return html``;
    return this.#quote ?? html`<slot></slot>${this.modules.renderFailure(this.#loadTemplate, this.language.say)}`;
  }
}
