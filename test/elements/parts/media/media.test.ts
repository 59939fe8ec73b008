import { expect, fixture, html } from '@open-wc/testing';
import { adoptStyles, render } from 'lit';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../../../src/elements/event-timeline/event-timeline.js';
import { findEmbed } from '../../../../src/elements/parts/media/embed-address.js';
import { renderMedia } from '../../../../src/elements/parts/media/media.js';
import { mediaStyles } from '../../../../src/elements/parts/media/media.styles.js';
import '../../../../src/i18n/en/events.js';
import { sayIn } from '../../../../src/i18n/messages.js';
import type { Media } from '../../../../src/model/explainer.js';
import { makeDocument, makeEvent } from '../../../helpers/make-document.js';
import { needs } from '../../../helpers/engine.js';
import { untilStill } from '../../../helpers/until-still.js';

const PAGE = 'https://news.example/story';
const FILM = 'https://embeds.test/film';

/** Media as an element draws them, in a shadow root of their own. */
async function show(...media: Media[]) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [mediaStyles]);
  const draw = (...shown: Media[]) => render(renderMedia(shown, sayIn('en')), root);
  draw(...media);
  const find = <E extends Element = HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
  return { root, draw, find };
}

describe('findEmbed', () => {
  const frames: Readonly<Record<string, string>> = {
    'https://www.youtube.com/watch?v=abcdefghijk': 'https://www.youtube-nocookie.com/embed/abcdefghijk',
    'https://m.youtube.com/watch?list=x&v=abcdefghijk&t=1m30s':
      'https://www.youtube-nocookie.com/embed/abcdefghijk?start=90',
    'https://youtu.be/abcdefghijk?t=90': 'https://www.youtube-nocookie.com/embed/abcdefghijk?start=90',
    'https://www.youtube.com/shorts/abcdefghijk': 'https://www.youtube-nocookie.com/embed/abcdefghijk',
    'https://www.youtube.com/embed/abcdefghijk?end=9': 'https://www.youtube-nocookie.com/embed/abcdefghijk?end=9',
    'https://vimeo.com/12345': 'https://player.vimeo.com/video/12345?dnt=1',
    'https://vimeo.com/12345/abcdef': 'https://player.vimeo.com/video/12345?h=abcdef&dnt=1',
    'https://player.vimeo.com/video/12345?h=abcdef': 'https://player.vimeo.com/video/12345?h=abcdef&dnt=1',
    'https://open.spotify.com/embed/track/1': 'https://open.spotify.com/embed/track/1',
    'https://www.google.com/maps/embed?pb=1': 'https://www.google.com/maps/embed?pb=1',
    'https://charts.example/1': 'https://charts.example/1',
    '/graphics/1.html': 'https://news.example/graphics/1.html',
  };
  for (const [address, src] of Object.entries(frames)) {
    it(`frames ${address}`, () => {
      expect(findEmbed(address, PAGE)?.src).to.equal(src);
    });
  }

  for (const address of [
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/watch?v="><script>',
    'https://vimeo.com/about',
    'https://x.com/someone/status/1',
    'https://twitter.com/someone/status/1',
    'https://www.instagram.com/p/1/',
    'https://open.spotify.com/track/1',
    'https://www.google.com/maps/place/Munich',
    'http://charts.example/1',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
  ]) {
    it(`leaves ${address} a link`, () => {
      expect(findEmbed(address, PAGE)).to.be.undefined;
    });
  }

  it('keeps a page of the same origin from taking its sandbox off', () => {
    expect(findEmbed('/own.html', PAGE)?.keepsOrigin).to.be.false;
    expect(findEmbed(FILM, PAGE)?.keepsOrigin).to.be.true;
  });

  it('tells other hosts nothing of the page; YouTube, which plays for no stranger, the site alone', () => {
    expect(findEmbed(FILM, PAGE)?.referrerPolicy).to.equal('no-referrer');
    expect(findEmbed('https://youtu.be/abcdefghijk', PAGE)?.referrerPolicy).to.equal('strict-origin');
  });
});

