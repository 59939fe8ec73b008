/** Lit's renderer for servers. */
export { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
export { collectResultSync, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
export type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
