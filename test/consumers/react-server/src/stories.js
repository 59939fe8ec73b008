export { Story } from './documented.tsx';
export { Bare } from './bare.jsx';
