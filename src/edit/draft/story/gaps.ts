import type { Json } from '../../document/json.js';
import { textAt } from '../../speakers/person-words.js';
import { listAt, memberOf } from '../../document/pointer.js';

/** Facts of a story that no article tells, or that editors leave for later. */
export interface StoryGaps {
  readonly lacksSides: boolean;
  readonly lacksTopics: boolean;
  /** Titles of the sources that don't tell who published them. */
  readonly withoutPublisher: readonly string[];
  /** Number of statements that belong to no event. */
  readonly withoutEvent: number;
}

/** Finds what a story still lacks once an article has been put into it. */
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
