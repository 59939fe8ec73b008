import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import '../../../src/elements/event-timeline/event-timeline.js';
import { hasButton, settle, storyOf } from '../event-timeline/make-timeline.js';

// Here the explainer is defined only after what stands inside it: its own file, since a name is registered once.
describe('news-explainer: later than the elements inside it', () => {
  it('gives them its document all the same, at any depth, and takes over from their lists', async () => {
    const page = fixtureSync<HTMLElement>(
      html`<div style="width: 1000px">
        <news-explainer id="outer"
          ><section><event-timeline></event-timeline></section>
          <event-timeline id="list"
            ><ol>
              <li>1969: Landing</li>
            </ol></event-timeline
          ></news-explainer
        >
        <div id="host"></div>
        <event-timeline id="elsewhere"></event-timeline>
      </div>`,
    );
    const [deep, list, elsewhere] = [...page.querySelectorAll('event-timeline')] as [
      EventTimelineElement,
      EventTimelineElement,
      EventTimelineElement,
    ];
    const outer = Object.assign(page.querySelector('#outer')!, { data: munich });
    await settle(deep);
    await list.loaded;
    await settle(list);
    expect(deep.matches(':state(empty)')).to.equal(true);
    expect(list.explainer?.events).to.have.length(1);

    const inShadow = document.createElement('event-timeline');
    const middle = Object.assign(document.createElement('news-explainer'), { data: storyOf([{ id: 'own' }]) });
    middle.append(inShadow);
    page.querySelector('#host')!.attachShadow({ mode: 'open' }).append(middle);

    await import('../../../src/elements/news-explainer/news-explainer.js');
    for (const element of [deep, list, inShadow, elsewhere]) await settle(element);
    expect(hasButton(deep, 'shoot-down')).to.equal(true);
    expect(hasButton(list, 'shoot-down')).to.equal(true);
    expect(hasButton(inShadow, 'own')).to.equal(true);
    expect(elsewhere.explainer).to.equal(null);
    expect(outer.matches(':defined')).to.equal(true);
    expect((await deep.loaded)?.events).to.have.length(8);
  });

  it('goes to the nearest explainer, when that comes after one further away', async () => {
    await import('../../../src/elements/news-explainer/news-explainer.js');
    const page = fixtureSync<HTMLElement>(
      html`<news-explainer style="inline-size: 800px" .data=${munich}><div id="inner"></div></news-explainer>`,
    );
    const timeline = document.createElement('event-timeline');
    page.querySelector('#inner')!.append(timeline);
    // A document is read in a task of its own, which may come after the next frames.
    const firstEvent = () => timeline.explainer?.events[0]?.id;
    await waitUntil(() => firstEvent() === munich.events[0]!.id);
    const nearer = Object.assign(document.createElement('news-explainer'), { data: storyOf([{ id: 'near' }]) });
    page.querySelector('#inner')!.append(nearer);
    nearer.append(timeline);
    await waitUntil(() => firstEvent() === 'near');
    expect(timeline.explainer?.events).to.have.length(1);
  });
});
