export { renderExplainer, type RenderForm, type RenderOptions } from './render-explainer.js';
export { renderOembed, type Oembed, type OembedOptions } from './render-oembed.js';
export { renderFeed, type FeedFormat, type FeedOptions } from './render-feed.js';
