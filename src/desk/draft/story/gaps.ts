import type { Json } from '../../document/json.js';
import { listAt, memberOf, textAt } from '../../document/pointer.js';

/** Facts that a story still lacks, since no article states them or editors left them for later. */
export interface StoryGaps {
  readonly lacksSides: boolean;
  readonly lacksTopics: boolean;
  /** Titles of the sources without a publisher. */
  readonly withoutPublisher: readonly string[];
  /** Number of statements that belong to no event. */
  readonly withoutEvent: number;
}

/** Finds the facts that a story lacks after an article was added to it. */
export function findGaps(document: Json): StoryGaps {
  const entries = (list: string) => listAt(document, `/${list}`);
  return {
    lacksSides: entries('sides').length === 0,
    lacksTopics: entries('topics').length === 0,
    withoutPublisher: entries('sources')
      .filter((source) => !memberOf(source, 'publisher'))
      .map((source) => textAt(source, 'title')),
    withoutEvent: entries('statements').filter(isWithoutEvent).length,
  };
}

function isWithoutEvent(statement: Json): boolean {
  return !memberOf(statement, 'at') && listAt(statement, '/about').length === 0;
}
