/** Tags of the elements that readers meet. */
export const READER_TAGS = ['event-timeline', 'who-said-what', 'said-quote', 'news-explainer'];
