import { expect, fixture, html } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import '../../../../src/elements/event-timeline/event-timeline.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';

// A policy once set stays for the page: so these tests have a page of their own.
describe('event-timeline: pictures under a content security policy', () => {
  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'self'; style-src 'self'";
    document.head.append(policy);
  });

  const show = () => fixture<EventTimelineElement>(html`<event-timeline .data=${munich}></event-timeline>`);

  it('says what the policy lacks for a PNG', async () => {
    const element = await show();
    const error = (await element.toPng().catch((reason: unknown) => reason)) as DOMException;
    expect(error).to.be.instanceOf(DOMException);
    expect(error.name).to.equal('SecurityError');
    expect(error.message).to.contain('img-src blob:');
  });

  it('draws an SVG all the same', async () => {
    expect(await (await show()).toSvg()).to.contain('Balloon flight');
  });

  it('tells the reader in the menu, which stays open for the other ways', async () => {
    const warnings = standIn(console, 'warn');
    const element = await show();
    element.renderRoot.querySelector<HTMLElement>('.save > button')!.click();
    await element.updateComplete;
    const menu = element.renderRoot.querySelector('#save-menu')!;
    menu.querySelectorAll('button')[1]!.click();
    const status = menu.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent !== '');
    expect(status.textContent).to.equal('This page allows no PNG. Save an SVG.');
    takeBack();
    expect(warnings).to.have.length(1);
  });
});
