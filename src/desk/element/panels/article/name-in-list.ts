import type { ListedSpeaker } from '../../../draft/speakers/speaker-list.js';
import '../../../../i18n/en/draft.js';
import type { Say } from '../../../../i18n/messages.js';

/** Returns the name of a speaker, with the role, and with words that distinguish them from others of the same name. */
export function nameInList(say: Say, speaker: ListedSpeaker): string {
  return [speaker.name, ...speakerAsides(say, speaker)].join(', ');
}

/** Number of letters of a name that even a narrow list shows. */
const MAX_ALIKE = 30;

/** Words before an addition to a description: “an official from the State Department, who …”. */
const TELLS_MORE = /,|\s(?=(?:who|whom|whose|that|which|from|with|in|at|on|der|die|das|von|qui|de|du|que|del)\s)/g;

/** Returns a name for a list with names that begin alike. If a narrow list would cut it off before they differ, its middle is left out. */
export function showDifference(name: string, others: readonly string[]): string {
  const alike = Math.max(0, ...others.filter((other) => other !== name).map((other) => countAlike(name, other)));
  const from = name.lastIndexOf(' ', alike) + 1;
  if (from < MAX_ALIKE || alike === name.length) return name;
  const described = name.slice(0, name.search(TELLS_MORE));
  const isShort = described.includes(' ') && described.length < MAX_ALIKE;
  return `${isShort ? described : name.slice(0, name.lastIndexOf(' ', MAX_ALIKE / 2))} … ${name.slice(from)}`;
}

/** Returns the shortest part of a long description that distinguishes it from all others. */
export function shortNameAmong(name: string, others: readonly string[]): string {
  if (name.length <= MAX_ALIKE) return name;
  const heads = [...name.matchAll(TELLS_MORE)].map(({ index }) => name.slice(0, index));
  const isUnique = (head: string) => others.every((other) => other === name || !other.startsWith(head));
  return heads.find((head) => head.includes(' ') && isUnique(head)) ?? showDifference(name, others);
}

function countAlike(name: string, other: string): number {
  const at = [...name].findIndex((letter, index) => letter !== [...other][index]);
  return at < 0 ? name.length : at;
}

/** Returns the role of a speaker, and words that distinguish them from others of the same name. */
export function speakerAsides(say: Say, { role, saying, mentioned, number }: ListedSpeaker): readonly string[] {
  const words = [
    role,
    saying === undefined ? undefined : say('draftWhoSaid', { words: saying }),
    mentioned === undefined ? undefined : say('draftMentioned', { words: mentioned }),
    number === undefined ? undefined : say('draftNumber', { number }),
  ];
  return words.filter((each) => each !== undefined);
}

/** Returns names in quotation marks, one after the other; an empty text for none. */
export function listNames(say: Say, names: readonly string[]): string {
  return names.reduce(
    (all, name) => (all === '' ? say('draftOneName', { name }) : say('draftOneMoreName', { names: all, name })),
    '',
  );
}
