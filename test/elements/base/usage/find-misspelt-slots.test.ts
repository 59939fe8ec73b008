import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/index.js';
import { findMisspeltSlots } from '../../../../src/elements/base/usage/find-misspelt-slots.js';

const none = 'so that nobody sees what is in it.';

describe('misspelt slots', () => {
  for (const [what, markup, expected] of [
    [
      'of a timeline',
      html`<event-timeline><b slot="tolbar">1</b><b slot="tolbar">2</b><b slot="footer">3</b></event-timeline>`,
      [
        `slot="tolbar" is no slot of it, ${none} Did you mean toolbar?`,
        `slot="footer" is no slot of it, ${none} There are: heading, toolbar, empty, problem.`,
      ],
    ],
    [
      'of an explainer, which has no toolbar',
      html`<news-explainer><b slot="toolbar">1</b></news-explainer>`,
      [`slot="toolbar" is no slot of it, ${none} There are: heading, empty, problem.`],
    ],
    [
      'of a quote, which has no slot with a name',
      html`<said-quote><b slot="heading">1</b></said-quote>`,
      [`slot="heading" is no slot of it, ${none} It has none with a name.`],
    ],
    [
      'are not those that there are, nor those of other elements inside',
      html`<who-said-what
        ><h2 slot="heading">A</h2>
        <b slot="toolbar">B</b>
        <p><i slot="mine">C</i></p></who-said-what
      >`,
      [],
    ],
  ] as const)
    it(what, async () => {
      expect(findMisspeltSlots(await fixture(markup))).to.deep.equal(expected);
    });
});
