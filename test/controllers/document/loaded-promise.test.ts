import { expect } from '@open-wc/testing';
import { LoadedPromise } from '../../../src/controllers/document/loaded-promise.js';

describe('the promise of what a source gives', () => {
  it('is one until it is kept', async () => {
    const loaded = new LoadedPromise<string>();
    const { promise } = loaded;
    loaded.renew();
    expect(loaded.promise).to.equal(promise);
    loaded.settle('first');
    expect(loaded.promise).to.equal(promise);
    expect(await promise).to.equal('first');
  });

  it('is a new one for each source after that, and for what changes without notice', async () => {
    const loaded = new LoadedPromise<string>();
    loaded.settle('first');
    const first = loaded.promise;
    loaded.settle('first');
    expect(loaded.promise).to.equal(first);
    loaded.renew();
    expect(loaded.promise).not.to.equal(first);
    loaded.settle('second');
    const second = loaded.promise;
    loaded.settle('third');
    expect(await Promise.all([first, second, loaded.promise])).to.deep.equal(['first', 'second', 'third']);
  });
});
