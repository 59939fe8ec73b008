/** Readers of Excel workbooks. */
export { strFromU8, unzipSync, type Unzipped } from 'fflate';
export { default as readSheets, type SheetData } from 'read-excel-file/universal';
