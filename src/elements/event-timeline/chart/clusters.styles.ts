import { css } from 'lit';

export const clusterStyles = css`
  .cluster {
    position: absolute;
    display: grid;
    place-content: center;
    font-size: 0.75em;
    font-weight: 700;
    border: 1.5px solid currentColor;
    border-radius: 999px;
  }
`;
