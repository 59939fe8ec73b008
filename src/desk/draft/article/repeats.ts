import { isProperName } from '../../speakers/names.js';
import type { EventProposal } from '../../../propose/proposals.js';
import { isDoubtfulProposal } from './doubt.js';
import type { DraftPerson, DraftStatement } from './unnamed-speakers.js';

type Asked =
  | { readonly kind: 'event'; readonly proposal: EventProposal }
  | { readonly kind: 'statement'; readonly proposal: DraftStatement };

/**
 * Removes repeated proposals: those of a sentence that the article repeats, as in a caption, or that two patterns found in one sentence.
 * With an unnamed speaker, such as “a spokesman”, two equal sentences may come from two people, so both are asked about.
 */
export function withoutRepeats<Each extends Asked>(asked: readonly Each[], people: readonly DraftPerson[]): Each[] {
  const sure = people.filter((person) => !isDoubtfulProposal(person) && isProperName(person.name));
  const named = new Set(sure.map(({ name }) => name));
  const known = new Set<string>();
  return asked.filter((each) => {
    const key = keyOfWords(each, named);
    if (key === undefined || !known.has(key)) return key === undefined || known.add(key);
    return false;
  });
}

function keyOfWords({ kind, proposal }: Asked, named: ReadonlySet<string>): string | undefined {
  const sentence = proposal.quote.replace(/\s+/g, ' ').trim();
  if (kind === 'event') return JSON.stringify([kind, sentence, proposal.title, proposal.date]);
  const { speaker, form, text } = proposal;
  return named.has(speaker ?? '') ? JSON.stringify([kind, sentence, speaker, form, text]) : undefined;
}
