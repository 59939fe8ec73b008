import { css } from 'lit';

/**
 * Colours and type with defaults for light and dark schemes. `color-scheme` decides, and light text makes it dark:
 * `StatesController` reads the column rule, which is never drawn, and hears of the transition. Publishers set `--said-…`;
 * the styles use `--_…`. Links and buttons have no colour of their own, since colours are those of sides. Contrast is at least 4.5:1 for text and 3:1 for marks, on white and on #14171c.
 */
export const tokens = css`
  :host {
    column-rule-color: color-mix(in oklab, var(--said-ink, currentColor), transparent 0%) !important;
  }
  @media screen {
    :host .root {
      transition: color 1ms;
    }
    :host(:state(dark)) .root {
      color-scheme: dark;
    }
  }

  .root {
    --_ink: var(--said-ink, currentColor);
    --_muted: var(--said-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_rule: var(--said-rule, color-mix(in srgb, currentColor 18%, transparent));
    --_paper: var(--said-paper, light-dark(#fff, #14171c));
    --_accent: var(--said-accent, light-dark(#16181d, #f1f3f6));
    --_heading-font: var(--said-heading-font, inherit);
    --_radius: var(--said-radius, 4px);
    --_bar: var(--said-bar, 3px solid currentColor);
    --_none: light-dark(#5d636e, #a3a9b4);
  }

  .lane-0 {
    --_color: var(--_none);
  }
  .lane-1 {
    --_color: var(--said-lane-1, light-dark(#8a4b08, #e3a15c));
  }
  .lane-2 {
    --_color: var(--said-lane-2, light-dark(#0a6a8c, #5fc6e6));
  }
  .lane-3 {
    --_color: var(--said-lane-3, light-dark(#5a3c9c, #b9a1f2));
  }
  .lane-4 {
    --_color: var(--said-lane-4, light-dark(#2f6b2f, #86c786));
  }
  .lane-5 {
    --_color: var(--said-lane-5, light-dark(#a02c5a, #f092b6));
  }
  .lane-6 {
    --_color: var(--said-lane-6, light-dark(#5f6200, #c8cb55));
  }
  .lane-7 {
    --_color: var(--said-lane-7, light-dark(#3a55c4, #99aef7));
  }
  .lane-8 {
    --_color: var(--said-lane-8, light-dark(#9a3412, #f4a07d));
  }
`;
