import { isList, type Json } from '../json.js';
import { memberOf } from '../pointer.js';

/** Facts of a story that no article tells, or that editors leave for later. */
export interface StoryGaps {
  readonly lacksSides: boolean;
  readonly lacksTopics: boolean;
  /** Number of sources that don't tell who published them. */
  readonly withoutPublisher: number;
  /** Number of statements that belong to no event. */
  readonly withoutEvent: number;
}

/** Finds what a story still lacks once an article has been put into it. */
export function findGaps(document: Json): StoryGaps {
  const entries = (list: string) => entriesOf(document, list);
  return {
    lacksSides: entries('sides').length === 0,
    lacksTopics: entries('topics').length === 0,
    withoutPublisher: entries('sources').filter((source) => !memberOf(source, 'publisher')).length,
    withoutEvent: entries('statements').filter(isWithoutEvent).length,
  };
}

function isWithoutEvent(statement: Json): boolean {
  return !memberOf(statement, 'at') && entriesOf(statement, 'about').length === 0;
}

function entriesOf(value: Json, name: string): readonly Json[] {
  const entries = memberOf(value, name);
  return isList(entries) ? entries : [];
}
