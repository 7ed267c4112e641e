import fc from 'fast-check';

/** A code point that is no surrogate: UTF-8 has none. */
const codePoint = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/**
 * Texts of any code points. `fc.string({ unit: 'binary' })` gives the same, but takes most of a second
 * to create.
 */
export const anyText = (constraints: { readonly maxLength?: number } = {}) =>
  fc.string({ ...constraints, unit: codePoint });
