import { defineMessages } from '../english.js';

/** English texts about problems at the desk. */
export const deskProblemMessages = defineMessages({
  deskUnproven: { one: '{count} unproven quotation', other: '{count} unproven quotations' },
  deskErrors: { one: '{count} error', other: '{count} errors' },
  deskWarnings: { one: '{count} warning', other: '{count} warnings' },
  deskAdvices: { one: '{count} piece of advice', other: '{count} pieces of advice' },
  deskKeepAsIs: 'Keep it as it is until it changes',
  deskIsRemoved: '“{name}” was removed from the list “{list}”, and this still refers to it.',
  deskIsRemovedCure: 'Bring it back, or choose another.',
  deskPersonRemoved: '“{name}” was removed from the list “{list}”, and is still chosen here.',
  deskPersonRemovedCure: 'Bring them back, or choose somebody else.',
  deskSpeakerRemovedCure: 'Bring them back in the field “Speaker”, or choose somebody else there.',
  deskSpeakerRemoved:
    'Readers don’t see this statement while its speaker, “{name}”, is missing. They are told that one is missing.',
  deskNobodyChosen:
    'Readers don’t see this yet, since nobody is chosen for it. They are told that one statement is missing.',
  deskNobodyChosenCure: 'Choose somebody in the field “{field}”.',
  deskKindCure:
    'Choose one under “Kind”. Until then readers are told of each statement of theirs that its terms are not stated.',
  deskUnprovenCure:
    'Correct the words, or add a source that has them in “Exact words”. Words that you add to explain may stand in [square brackets], but no number and no “not”, since these would change what was said.',
  deskMarkCure:
    'Add the other quotation mark. If it is there, use two that belong together in this language. If this one marks no quotation, as in 5" for five inches, write the sign \\ directly before it.',
  deskMarksCure:
    'Use the quotation marks of the language, such as “ and ”. If these mark no quotation, write the sign \\ directly before each of them.',
  deskOpinionCure:
    'Name the speaker, or leave this statement out. What somebody unnamed knows as a fact can be told. An opinion can’t be judged by readers who don’t know whose it is.',
  deskReporterCure:
    'Take the quotation marks away: it is a paraphrase. If the speaker said so, choose “Yes” in “The speaker’s own words” of the cited source, or copy the source’s quotation marks into its “Exact words”.',
  deskVoiceCure:
    'Choose “Yes” in “The speaker’s own words”, of this citation or of the whole source. Or copy the source’s quotation marks into “Exact words”.',
  deskWhenWas: 'When was “{name}”?',
  deskDateCure: 'Write it as 4 Feb 2023, Feb 2023 or 2023, 28 Jan–4 Feb 2023, or since 24 Feb 2022.',
});
