import { hydrateRoot } from 'react-dom/client';
import munich from '../../../../data/munich-meeting.json';
import { Bare, Story } from './stories.js';

globalThis.selected = [];
globalThis.troubles = [];
const onSelect = ({ id }) => globalThis.selected.push(id);
hydrateRoot(
  document.querySelector('#root'),
  <>
    <Story story={munich} onSelect={onSelect} />
    <Bare story={munich} onSelect={onSelect} />
  </>,
  { onRecoverableError: (error) => globalThis.troubles.push(String(error)) },
);
