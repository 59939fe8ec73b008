import { css } from 'lit';

/** Styles of the choice between a quotation and a paraphrase. */
export const wordingStyles = css`
  .wording span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
  }
  .wording label {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    color: inherit;
  }
`;
