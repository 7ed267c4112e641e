/** Signs that Markdown or HTML could read as more than themselves: a backslash makes them plain. */
const MARKUP = /[\\`*_[\]<>~#]/g;

/** The same where a backslash does not do: for tables, for formulas on GitHub, and for entities. */
const ENTITIES = /[|$]|&(?=#?\w+;)/g;

/** Signs that cannot be seen and change how others are shown. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line, with nothing in it that turns its signs round. */
export function onOneLine(text) {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(UNSEEN, (sign) => `(U+${hex(sign)})`)
    .trim();
}

/**
 * A text as Markdown that says just that: on one line, and without any markup of its own. It may
 * stand anywhere but where a line begins.
 */
export function plain(text) {
  return onOneLine(text)
    .replace(MARKUP, '\\$&')
    .replace(ENTITIES, (sign) => `&#${sign.codePointAt(0)};`);
}

/**
 * A text of a call as a heading. Links lead to headings, and some readers ignore the backslash before
 * a bracket in the text of a link, so brackets are entities.
 */
export function heading(text) {
  return plain(capital(text)).replace(/\\([[\]])/g, (_, sign) => `&#${sign.codePointAt(0)};`);
}

/** A key of the library or of a call, which has letters, digits and `. _ : -` alone. */
export function code(key) {
  return `\`${key}\``;
}

/** A text with a capital at its start. */
export function capital(text) {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Texts of Markdown as a list. */
export function list(items) {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A table in aligned columns, as the formatter of this repository leaves it. */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(3, ...all.map((cells) => widthOf(cells[at]))));
  const line = (cells) =>
    `| ${cells.map((cell, at) => cell + ' '.repeat(widths[at] - widthOf(cell))).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Where GitHub puts a heading, for a link to it. */
export function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/&#\d+;/g, '')
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

function hex(sign) {
  return sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** How many columns a text takes where every letter has the same width. */
function widthOf(text) {
  let width = 0;
  for (const sign of text) {
    if (/[\p{M}\p{Cf}]/u.test(sign)) continue;
    width += WIDE.test(sign) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
