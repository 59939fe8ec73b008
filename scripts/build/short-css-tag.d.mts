export { adoptStyles, css, CSSResult, getCompatibleStyle, supportsAdoptingStyleSheets, unsafeCSS } from 'lit';
