/** Stands in for @open-wc/testing where there is no document: of its functions, pure tests use this one. */
export { expect } from '@esm-bundle/chai';
