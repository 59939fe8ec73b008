import type { EventProposal, StatementProposal } from '../../propose/proposals.js';

/** Words behind a comma with which reporters go on about what was said: “…, a claim that engineers reject”, “…, without giving details”. */
const ASIDE =
  /, (?:(?:an?|one) (?:[\p{L}-]+ ){0,2}(?:claim|accusation|charge|allegation|assertion|comment|remark|reference|statement|warning|view|suggestion|argument|criticism|complaint|contradiction|promise|threat)|in an? (?:[\p{L}-]+ ){0,2}(?:reference|nod|allusion|swipe|rebuke)|in what|contradicting|referring|alluding|echoing|apparently|without (?:giving|providing|offering|naming|saying|specifying|elaborating|citing|explaining|identifying|mentioning|presenting|evidence|further|details))(?!\p{L}).*$/su;

/** The verb of the clause around what was said: “…, which critics called ‘a farce’, was accepted” */
const VERB_AROUND = /(?<=^[^,]*["”’»]), (?:is|are|was|were|has|have|had|will|would) .*$/su;

/** Returns a paraphrase without words that are the reporter’s alone. A quotation is letter for letter, and stays as it is. */
export function withoutReportersWords(proposal: StatementProposal, article: string): StatementProposal {
  const { form, parts } = proposal;
  const [part, other] = parts;
  if ((form !== 'indirect' && form !== 'mixed') || !part || other) return proposal;
  const words = article.slice(part.start, part.end);
  const own = words.replace(ASIDE, '').replace(VERB_AROUND, '');
  if (own === words) return proposal;
  const text = own.replace(/\s+/g, ' ');
  return { ...proposal, text, parts: [{ start: part.start, end: part.start + own.length }] };
}

/** Words by which a statement is known in the title of an event. */
const KNOWN_WORDS = 3;

/** “Vance said the reports had been hidden” is no event: it tells what she said, which is asked about as a statement. */
export function tellsSaying(event: EventProposal, statements: readonly StatementProposal[], article: string): boolean {
  return statements.some(({ start, form, speakerAt, parts: [part] }) => {
    if (start !== event.start || form === 'silence' || !speakerAt || !part || part.start < speakerAt.end) return false;
    const speaker = article.slice(speakerAt.start, speakerAt.end);
    const first = article.slice(part.start, part.end).split(/\s+/, KNOWN_WORDS).join(' ');
    return event.title.startsWith(speaker) && event.title.includes(first) && isVerbAlone(event.title, speaker, first);
  });
}

/** True where nothing but a verb of saying stands between speaker and words: “told reporters that”. */
function isVerbAlone(title: string, speaker: string, words: string): boolean {
  return title.slice(speaker.length, title.indexOf(words)).trim().split(/\s+/).length <= KNOWN_WORDS;
}
