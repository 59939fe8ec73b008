import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/who-said-what/who-said-what.js';
import { playedAddress } from '../../../../src/elements/parts/media/played-range.js';
import { renderPlain } from '../../../../src/ssr/render-plain.js';
import { makeDocument } from '../../../helpers/make-document.js';
import { untilStill } from '../../../helpers/until-still.js';

const story = (recording: object = {}) => ({
  ...makeDocument(),
  people: [{ id: 'ada', name: 'Ada Quill', kind: 'person' }],
  statements: [
    {
      id: 's',
      speaker: 'ada',
      text: 'The bridge is safe.',
      media: [{ kind: 'audio', src: 'interview.mp3', start: 754, end: 762.5, ...recording }],
    },
  ],
});

/** Shows the note of the only statement. */
async function openNote(data: object) {
  const element = await fixture<HTMLElement>(html`<who-said-what .data=${data}></who-said-what>`);
  await untilStill();
  const root = element.shadowRoot!;
  root.querySelector<HTMLElement>('.note > summary')!.click();
  await untilStill();
  return root;
}

const linkIn = (root: ShadowRoot) => root.querySelector<HTMLElement>('a[href*="#t="]');

async function play(root: ShadowRoot) {
  linkIn(root)!.click();
  await waitUntil(() => root.querySelector('audio, video'));
}

const requested = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('interview'));

describe('a statement with a recording', () => {
  it('has a link to its seconds in its note, and asks for nothing before it is pressed', async () => {
    const root = await openNote(story());
    expect(linkIn(root)!.textContent).to.equal('Hear it');
    expect(linkIn(root)!.getAttribute('href')).to.equal('interview.mp3#t=754,762.5');
    expect(root.querySelector('audio, video')).to.equal(null);
    expect(requested()).to.deep.equal([]);
  });

  it('plays its seconds in place of the link, and gives the player the focus', async () => {
    const root = await openNote(story());
    await play(root);
    const player = root.querySelector('audio')!;
    expect(player.src).to.match(/\/interview\.mp3#t=754,762\.5$/);
    expect(player.controls).to.equal(true);
    expect(root.activeElement).to.equal(player);
    expect(linkIn(root)!.checkVisibility()).to.equal(false);
  });

  it('shows the words over a video while they are said', async () => {
    const root = await openNote(story({ kind: 'video', src: 'interview.mp4' }));
    await play(root);
    const [track] = root.querySelector('video')!.textTracks;
    const [cue] = track!.cues!;
    expect([track!.mode, cue!.startTime, cue!.endTime]).to.deep.equal(['showing', 754, 762.5]);
    expect((cue as VTTCue).text).to.equal('The bridge is safe.');
  });

  it('has no link for a picture, and none once it is withdrawn', async () => {
    expect(linkIn(await openNote(story({ kind: 'image', src: 'ada.jpg' })))).to.equal(null);
    const [withdrawn] = story().statements;
    expect(renderPlain({ ...story(), statements: [{ ...withdrawn, status: 'withdrawn' }] })).to.not.include('#t=');
  });

  it('leads to its seconds without script', () => {
    expect(renderPlain(story(), { as: 'list' })).to.include(
      '<a href="interview.mp3#t=754,762.5" rel="noopener">Hear it</a>',
    );
  });
});

describe('the seconds of a recording', () => {
  for (const [media, address] of [
    [{ src: 'a.mp3' }, 'a.mp3'],
    [{ src: 'a.mp3', start: 5 }, 'a.mp3#t=5'],
    [{ src: 'a.mp3', end: 5 }, 'a.mp3#t=0,5'],
    [{ src: 'a.mp3#chapter', start: 5 }, 'a.mp3#chapter'],
  ] as const)
    it(`are asked for as ${address}`, () => expect(playedAddress(media)).to.equal(address));
});
