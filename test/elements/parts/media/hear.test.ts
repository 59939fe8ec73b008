import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/elements/who-said-what/who-said-what.js';
import { playedAddress } from '../../../../src/describe/recordings.js';
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
async function openNote(data: object, parentNode = document.createElement('div')) {
  const element = await fixture<HTMLElement>(html`<who-said-what .data=${data}></who-said-what>`, { parentNode });
  await untilStill();
  const root = element.shadowRoot!;
  root.querySelector<HTMLElement>('.note > summary')!.click();
  await untilStill();
  return root;
}

const requested = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('interview'));

describe('a statement with a recording', () => {
  it('has a player for its seconds in its note, which asks for nothing before it is pressed', async () => {
    const player = (await openNote(story())).querySelector('audio')!;
    expect(player.getAttribute('src')).to.equal('interview.mp3#t=754,762.5');
    expect([player.controls, player.preload]).to.deep.equal([true, 'none']);
    expect(player.parentElement!.textContent.trim()).to.equal('Hear it');
    expect(requested()).to.deep.equal([]);
  });

  it('has a player that is no wider than its column', async () => {
    for (const width of ['200px', '280px']) {
      const frame = document.createElement('div');
      frame.style.width = width;
      const player = (await openNote(story(), frame)).querySelector('audio')!;
      const note = player.closest('.note-body')!.getBoundingClientRect();
      expect(player.getBoundingClientRect().right).to.be.at.most(note.right);
      expect(player.getBoundingClientRect().width).to.be.greaterThan(100);
    }
  });

  it('has a player for the sound of a video, and none for a picture', async () => {
    const playerOf = async (kind: string) => (await openNote(story({ kind }))).querySelector('audio');
    expect(await playerOf('video')).to.not.equal(null);
    expect(await playerOf('image')).to.equal(null);
  });

  it('is heard no more once it is withdrawn', () => {
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
