import { css } from 'lit';

/** Styles of the tab with what is to be mended. */
export const checkStyles = css`
  .problems .place {
    display: block;
  }
  .place-name {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  .proof li,
  .proof p {
    margin-block-end: 0.4em;
  }
  .cited mark {
    color: light-dark(#16181d, #e8eaee);
    background: none;
    font-weight: 600;
  }
  .beside-source {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0 1.5em;
  }
  .proof button {
    min-block-size: 24px;
  }
  /* A phone has no keys. */
  @media (any-hover: none) {
    .keys {
      display: none;
    }
  }
`;
