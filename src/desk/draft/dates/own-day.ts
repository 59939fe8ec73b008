import type { History } from '../../document/history.js';
import type { Json } from '../../document/json.js';
import { listAt, memberOf } from '../../document/pointer.js';
import { dateOfEvent } from '../../dates/suggest-dates.js';
import type { DateReader } from '../../dates/typed-dates.js';
import { changeProposal, isSilentForm, statusesOf, type Draft } from '../draft.js';
import { entryMadeBy } from '../story/made-entries.js';
import { withoutSentenceBefore } from '../words/antecedents.js';
import { suggestDayOfSentence } from './day-of-sentence.js';
import { chosenEvent, findSaidAt } from './said-at.js';

/**
 * Returns the draft with the day of a statement, if its own sentence says by its verb on which day it was said, as “said on Tuesday” does. An
 * editor may remove it. A statement keeps no day if it may have been said at an event with another date.
 */
export function withOwnDay(draft: Draft, index: number, document: Json, read: DateReader | undefined): Draft {
  const alone = withoutSentenceBefore(draft, index);
  const asked = alone.asked[index];
  if (asked?.kind !== 'statement' || isSilentForm(draft, index) || draft.changes[index]?.date !== undefined)
    return draft;
  const [day] = suggestDayOfSentence(alone, asked, read);
  if (!day?.isOfVerb) return draft;
  const at = chosenEvent(draft, index, document) ?? findSaidAt(alone, asked.proposal, document)?.id;
  const isOther = dateOfEvent(document, at).some(({ edtf }) => edtf !== day.edtf);
  return isOther ? draft : changeProposal(draft, index, { date: day.edtf });
}

/**
 * Finds the statements of a story without a date for which the article suggests a day that the editor neither took nor removed.
 *
 * @returns Their pointers, each with the words of the article that name the day.
 */
export function findDaysNotTaken(
  draft: Draft,
  history: History,
  read: DateReader | undefined,
): readonly { readonly pointer: string; readonly words: string }[] {
  const { document } = history;
  const statuses = statusesOf(draft, history);
  const statements = listAt(document, '/statements');
  return draft.asked.flatMap((asked, index) => {
    const decision = draft.decisions[index];
    const isOpen = draft.changes[index]?.date === undefined && !isSilentForm(draft, index);
    if (asked.kind !== 'statement' || decision?.is !== 'confirmed' || statuses[index] !== 'confirmed' || !isOpen)
      return [];
    const id = memberOf(entryMadeBy(decision.edit)?.entry, 'id');
    const place = statements.findIndex((each) => memberOf(each, 'id') === id);
    const statement = statements[place];
    const hasDate = memberOf(statement, 'date') !== undefined;
    if (hasDate || dateOfEvent(document, memberOf(statement, 'at')).length > 0) return [];
    const [day] = suggestDayOfSentence(draft, asked, read);
    return day?.name === undefined ? [] : [{ pointer: `/statements/${place}/date`, words: day.name }];
  });
}
