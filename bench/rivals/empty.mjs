/** A page with a box in it: what a frame costs where nothing is to be done. */
export const name = 'empty page';
export const kind = 'empty';

export const data = () => [];

export function mount(host) {
  const box = document.createElement('div');
  box.className = 'empty-box';
  box.style.height = '400px';
  host.append(box);
}

export const complete = () => true;
export const labels = () => [];
export const zoom = [{ kind: 'ctrl+wheel', selector: '.empty-box' }];
export const drag = [{ kind: 'drag', selector: '.empty-box' }];
