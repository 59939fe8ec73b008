export { bin, mean } from 'd3-array';
