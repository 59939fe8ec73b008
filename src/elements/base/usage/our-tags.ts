/** Tags of the elements that readers meet. */
export const READER_TAGS = ['event-timeline', 'who-said-what', 'said-quote', 'news-explainer'];

/** Names of the events that elements send. */
export const OUR_EVENT = new RegExp(`^(?:${READER_TAGS.join('|')})-`);
