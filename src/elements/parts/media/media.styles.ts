import { css } from 'lit';

/** Styles of media. Media never exceed their column, and their space is reserved before they load. */
export const mediaStyles = css`
  .media img,
  .media video {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .media video,
  .media audio {
    inline-size: 100%;
  }
  .media figcaption {
    margin-block-start: 0.35em;
  }
  .media-address {
    display: none;
  }

  .embed,
  .media video:not([width][height]) {
    aspect-ratio: 16 / 9;
  }
  .embed {
    position: relative;
    inline-size: 100%;
  }
  .embed-button,
  .embed-frame {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 1px solid var(--_rule);
  }
  .embed-button {
    display: grid;
    place-items: center;
    align-content: center;
    gap: 0.6em;
    padding: 1em;
    overflow: hidden;
    text-align: center;
  }
  .media .embed-poster {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .embed-words {
    position: relative;
    padding: 0.45em 0.9em;
    color: var(--_accent);
    font-weight: 700;
    background: var(--_paper);
    border: 1.5px solid currentColor;
    border-radius: var(--_radius);
  }
  .embed-button:hover .embed-words {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .embed-button:focus-visible {
    outline-offset: -4px;
  }

  @media print {
    .embed,
    .media video,
    .media audio {
      display: none;
    }
    .media-address {
      display: block;
      overflow-wrap: anywhere;
    }
  }
`;
