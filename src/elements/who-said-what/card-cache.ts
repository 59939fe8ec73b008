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
  /** True if the card has content that changes by itself. */
  readonly isBusy: boolean;
  /** Other values that the card depends on, compared by identity. */
  readonly others: readonly unknown[];
}

interface CachedCard {
  /** Placeholder of the card in the view. */
  readonly place: HTMLElement;
  /** Element of the card, which may not be in its placeholder yet. */
  readonly body: HTMLElement;
  /** Values that the card depended on when it was last rendered. */
  drawn: readonly unknown[];
  draw: () => TemplateResult;
  wanted: readonly unknown[];
}

/** Maximum number of cards that return in an update. It is more than a screen shows; others return shortly after. */
const MAX_CARDS_AT_ONCE = 32;

/**
 * Keeps cards when filters or views change. A card that returns isn't created again, and an unchanged card isn't
 * rendered again. If many return, only the first are inserted at once. With hundreds of statements, a keystroke has no
 * time for more.
 */
export class CardCache {
  readonly #kept = new Map<string, CachedCard>();
  readonly #due = new Set<CachedCard>();
  #explainer: Explainer | undefined;
  #left = MAX_CARDS_AT_ONCE;
  #isBringingBack = false;
  readonly #hold: TrackPending;

  /** @param hold Keeps `updateComplete` waiting until all cards are in their placeholders. */
  constructor(hold: TrackPending) {
    this.#hold = hold;
  }

  /** Returns the placeholder of a statement's card, and renders the card if it has changed. */
  keep(statement: Statement, state: CardState, draw: () => TemplateResult): HTMLElement {
    this.#clean(state.explainer);
    const kept = this.#kept.get(statement.id) ?? makePlace(draw);
    this.#kept.set(statement.id, kept);
    kept.wanted = dependenciesOf(statement, state);
    kept.draw = draw;
    const { place, body } = kept;
    const isInSight = place.isConnected && body.parentNode === place;
    if (isInSight || this.#takeTurn()) this.#settle(kept);
    else this.#putOff(kept);
    return place;
  }

  /** Returns true for the first cards of an update. */
  #takeTurn(): boolean {
    if (this.#left === MAX_CARDS_AT_ONCE) queueMicrotask(() => (this.#left = MAX_CARDS_AT_ONCE));
    this.#left -= 1;
    return this.#left >= 0;
  }

  #settle(kept: CachedCard): void {
    const { place, body, drawn, wanted, draw } = kept;
    const isAsDrawn = wanted.length === drawn.length && wanted.every((value, index) => value === drawn[index]);
    if (!isAsDrawn) render(draw(), body);
    kept.drawn = wanted;
    if (body.parentNode !== place) place.append(body);
    this.#due.delete(kept);
  }

  #putOff(kept: CachedCard): void {
    // Rendering outside the page is cheap. Within it, each node of a card would be connected one by one.
    kept.body.remove();
    this.#due.add(kept);
    if (!this.#isBringingBack) this.#hold(this.#bringBack());
  }

  /** Inserts the remaining cards. More may be added until the end. */
  async #bringBack(): Promise<void> {
    this.#isBringingBack = true;
    try {
      while (this.#due.size > 0) {
        await afterPaint();
        await runInSlices(this.#settleDue());
      }
    } finally {
      this.#isBringingBack = false;
    }
  }

  *#settleDue(): Generator<undefined, void> {
    for (const kept of this.#due) {
      if (kept.place.isConnected) this.#settle(kept);
      else this.#due.delete(kept);
      yield;
    }
  }

  /** Drops cards of statements that a new document doesn't have. */
  #clean(explainer: Explainer): void {
    if (explainer === this.#explainer) return;
    this.#explainer = explainer;
    for (const id of this.#kept.keys()) if (!explainer.statementById.has(id)) this.#kept.delete(id);
  }
}

function makePlace(draw: () => TemplateResult): CachedCard {
  const [place, body] = [document.createElement('div'), document.createElement('div')];
  place.className = 'kept';
  return { place, body, drawn: [], wanted: [], draw };
}

function dependenciesOf(statement: Statement, { explainer, options, shown, isBusy, others }: CardState): unknown[] {
  const { alsoUnder = [], inside, belowWords, isSelected, isRelated, number, introductions, common } = options;
  const linked = [
    ...statement.answers.map(({ to }) => explainer.statementById.get(to)),
    ...(explainer.answersByStatement.get(statement.id) ?? []),
  ];
  const ledTo = linked.map((other) => other !== undefined && shown.has(other)).join();
  const topics = alsoUnder.map(({ id }) => id).join();
  const look = [inside, belowWords, isSelected, isRelated, number, introductions, common];
  return [statement, ledTo, topics, ...look, ...others, ...(isBusy ? [{}] : [])];
}
