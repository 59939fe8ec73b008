import { css } from 'lit';

/** Colours of sides. They are apart from `tokens`, since a timeline shows statements later. */
export const sideColors = css`
  .side-0 {
    --_color: var(--_none);
  }
  .side-1 {
    --_color: var(--said-side-1, light-dark(#1f58a8, #7fb2f5));
  }
  .side-2 {
    --_color: var(--said-side-2, light-dark(#b0431b, #f28e64));
  }
  .side-3 {
    --_color: var(--said-side-3, light-dark(#2f6b2f, #86c786));
  }
  .side-4 {
    --_color: var(--said-side-4, light-dark(#6b3fa0, #bfa3f0));
  }
  .side-5 {
    --_color: var(--said-side-5, light-dark(#7a5c00, #dcb64a));
  }
  .side-6 {
    --_color: var(--said-side-6, light-dark(#9c2f68, #ee94c0));
  }

  /* Gradients keep their colours where a reader has chosen all colours, so that they are to have those of text. */
  @media (forced-colors: active) {
    [class*='side-'] {
      --_color: CanvasText !important;
    }
  }
`;
