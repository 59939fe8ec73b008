export { renderExplainer, type RenderForm, type RenderOptions } from './render-explainer.js';
