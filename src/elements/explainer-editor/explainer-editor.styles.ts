import { css } from 'lit';

export const styles = css`
  .root {
    --_field: light-dark(#ffffff, #1b1f26);
    --_line: color-mix(in srgb, currentColor 45%, transparent);
    --_soft: color-mix(in srgb, currentColor 5%, transparent);
    --_error: light-dark(#b3261e, #f5a097);
    --_warning: light-dark(#8a5300, #f0bf6a);
    --_advice: light-dark(#1d5aa6, #83b6f5);
    --_well: light-dark(#1f6b35, #86c786);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .story-title {
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    padding-block: 0.5em;
    background: var(--_paper);
    border-block-end: 1px solid var(--_rule);
  }
  .group {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .group.end {
    margin-inline-start: auto;
  }
  .act,
  .add {
    padding: 0.3em 0.75em;
    font-size: 0.9375em;
    line-height: 1.4;
    text-align: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .act:disabled {
    border-color: var(--_rule);
  }
  .act:hover:not(:disabled),
  .add:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .act.primary,
  .act[aria-pressed='true'] {
    color: var(--_paper);
    background: light-dark(#16181d, #e8eaee);
    border-color: light-dark(#16181d, #e8eaee);
  }
  .act.primary:hover:not(:disabled) {
    background: light-dark(#33373f, #ffffff);
  }
  .act.primary:disabled {
    opacity: 0.7;
  }
  .act[aria-pressed='true']::before {
    content: '✓ ';
  }
  .add {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .words {
    min-block-size: 1.6em;
    padding-block: 0.25em;
    color: var(--_muted);
  }
  .keeping.error,
  .left {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_error);
    background: var(--_soft);
  }
  .left {
    border-color: var(--_advice);
    margin-block-end: 0.75em;
  }
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

  .body {
    display: grid;
    gap: 1.5em 2em;
    align-items: start;
  }
  .work {
    min-inline-size: 0;
  }
  .parts ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em;
    border-block-end: 1px solid var(--_rule);
  }
  .parts button {
    display: flex;
    gap: 0.4em;
    align-items: center;
    padding: 0.35em 0.6em;
    font-size: 0.9375em;
    border-block-end: 3px solid transparent;
  }
  .parts button:hover {
    background: var(--_soft);
  }
  .parts button[aria-current='page'] {
    font-weight: 650;
    border-color: var(--_accent);
  }
  .part-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.9em 0.6em;
  }
  h2 {
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 700;
  }
  h3 {
    margin-block: 1em 0.4em;
    font-size: 1em;
    font-weight: 700;
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
  .items {
    border-block-start: 1px solid var(--_rule);
  }
  .item {
    border-block-end: 1px solid var(--_rule);
  }
  .item-head {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .item-head:hover {
    background: var(--_soft);
  }
  .item-name {
    flex: 1 1 auto;
    position: relative;
    min-inline-size: 0;
    padding-block: 0.5em;
    padding-inline-start: 1.1em;
  }
  .item-name::before {
    content: '▸';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
  }
  .item-name[aria-expanded='true']::before {
    content: '▾';
  }
  .item-name[aria-expanded='true'] .item-title {
    font-weight: 650;
  }
  .item-date {
    font-size: 0.875em;
    margin-inline-end: 0.4em;
  }
  .moves {
    display: inline-flex;
    flex: none;
    align-items: center;
  }
  .moves button,
  .entry-acts button {
    min-inline-size: 26px;
    min-block-size: 26px;
    text-align: center;
    border-radius: var(--_radius);
  }
  .moves button:hover:not(:disabled) {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .moves button:disabled,
  .entry-acts button:disabled {
    opacity: 0.4;
  }
  .handle {
    display: inline-block;
    min-inline-size: 26px;
    line-height: 26px;
    text-align: center;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
  }
  [data-dragged] {
    opacity: 0.5;
  }
  [data-drop='before'] {
    box-shadow: 0 -3px 0 var(--_accent);
  }
  [data-drop='behind'] {
    box-shadow: 0 3px 0 var(--_accent);
  }

  .form {
    padding: 0.25em 0 1.25em;
  }
  .item .form {
    padding-inline-start: 1.1em;
  }
  .form:focus,
  fieldset:focus {
    outline: none;
  }
  .fields {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0.75em 1em;
  }
  .field {
    min-inline-size: 0;
  }
  label,
  .label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 0.2em;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_muted);
  }
  input,
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0.35em 0.5em;
    font: inherit;
    /* Below 16 px phones zoom into a field. */
    font-size: max(0.9375em, 16px);
    line-height: 1.4;
    color: inherit;
    background-color: var(--_field);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  input[type='radio'] {
    inline-size: auto;
  }
  textarea {
    display: block;
    field-sizing: content;
    min-block-size: 3.6em;
    max-block-size: 30em;
    resize: vertical;
  }
  option {
    color: light-dark(#16181d, #e8eaee);
    background-color: light-dark(#ffffff, #14171c);
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
    border-inline-start-width: 4px;
  }
  .meaning,
  .checked {
    margin-block-start: 0.2em;
    font-size: 0.8125em;
  }
  .meaning {
    color: var(--_muted);
  }
  .checked.well::before {
    content: '✓ ';
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
  .mend {
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
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0.6em 0.8em 0.7em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  fieldset > legend {
    padding-inline: 0.3em;
    margin-inline-start: -0.3em;
  }
  .entry {
    padding-block-end: 0.6em;
    margin-block-end: 0.6em;
    border-block-end: 1px dashed var(--_rule);
  }
  .entry-acts {
    display: flex;
    gap: 0.3em;
    align-items: center;
    margin-block-start: 0.3em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block-end: 0.3em;
  }
  .chips li {
    display: inline-flex;
    align-items: center;
    padding-inline-start: 0.6em;
    font-size: 0.9375em;
    background: color-mix(in srgb, currentColor 8%, transparent);
    border-radius: var(--_radius);
  }
  .chips button {
    text-align: center;
  }
  details {
    margin-block-start: 0.9em;
  }
  summary {
    min-block-size: 24px;
    margin-block-end: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }

  .sheet-frame {
    overflow-x: auto;
    margin-block-start: 0.5em;
  }
  .sheet {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .sheet th,
  .sheet td {
    padding: 0.15em;
    text-align: start;
    vertical-align: top;
    border: 1px solid var(--_rule);
  }
  .sheet thead th {
    padding: 0.3em 0.5em;
    font-size: 0.8125em;
    color: var(--_muted);
    background: var(--_soft);
  }
  .row-head {
    display: flex;
    gap: 0.2em;
    align-items: center;
    font-weight: 400;
  }
  .sheet td {
    min-inline-size: 8.5em;
  }
  .sheet td:is(.title, .text, .summary, .name, .thing) {
    min-inline-size: 13em;
  }
  .sheet :is(input, select, textarea) {
    border-color: transparent;
    background: transparent;
    font-size: max(1em, 15px);
  }
  .sheet :is(input, select, textarea):is(:hover, :focus) {
    border-color: var(--_line);
    background: var(--_field);
  }
  .sheet [aria-invalid='true'] {
    border-color: var(--_error);
  }
  .sheet :is(.meaning, .problems) {
    padding-inline: 0.5em;
  }
  .pages {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }

  .quoting {
    display: grid;
    gap: 0.9em;
    margin-block-start: 0.9em;
  }
  .pasting {
    margin-block-start: 0.9em;
  }
  .find-words span {
    display: flex;
    gap: 0.4em;
  }
  .find-words .act {
    flex: none;
  }
  #quote-text,
  #quote-paste {
    field-sizing: fixed;
    max-block-size: none;
    font-family: var(--_heading-font);
  }
  #quote-text::selection {
    color: #16181d;
    background: #ffe08a;
  }
  .choice {
    padding: 0.75em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .choice .act {
    margin-block-start: 0.75em;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.6em;
  }
  .acts.end {
    justify-content: flex-end;
  }

  .preview {
    min-inline-size: 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(40em, calc(100vw - 2em));
    max-block-size: calc(100vh - 4em);
    overflow: auto;
    padding: 1.25em 1.5em;
    color: light-dark(#16181d, #e8eaee);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog h2 {
    margin-block-end: 0.6em;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.4em;
    margin-block-start: 0.6em;
  }
  .choices button {
    inline-size: 100%;
    text-align: start;
  }
  .changes > li {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_rule);
  }
  .changes dt {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .changes :is(del, ins) {
    display: block;
    padding-inline: 0.4em;
    text-decoration: none;
  }
  .changes del::before {
    content: '− ';
  }
  .changes ins::before {
    content: '+ ';
  }
  .changes del {
    color: var(--_error);
  }
  .changes ins {
    color: var(--_well);
  }
  .conflict {
    margin-block-end: 0.6em;
  }
  .conflict label {
    display: block;
    padding-block: 0.2em;
    font-size: 1em;
    font-weight: 400;
    color: inherit;
  }

  @container (min-width: 560px) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .fields > :not(.short, .references) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 760px) {
    .toolbar {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
    }
  }
  @container (min-width: 1000px) {
    .body.beside {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    }
    .beside .preview {
      position: sticky;
      inset-block-start: 3.6em;
      max-block-size: calc(100vh - 5em);
      overflow: auto;
      padding: 0 0 0 1.5em;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
    }
  }
`;
