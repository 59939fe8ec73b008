import { expect } from '@open-wc/testing';
import { readResponse } from '../../../src/controllers/document/read-response.js';

describe('readResponse', () => {
  it('has the order of dates that its element states, if that is one', async () => {
    const read = async (dateOrder: string) => {
      const element = Object.assign(document.createElement('div'), { dateOrder });
      return (await readResponse('/sheet', new Response('a'), element)).dateOrder;
    };
    expect(await read('month-first')).to.equal('month-first');
    expect(await read('dmy')).to.equal(undefined);
  });

  it('gives the text, with all that tells its format', async () => {
    const response = new Response('Date,Title', { headers: { 'content-type': 'text/csv; charset=utf-8' } });
    expect(await readResponse('/sheet', response)).to.deep.equal({
      text: 'Date,Title',
      name: '/sheet',
      mediaType: 'text/csv; charset=utf-8',
    });
  });

  it('gives an empty media type where the server states none', async () => {
    expect((await readResponse('/story', new Response(new Uint8Array([123, 125])))).mediaType).to.equal('');
  });

  it('says with which status a server has refused', async () => {
    const refused = new Response('Sorry', { status: 503, statusText: 'Service Unavailable' });
    const error: unknown = await readResponse('/story', refused).catch((reason: unknown) => reason);
    expect(String(error)).to.equal('Error: 503 Service Unavailable');
  });
});
