import { render, type TemplateResult } from 'lit';
import { afterPaint } from '../../scheduling/after-paint.js';
import type { Explainer, Statement } from '../../model/explainer.js';
import { runInSlices } from '../../scheduling/slices.js';
import type { CardOptions } from '../parts/statement-card/statement-card-context.js';

/** All that a card shows beyond its statement. */
export interface CardState {
  readonly explainer: Explainer;
  readonly options: CardOptions;
  /** Statements that a card can lead to. */
  readonly shown: ReadonlySet<Statement>;
  /** It has something that changes by itself. */
  readonly isBusy: boolean;
  /** Whatever else it depends on; by identity. */
  readonly others: readonly unknown[];
}

interface CachedCard {
  /** Where the view has the card. */
  readonly place: HTMLElement;
  /** The card; in its place, or on the way there. */
  readonly body: HTMLElement;
  /** What it depended on when it was drawn. */
  drawn: readonly unknown[];
  draw: () => TemplateResult;
  wanted: readonly unknown[];
}

/** More cards than these are more than a screen shows: they come back in the moments after. */
const MAX_CARDS_AT_ONCE = 32;

/**
 * Keeps cards, whatever is narrowed and however it is viewed: one that comes back is not made anew, one of which nothing has
 * changed is not drawn anew, and of many that come back the first are there at once. With hundreds of statements a
 * keystroke has no time for more.
 */
export class CardCache {
  readonly #kept = new Map<string, CachedCard>();
  readonly #due = new Set<CachedCard>();
  #explainer: Explainer | undefined;
  #left = MAX_CARDS_AT_ONCE;
  #work: Promise<void> | undefined;

  /** Resolves when all cards are in their places. */
  get settled(): Promise<void> | undefined {
    return this.#work;
  }

  /** The place of a statement's card, which is drawn unless it is as it was. */
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

  /** True for the first few of an update. */
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
    // Out of the page this costs nothing; in it, a card would be told node by node that it has come.
    kept.body.remove();
    this.#due.add(kept);
    this.#work ??= this.#bringBack();
  }

  /** Others may be put off until the very end, and come back as well. */
  async #bringBack(): Promise<void> {
    try {
      while (this.#due.size > 0) {
        await afterPaint();
        await runInSlices(this.#settleDue());
      }
    } finally {
      this.#work = undefined;
    }
  }

  *#settleDue(): Generator<undefined, void> {
    for (const kept of this.#due) {
      if (kept.place.isConnected) this.#settle(kept);
      else this.#due.delete(kept);
      yield;
    }
  }

  /** Lets go of what is not in a new document. */
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
  const { alsoUnder = [], inside, belowWords, isSelected, isRelated } = options;
  const linked = [
    ...statement.answers.map(({ to }) => explainer.statementById.get(to)),
    ...(explainer.answersByStatement.get(statement.id) ?? []),
  ];
  const ledTo = linked.map((other) => other !== undefined && shown.has(other)).join();
  const topics = alsoUnder.map(({ id }) => id).join();
  return [statement, ledTo, topics, inside, belowWords, isSelected, isRelated, ...others, ...(isBusy ? [{}] : [])];
}
