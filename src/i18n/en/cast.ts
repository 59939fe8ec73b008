import { defineMessages } from '../english.js';

/** English texts of the tab with people, sides and sources. */
export const castMessages = defineMessages({
  castMore: 'More: {names}',
  castPeople: 'Who speaks, and whom the story is about.',
  castSides:
    'The parties to the matter, such as “Government” and “Opposition”. Readers compare what they say: in columns beside each other, or in a list with the name of the side before each statement.',
  castSidesWho: 'Who stands on which side',
  castSources: 'Where readers can look it up.',
  castTopics:
    'What is spoken about. Readers compare the sides topic by topic, and without topics under “All sides”. Open a topic to choose its statements.',
  castTopicEntries: 'Its statements and events',
  castTopicLead: 'Tick what belongs to this topic. The space bar ticks, Tab goes on.',
  castTopicAll: { one: 'Choose the {count} shown', other: 'Choose all {count} shown' },
  castTopicNone: { one: 'Unchoose the {count} shown', other: 'Choose none of the {count} shown' },
  castTopicUnnamed: 'Write its name first, then choose here what belongs to it.',
  castTopicCount: { one: '{count} is chosen.', other: '{count} are chosen.' },
  castNoTopic: 'no topic yet',
  castTopicRest: {
    one: '{count} statement or event has no topic yet.',
    other: '{count} statements and events have no topic yet.',
  },
  castFindings:
    'What you have established about a disputed point, in your own voice. Each needs a source that takes no part in the dispute.',
  castLanes:
    'A storyline is a row of the timeline, for events of one subject, such as “War” or “Diplomacy”. A story needs none, or at least two.',
  castNames:
    'One thing that the sides call by different names, such as “special operation” and “invasion”. Readers see who says which.',
  castPlaces: 'Places',
  castPlacesLead: 'Places that events name. Each leads to its events.',
});
