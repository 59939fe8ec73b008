import type { ListedSpeaker } from '../../../../edit/draft/speakers/speaker-list.js';
import type { Say } from '../../../../i18n/messages.js';

/** Returns the name of a speaker, with the role and what tells them from others of the same name. */
export function nameInList(say: Say, speaker: ListedSpeaker): string {
  return [speaker.name, ...speakerAsides(say, speaker)].join(', ');
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
