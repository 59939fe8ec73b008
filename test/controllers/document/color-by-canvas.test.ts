import { readColor } from '../../../src/controllers/document/color-by-canvas.js';
import { testReader } from '../../convert/html/color-cases.js';

describe('readColor, in a single file', () => testReader(readColor));
