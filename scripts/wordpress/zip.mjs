/** Writes zip archives (APPNOTE 6.3, without zip64): a plugin is far below 4 GB and 65,535 files. Knows Node alone. */
import { deflateRawSync } from 'node:zlib';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const crc32 = (bytes) => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff];
  return (crc ^ 0xffffffff) >>> 0;
};

/** Local time in steps of two seconds, and date. Servers that keep compiled PHP look at times to see what is new. */
const dosTime = (now) => (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1);
const dosDate = (now) => ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate();

const UTF8_NAMES = 0x800;
const DEFLATED = 8;

/** Fields with which both records of a file begin, behind signature and version. */
const describe = ({ name, bytes, packed, now }) => {
  const record = Buffer.alloc(26);
  record.writeUInt16LE(20, 0);
  record.writeUInt16LE(UTF8_NAMES, 2);
  record.writeUInt16LE(DEFLATED, 4);
  record.writeUInt16LE(dosTime(now), 6);
  record.writeUInt16LE(dosDate(now), 8);
  record.writeUInt32LE(crc32(bytes), 10);
  record.writeUInt32LE(packed.length, 14);
  record.writeUInt32LE(bytes.length, 18);
  record.writeUInt16LE(Buffer.byteLength(name), 22);
  return record;
};

const LOCAL = Buffer.from('PK\x03\x04', 'latin1');
const CENTRAL = Buffer.from('PK\x01\x02', 'latin1');
const END = Buffer.from('PK\x05\x06', 'latin1');

const centralRecord = (file, offset) => {
  const rest = Buffer.alloc(14);
  // Readable by all, for archives that are unpacked on a server as they are.
  rest.writeUInt32LE(0o100644 * 0x10000, 6);
  rest.writeUInt32LE(offset, 10);
  const madeOnUnix = Buffer.from([20, 3]);
  return Buffer.concat([CENTRAL, madeOnUnix, describe(file), rest, Buffer.from(file.name)]);
};

/**
 * @param {readonly {name: string, bytes: Buffer}[]} entries Names with `/` between folders.
 * @returns {Buffer}
 */
export function zip(entries) {
  const now = new Date();
  const files = entries.map((entry) => ({ ...entry, now, packed: deflateRawSync(entry.bytes, { level: 9 }) }));
  const parts = [];
  const records = [];
  let offset = 0;
  for (const file of files) {
    records.push(centralRecord(file, offset));
    const local = Buffer.concat([LOCAL, describe(file), Buffer.from(file.name), file.packed]);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(records);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, END, end]);
}
