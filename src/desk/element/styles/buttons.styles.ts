import { css } from 'lit';

/** Styles of buttons. */
export const editorButtonStyles = css`
  .button,
  .add {
    padding: 0.3em 0.75em;
    font-size: 0.9375em;
    line-height: 1.4;
    text-align: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .button:disabled {
    border-color: var(--_rule);
  }
  .button:hover:not(:disabled),
  .add:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .button.primary,
  .button[aria-pressed='true'] {
    color: var(--_paper);
    background: var(--said-ink, light-dark(#16181d, #e8eaee));
    border-color: transparent;
  }
  .button:is(.primary, [aria-pressed='true']):hover:not(:disabled) {
    background: color-mix(in srgb, var(--said-ink, light-dark(#16181d, #e8eaee)) 88%, var(--_paper));
  }
  .button.primary:disabled {
    opacity: 0.7;
  }
  .button[aria-pressed='true']::before {
    content: '✓ ';
  }
  .add {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.6em;
  }
  .buttons.end {
    justify-content: flex-end;
  }
`;