describe('media', () => {
  it('gives a picture its words, its size and its sources, and loads it when it is near', async () => {
    const { find } = await show({
      kind: 'image',
      src: 'a.jpg',
      srcset: 'a.jpg 640w, b.jpg 1280w',
      alt: 'A balloon',
      caption: 'Over *Montana*',
      credit: 'Chase Doak',
      width: 400,
      height: 300,
    });
    const image = find<HTMLImageElement>('img');
    expect(image).to.include({ alt: 'A balloon', loading: 'lazy' });
    expect(image.srcset).to.equal('a.jpg 640w, b.jpg 1280w');
    expect(image.sizes).to.equal('auto, min(100vw, 40em)');
    expect(find('figcaption').textContent.replace(/\s+/g, ' ').trim()).to.equal('Over Montana Credit: Chase Doak');
    expect(find('em').textContent).to.equal('Montana');
  });

  it('keeps room for what is not there yet', async () => {
    const { root } = await show(
      { kind: 'image', src: '/none.jpg', alt: '', width: 400, height: 300 },
      { kind: 'video', src: '/none.mp4' },
      { kind: 'video', src: '/none.mp4', width: 300, height: 300 },
      { kind: 'embed', src: FILM },
      { kind: 'embed', src: FILM, width: 100, height: 100 },
    );
    const ratios = [...root.querySelectorAll('img, video, .embed')]
      .map((element) => element.getBoundingClientRect())
      .map(({ width, height }) => Math.round((width / height) * 100) / 100);
    expect(ratios).to.deep.equal([1.33, 1.78, 1, 1.78, 1]);
  });

  it('plays recordings with the browser’s own controls, and loads nothing before', async () => {
    const { root } = await show(
      { kind: 'video', src: 'a.mp4', poster: 'a.jpg', alt: 'A film' },
      { kind: 'audio', src: 'a.mp3', alt: 'A sound' },
    );
    for (const player of root.querySelectorAll<HTMLMediaElement>('video, audio')) {
      expect(player).to.include({ controls: true, preload: 'none' });
      expect(player.getAttribute('aria-label')).to.match(/^A /);
    }
  });

  it('asks nothing of another host before a reader wants it', async () => {
    const before = performance.getEntriesByType('resource').length;
    const { find } = await show({ kind: 'embed', src: FILM, poster: 'https://embeds.test/poster.jpg' });
    await untilStill();
    expect(find('iframe, img')).to.be.null;
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => new URL(name).host !== location.host)).to.deep.equal([]);
  });

  it('shows a poster of the publisher’s own', async () => {
    const { find } = await show({ kind: 'embed', src: FILM, poster: '/poster.jpg', alt: 'A film' });
    expect(find('button img').getAttribute('src')).to.equal('/poster.jpg');
    expect(find('button img').getAttribute('alt')).to.equal('A film');
    expect(find('.embed-words').textContent).to.equal('Show from embeds.test');
  });

  it('asks no service for a poster', async () => {
    const youTube = 'https://youtu.be/abcdefghijk';
    const { find } = await show({
      kind: 'embed',
      src: youTube,
      poster: 'https://i.ytimg.com/vi/x/0.jpg',
      alt: 'A film',
    });
    expect(find('img')).to.be.null;
    expect(find('button').textContent.replace(/\s+/g, ' ').trim()).to.equal('A film Show from youtube.com');
  });

  it('puts a frame in its place when pressed, with the focus on it', async () => {
    const { root, find } = await show({ kind: 'embed', src: FILM, alt: 'A film' });
    find('button').focus();
    await sendKeys({ press: 'Enter' });
    const frame = find<HTMLIFrameElement>('iframe');
    expect(frame).to.include({ src: FILM, title: 'A film', referrerPolicy: 'no-referrer' });
    expect([...frame.sandbox].sort()).to.deep.equal([
      'allow-popups',
      'allow-presentation',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(frame.allow).to.equal('fullscreen; picture-in-picture');
    expect(root.activeElement).to.equal(frame);
    expect(find('button')).to.be.null;
  });

  it('lets no page of its own site out of the sandbox', async () => {
    const { find } = await show({ kind: 'embed', src: '/none.html' });
    find('button').click();
    expect([...find<HTMLIFrameElement>('iframe').sandbox]).not.to.include('allow-same-origin');
  });

  it('presses for one embed only, and for no later one', async () => {
    const [a, b]: Media[] = [FILM, `${FILM}/2`].map((src) => ({ kind: 'embed', src }));
    const { root, draw, find } = await show(a!, b!);
    find('button').click();
    expect(root.querySelectorAll('iframe')).to.have.length(1);
    draw(a!, b!);
    expect(root.querySelectorAll('iframe')).to.have.length(1);
    draw(b!, a!);
    expect(root.querySelectorAll('iframe')).to.have.length(0);
  });

  it('leaves a link where a page can’t be framed', async () => {
    const src = 'https://x.com/someone/status/1';
    const { find } = await show({ kind: 'embed', src, alt: 'A post' });
    expect(find<HTMLAnchorElement>('a')).to.include({ href: src, textContent: 'A post' });
    expect(find('button')).to.be.null;
  });

  it('prints the address', async function () {
    needs(this, 'a medium or a scheme');
    const { find } = await show({ kind: 'embed', src: FILM });
    expect(find('.media-address').checkVisibility()).to.be.false;
    await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media: 'print' } });
    const isShown = find('.media-address').checkVisibility();
    const isFramed = find('.embed').checkVisibility();
    await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media: '' } });
    expect([isShown, isFramed]).to.deep.equal([true, false]);
    expect(find('.media-address').textContent).to.equal(FILM);
  });

  it('begins again with the poster when another event is chosen', async () => {
    const media = [{ kind: 'embed' as const, src: FILM, alt: 'A film' }];
    const data = makeDocument({
      statements: [],
      events: [makeEvent({ id: 'a', media }), makeEvent({ id: 'b', media }), makeEvent({ id: 'c' })],
    });
    const element = await fixture<HTMLElementTagNameMap['event-timeline']>(
      html`<event-timeline .data=${data} selected="a"></event-timeline>`,
    );
    element.renderRoot.querySelector<HTMLElement>('.embed-button')!.click();
    expect(element.renderRoot.querySelector('iframe')).to.exist;
    element.select('c');
    await element.updateComplete;
    element.select('b');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('iframe')).to.be.null;
    expect(element.renderRoot.querySelector('.embed-button')).to.exist;
  });
});
