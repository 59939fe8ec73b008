import { expect } from '@open-wc/testing';
import * as d3s from 'd3-selection';
import * as short from '../../../scripts/build/short-selection.mjs';

type Selecting = Pick<typeof short, 'select' | 'pointer'>;
const long = d3s as unknown as Selecting;

function makeBox(): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = 'position: absolute; left: 30px; top: 20px; width: 90px; height: 50px; border: 7px solid';
  document.body.append(box);
  return box;
}

/** Adds listeners, replaces them and takes them away, and returns what they have heard. */
function heardBy({ select }: Selecting): readonly string[] {
  const box = makeBox();
  const selection = select(box);
  const heard: string[] = [];
  const listenerOf = (name: string) =>
    function (this: EventTarget, event: Event) {
      heard.push(`${name} ${event.type} ${this === box} ${event.eventPhase}`);
      if (event.type === 'wheel') event.preventDefault();
    };
  const fire = (...types: string[]): void => {
    for (const type of types) {
      const event = new WheelEvent(type, { cancelable: true });
      box.dispatchEvent(event);
      heard.push(`${type} ${event.defaultPrevented}`);
    }
  };
  const first = listenerOf('first');
  selection
    .on('wheel.zoom', first, { passive: false })
    .on('mousedown.zoom', listenerOf('down'))
    .on('touchend.zoom touchcancel.zoom', listenerOf('end'))
    .on('mousedown.drag', listenerOf('drag'), true);
  heard.push(String(selection.on('wheel.zoom') === first), String(selection.on('dblclick.zoom')));
  fire('wheel', 'mousedown', 'touchend', 'touchcancel');
  selection.on('wheel.zoom', listenerOf('second'), { passive: true });
  fire('wheel');
  selection.on('touchend.zoom touchcancel.zoom', null);
  fire('touchend', 'touchcancel');
  select(box).on('.zoom', null);
  fire('wheel', 'mousedown');
  box.remove();
  return heard;
}

/** Sets up an element as d3-zoom does it, for a device with or without touch, and returns what is left on it. */
function setUp({ select }: Selecting, canTouch: boolean): readonly unknown[] {
  const box = makeBox() as HTMLElement & { zoom?: number };
  const passed: unknown[] = [];
  const selection = select(box);
  selection.call((given, ...args) => passed.push(given === selection, ...args), 1, 'two');
  selection
    .property('zoom', function (this: { zoom?: number }) {
      return this.zoom ?? 3;
    })
    .property('plain', 'text')
    .filter(function (this: EventTarget) {
      return canTouch && this === box;
    })
    .on('touchstart.zoom', () => passed.push('touched'))
    .style('-webkit-tap-highlight-color', 'rgba(0, 0, 0, 0)');
  box.dispatchEvent(new Event('touchstart'));
  passed.push(box.zoom, Reflect.get(box, 'plain'), box.getAttribute('style'), selection.datum());
  box.remove();
  return passed;
}

function placesBy({ pointer }: Selecting): readonly unknown[] {
  const box = makeBox();
  const places: unknown[] = [];
  box.addEventListener('mousemove', (event) => {
    places.push(pointer(event), pointer(event, document.body));
  });
  box.dispatchEvent(new MouseEvent('mousemove', { clientX: 61, clientY: 55 }));
  // Not every browser lets a page make a touch.
  places.push(pointer({ clientX: 44, clientY: 33 }, box));
  box.remove();
  return places;
}

describe('the short selection of bundles', () => {
  it('lets listeners hear the same as d3’s', () => {
    const heard = heardBy(short);
    expect(heard).to.include.members(['first wheel true 2', 'wheel true', 'drag mousedown true 2']);
    expect(heard).to.deep.equal(heardBy(long));
  });

  for (const canTouch of [true, false])
    it(`sets up an element as d3’s does, ${canTouch ? 'with' : 'without'} touch`, () => {
      const found = setUp(short, canTouch);
      expect(found.includes('touched')).to.equal(canTouch);
      expect(found).to.deep.equal(setUp(long, canTouch));
    });

  it('finds a pointer in the same place as d3’s', () => {
    expect(placesBy(short)).to.deep.equal(placesBy(long));
  });
});
