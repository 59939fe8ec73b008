import type { Manifest } from '../../.storybook/arg-types.js';

/** A manifest as the analyzer writes it, with one element that has one item of each kind. */
export const manifest: Manifest = {
  modules: [
    { declarations: [{ tagName: 'other-element', events: [{ name: 'other-load' }] }] },
    {
      declarations: [
        {
          tagName: 'a-timeline',
          members: [
            { kind: 'field', name: 'src', attribute: 'src', type: { text: 'string | null' }, default: 'null' },
            {
              kind: 'field',
              name: 'view',
              attribute: 'view',
              description: 'Chart or list.',
              type: { text: "'auto' | 'chart' | 'rows' | 'list'" },
              default: "'auto'",
            },
            { kind: 'field', name: 'fold', attribute: 'fold', type: { text: 'number' }, default: '0.12' },
            {
              kind: 'field',
              name: 'timeZone',
              attribute: 'time-zone',
              type: { text: 'string' },
              default: "'document'",
            },
            { kind: 'field', name: 'deepLink', attribute: 'deep-link', type: { text: 'boolean' }, default: 'false' },
            { kind: 'field', name: 'filter', type: { text: 'EventFilter | undefined' } },
            { kind: 'field', name: 'label', type: { text: "'a' | number" } },
            { kind: 'field', name: 'explainer', readonly: true, type: { text: 'Explainer | null' } },
            { kind: 'method', name: 'fit' },
          ],
          attributes: [
            { name: 'src', fieldName: 'src', default: 'null' },
            { name: 'view', fieldName: 'view', default: "'auto'" },
            { name: 'fold', fieldName: 'fold', default: '0.12' },
            { name: 'time-zone', fieldName: 'timeZone', default: "'document'" },
            { name: 'deep-link', fieldName: 'deepLink', default: 'false' },
            { name: 'embed-page' },
          ],
          events: [{ name: 'a-timeline-load' }],
          slots: [{ name: '' }, { name: 'heading' }],
          cssParts: [{ name: 'label' }],
          cssProperties: [{ name: '--said-ink' }],
          cssStates: [{ name: 'loading' }],
        },
      ],
    },
  ],
};
