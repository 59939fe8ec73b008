import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { contrast, painted } from '../../helpers/color-contrast.js';
import { makeDocument } from '../../helpers/make-document.js';
import { button, makeDesk } from './make-editor.js';

describe('a button of the desk', () => {
  afterEach(() => resetMouse());

  for (const name of ['Preview', 'Save', 'Export…'])
    it(`can be read while the pointer is over it: ${name}`, async () => {
      const desk = await makeDesk(makeDocument());
      const target = button(desk, name);
      const { x, y } = target.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x) + 4, Math.round(y) + 4] });
      expect(target.matches(':hover')).to.equal(true);
      const { color, backgroundColor } = getComputedStyle(target);
      expect(contrast(painted('white', color), painted('white', backgroundColor))).to.be.at.least(4.5);
    });
});
