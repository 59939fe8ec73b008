import { css } from 'lit';

/** Styles of problems by severity, of their counts, and of buttons that fix them. */
export const problemStyles = css`
  .error {
    --_grave: var(--_error);
  }
  .warning {
    --_grave: var(--_warning);
  }
  .advice {
    --_grave: var(--_advice);
  }
  p:is(.error, .warning),
  .severity,
  .check h3 {
    color: var(--_grave);
  }
  .well {
    color: var(--_well);
  }
  .count {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.35em;
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1.5;
    text-align: center;
    color: var(--_paper);
    background: var(--_grave);
    border-radius: 1em;
  }
  .problems {
    display: grid;
    gap: 0.3em;
    margin-block-start: 0.3em;
    font-size: 0.875em;
  }
  .problems li {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_grave);
  }
  .problems .cure {
    color: var(--_muted);
  }
  .fix {
    display: inline-block;
    margin-block-start: 0.2em;
    padding: 0.15em 0.6em;
    font-size: 0.9375em;
    color: var(--_accent);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }
  .problems .place {
    display: block;
  }
`;
