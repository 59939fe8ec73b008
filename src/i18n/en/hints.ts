import { defineMessages } from '../english.js';

/** English texts below the names of fields that don't explain themselves, for editors. */
export const hintMessages = defineMessages({
  'hint-id': 'The desk writes it. Web addresses that lead to this entry end with it.',
  'hint-about': 'The events that it is about.',
  'hint-findings-about':
    'Its topic, and the statements that it confirms or contradicts. Each of them leads readers to it.',
  'hint-findings-asOf': 'The day on which somebody last checked it.',
  'hint-findings-by': 'Readers see the name. Leave it empty if the whole newsroom speaks.',
  'hint-cue': 'As the report has it: said, warned, denied…',
  'hint-setting': 'Such as an interview or a speech. For a press release, choose “statement”.',
  'hint-venue': 'Where it was said, such as “NBC’s Meet the Press”.',
  'hint-terms':
    'Whether the speaker may be named: on the record by name, on background by role alone. Without it the opened statement says “on terms not stated”.',
  'hint-verification': 'How well it is known that it was said.',
  'hint-via': 'Who passed it on, from the speaker to the report.',
  'hint-answers': 'Other statements that this one answers.',
  'hint-scope':
    'Such as “in this interview” or “up to this report”. A meeting at which it was not said is named here, too.',
  'hint-asOf': 'The last day on which somebody looked whether it was said.',
  'hint-notedBy': 'Who noted that it was not said.',
  'hint-quote': 'Letter for letter as in the source. Twelve words are enough.',
  'hint-prefix': 'Needed only where the source has the exact words twice.',
  'hint-suffix': 'Needed only where the source has the exact words twice.',
  'hint-for': 'Leave it empty if the source proves all of this entry. Choose one if it proves that alone.',
  'hint-ownWords': 'Yes if these are words of the speaker, no if they are the reporter’s.',
  'hint-start': 'Minute and second, such as 12:34. “Hear it” plays from there.',
  'hint-end': 'Minute and second, such as 12:50. Without it the recording plays on.',
  'hint-weight':
    'From 1 to 5, and 3 if empty. Where the timeline has no room for all titles, it shows those of the most important events.',
  'hint-statusBy': 'The statements in which somebody alleges or disputes that it happened.',
  'hint-lane': 'Such as “War” or “Diplomacy”: the timeline shows each storyline in a row of its own.',
  'hint-links': 'Events that it led to, ended, follows, answers or is part of.',
  'hint-background': 'An address of a picture, or a colour such as #1d5aa6. Only TimelineJS shows it.',
  'hint-sameAs': 'Such as its pages in Wikidata and Wikipedia.',
  'hint-archive': 'The web address of a copy that stays as it is, such as web.archive.org.',
  'hint-shortName': 'For lines with little room, such as “Blinken”.',
  'hint-side': 'The party for which they stand. Readers compare what those of one side say with what the others say.',
  'hint-onBehalfOf': 'For whom they speak, such as a government.',
  'hint-color': 'The colour in which readers see it. Press the coloured box to choose; without one the story chooses.',
  'hint-house': 'The word that you use yourselves.',
  'hint-uses': 'Who calls it what.',
  'hint-people-kind':
    'A body that is no government is an organisation. Without a kind, their statements are not shown as “on the record”.',
  'hint-uses-by': 'The people or bodies that call it so.',
  'hint-corrections-kind':
    'A correction for what was wrong, a clarification for what could be misread, an update for what has changed since.',
  'hint-corrections-by': 'The publisher if you correct your own story, the speaker for words taken back.',
  'hint-corrections-was': 'What readers saw before.',
  'hint-translatedBy': 'Who translated it, if it was said in another language.',
});
