import { renderToString } from 'react-dom/server';
import munich from '../../../../data/munich-meeting.json';
import { Bare, Story } from './stories.js';

/** The page's two elements as a server sends them: as the documentation says, and without its recipe. */
export const html = renderToString(
  <>
    <Story story={munich} onSelect={() => {}} />
    <Bare story={munich} onSelect={() => {}} />
  </>,
);
