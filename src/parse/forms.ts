/** What a text with a form consists of, in English. The names are params of `invalid-format`. */
export const FORMS = {
  base64: 'base64, with = at its end where it is needed',
  'attribute-value': '1 to 100 printable ASCII characters without a blank',
  currency: 'three capitals, such as NOK',
  'data-id': '1 to 32 lower-case ASCII letters, digits and -, the first a letter',
  digits: '1 to 20 digits',
  'draw-id': '1 to 64 ASCII letters, digits and . _ / -, the first a letter or a digit',
  'entry-line': 'an id and its attributes, such as 810100012 group=2',
  hash: '64 lower-case hexadecimal digits',
  hex: 'lower-case hexadecimal, two digits a byte',
  id: '1 to 100 ASCII letters, digits and . _ : -, the first a letter or a digit',
  key: '1 to 200 printable ASCII characters without a blank',
  'language-tag': 'a language tag, such as nb or en-GB',
  orgnr: 'nine digits',
  secret: '64 lower-case hexadecimal digits, or withheld',
  version: 'a version',
  'whole-number': 'a whole number of at most 15 digits',
} as const;

/** The form of a text, such as `orgnr`. */
export type Form = keyof typeof FORMS;
