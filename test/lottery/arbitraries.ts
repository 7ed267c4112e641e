import fc from 'fast-check';

/** 32 bytes in lower-case hexadecimal. */
export const aSeed = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));

/** A character that an id may have: ! to ~. */
const printable = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));

const anId = fc.oneof(
  fc.string({ unit: printable, minLength: 1, maxLength: 12 }),
  fc.constantFrom('0301', '301', '__proto__', 'constructor', 'B', 'a-1', 'b', 'Z', '10', '9'),
);

/** Ids of entrants, each once, in any order. */
export const ids = fc.uniqueArray(anId, { maxLength: 30 });
