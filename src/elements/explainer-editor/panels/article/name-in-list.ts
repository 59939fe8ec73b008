import type { ListedSpeaker } from '../../../../edit/draft/speakers/speaker-list.js';
import type { Say } from '../../../../i18n/messages.js';

/** Returns the name of a speaker, with the role and what tells them from others of the same name. */
export function nameInList(say: Say, speaker: ListedSpeaker): string {
  return [speaker.name, ...speakerAsides(say, speaker)].join(', ');
}

/** So many letters of a name a narrow list shows at least. */
const MAX_ALIKE = 30;

/** Words behind which the rest of a description tells more of somebody: “an official from the State Department, who …”. */
const TELLS_MORE = /,|\s(?=(?:who|whom|whose|that|which|from|with|in|at|on|der|die|das|von|qui|de|du|que|del)\s)/g;

/** Returns a name as a list shows it that has others which begin alike: where a narrow list would cut it off before they differ, the middle is left out. */
export function showDifference(name: string, others: readonly string[]): string {
  const alike = Math.max(0, ...others.filter((other) => other !== name).map((other) => countAlike(name, other)));
  const from = name.lastIndexOf(' ', alike) + 1;
  if (from < MAX_ALIKE || alike === name.length) return name;
  const described = name.slice(0, name.search(TELLS_MORE));
  const isShort = described.includes(' ') && described.length < MAX_ALIKE;
  return `${isShort ? described : name.slice(0, name.lastIndexOf(' ', MAX_ALIKE / 2))} … ${name.slice(from)}`;
}

/** Returns as much of a long description as tells it from all others; the whole one where nothing less does. */
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

/** Returns the role of a speaker, and what tells them from others of the same name. */
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
