import type { Message } from '../message.js';

/** English texts of the tab with people, sides and sources. They come with that tab. */
export const castMessages = {
  castMore: 'More lists',
  castPeople: 'Who speaks, and whom the story is about.',
  castSides: 'Those who stand on the same side of the matter. What they say is shown side by side.',
  castSidesWho: 'Who stands on which side',
  castSources: 'Where readers can look it up.',
  castTopics: 'What is spoken about. Readers compare the sides topic by topic.',
  castLanes: 'Rows of the timeline, such as “War” and “Diplomacy”. A story needs none, or at least two.',
  castNames: 'A thing that the sides call by different names, such as “special operation” and “invasion”.',
  castPlaces: 'Places',
  castPlacesLead: 'Places that events name. Each leads to its events.',
} as const satisfies Record<string, Message>;
