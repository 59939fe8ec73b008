import { render, type TemplateResult } from 'lit';
import { afterPaint } from '../../scheduling/after-paint.js';
import type { Explainer, Statement } from '../../model/explainer.js';
import { runInSlices } from '../../scheduling/slices.js';
import type { TrackPending } from '../base/deferred-directive.js';
import type { CardOptions } from '../parts/statement-card/statement-card-context.js';

/** Content of a card beside its statement. */
export interface CardState {
  readonly explainer: Explainer;
  readonly options: CardOptions;
  /** Statements that a card can link to. */
  readonly shown: ReadonlySet<Statement>;
  /** True if the card has content that changes by itself, so that it is rendered each time. */
  readonly isLive: boolean;
  /** Other values that the card depends on, compared by identity. */
  readonly others: readonly unknown[];
}

interface CachedCard {
  /** Placeholder of the card in the view. */
  readonly placeholder: HTMLElement;
  /** Element of the card, which may not be in its placeholder yet. */
  readonly body: HTMLElement;
  /** Values that the card depended on when it was last rendered. */
  renderedWith: readonly unknown[];
  draw: () => TemplateResult;
  dependencies: readonly unknown[];
}

/** Maximum number of cards that are inserted in an update. It is more than a screen shows; the others follow shortly after. */
const MAX_CARDS_AT_ONCE = 32;

/**
 * Keeps cards when filters or views change. A card that is shown again isn't created again, and an unchanged card isn't rendered
 * again. Of many cards, only the first are inserted at once, since a keystroke in a story with hundreds of statements has no time for all.
 */
export class CardCache {
  readonly #cards = new Map<string, CachedCard>();
  readonly #pending = new Set<CachedCard>();
  #explainer: Explainer | undefined;
  #remaining = MAX_CARDS_AT_ONCE;
  #isInserting = false;
  readonly #track: TrackPending;

  /** @param track Delays `updateComplete` until all cards are in their placeholders. */
  constructor(hold: TrackPending) {
    this.#track = hold;
  }

  /** Returns the placeholder of a statement's card, and renders the card if it has changed. */
  keep(statement: Statement, state: CardState, draw: () => TemplateResult): HTMLElement {
    this.#removeStale(state.explainer);
    const kept = this.#cards.get(statement.id) ?? makeCard(draw);
    this.#cards.set(statement.id, kept);
    kept.dependencies = dependenciesOf(statement, state);
    kept.draw = draw;
    const { placeholder, body } = kept;
    const isInSight = placeholder.isConnected && body.parentNode === placeholder;
    if (isInSight || this.#isWithinLimit()) this.#insert(kept);
    else this.#defer(kept);
    return placeholder;
  }

  /** Returns true for the first cards of an update, which are inserted at once. */
  #isWithinLimit(): boolean {
    if (this.#remaining === MAX_CARDS_AT_ONCE) queueMicrotask(() => (this.#remaining = MAX_CARDS_AT_ONCE));
    this.#remaining -= 1;
    return this.#remaining >= 0;
  }

  #insert(kept: CachedCard): void {
    const { placeholder, body, renderedWith, dependencies, draw } = kept;
    const isAsDrawn =
      dependencies.length === renderedWith.length &&
      dependencies.every((value, index) => value === renderedWith[index]);
    if (!isAsDrawn) render(draw(), body);
    kept.renderedWith = dependencies;
    if (body.parentNode !== placeholder) placeholder.append(body);
    this.#pending.delete(kept);
  }

  #defer(kept: CachedCard): void {
    // Rendering outside the page is cheap. Within it, each node of a card would be connected one by one.
    kept.body.remove();
    this.#pending.add(kept);
    if (!this.#isInserting) this.#track(this.#insertPending());
  }

  /** Inserts the remaining cards. More may be added until the end. */
  async #insertPending(): Promise<void> {
    this.#isInserting = true;
    try {
      while (this.#pending.size > 0) {
        await afterPaint();
        await runInSlices(this.#pendingSteps());
      }
    } finally {
      this.#isInserting = false;
    }
  }

  *#pendingSteps(): Generator<undefined, void> {
    for (const kept of this.#pending) {
      if (kept.placeholder.isConnected) this.#insert(kept);
      else this.#pending.delete(kept);
      yield;
    }
  }

  /** Drops cards of statements that a new document doesn't have. */
  #removeStale(explainer: Explainer): void {
    if (explainer === this.#explainer) return;
    this.#explainer = explainer;
    for (const id of this.#cards.keys()) if (!explainer.statementById.has(id)) this.#cards.delete(id);
  }
}

function makeCard(draw: () => TemplateResult): CachedCard {
  const [placeholder, body] = [document.createElement('div'), document.createElement('div')];
  placeholder.className = 'kept';
  return { placeholder, body, renderedWith: [], dependencies: [], draw };
}

function dependenciesOf(statement: Statement, { explainer, options, shown, isLive, others }: CardState): unknown[] {
  const {
    alsoUnder = [],
    inside,
    belowWords,
    isSelected,
    isRelated,
    number,
    introductions,
    common,
    toldDate,
  } = options;
  const linked = [
    ...statement.answers.map(({ to }) => explainer.statementById.get(to)),
    ...(explainer.answersByStatement.get(statement.id) ?? []),
  ];
  const ledTo = linked.map((other) => other !== undefined && shown.has(other)).join();
  const topics = alsoUnder.map(({ id }) => id).join();
  const look = [inside, belowWords, isSelected, isRelated, number, introductions, common, toldDate];
  return [statement, ledTo, topics, ...look, ...others, ...(isLive ? [{}] : [])];
}
