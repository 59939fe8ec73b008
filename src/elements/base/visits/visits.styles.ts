import { css } from 'lit';

export const visitsStyles = css`
  .visits section {
    margin-block-end: 1em;
    padding-block: 0.3em;
    border-block: 1px solid var(--_rule);
  }
  .visits-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .visits button {
    min-block-size: 24px;
    text-align: start;
  }
  .visits ul {
    margin-block-start: 0.4em;
    list-style: none;
  }
  .visits li + li {
    margin-block-start: 0.5em;
  }
  .visits dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.1em 0.8em;
  }
  .visits dl,
  .visits li p {
    max-inline-size: 65ch;
  }
  .visits dd {
    white-space: pre-line;
  }
  .visits ins {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  @media print {
    .visits {
      display: none;
    }
  }
`;
