import { css } from 'lit';

export const namesAndSourcesStyles = css`
  .section-title {
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_rule);
    font-family: var(--_heading-font);
    font-size: 1.125em;
    font-weight: 700;
    margin-block-end: 0.6em;
  }
  .naming + .naming {
    margin-block-start: 1em;
  }
  .naming-thing {
    font-weight: 700;
  }
  .naming dl {
    display: grid;
    grid-template-columns: minmax(8em, max-content) minmax(0, 1fr);
    gap: 0.35em 1.5em;
    margin-block-start: 0.4em;
  }
  .naming dt {
    font-weight: 650;
  }
  .source-list {
    display: grid;
    gap: 0.35em;
  }

  @media print {
    .explainer {
      gap: 1.5em;
    }
  }
  @container (max-width: 480px) {
    .naming dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .naming dd + dt {
      margin-block-start: 0.4em;
    }
  }
`;
