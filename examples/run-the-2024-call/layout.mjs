/** The text in lines of at most `width` signs, broken at blanks; a longer word keeps its line. */
function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A paragraph with two blanks before every line, or as many as are asked for. */
export function paragraph(text, width, indent = 2) {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
}

/**
 * A table in aligned columns, with a rule after its `head`. The last cell of a row is a list of
 * texts that are wrapped, each from a line of its own.
 */
export function table(rows, width, head) {
  const all = head ? [head, ...rows] : rows;
  const widths = [];
  for (const cells of all) {
    cells.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  }
  const before = widths.reduce((sum, column) => sum + column + 2, 2);
  const lines = all.flatMap((cells) => {
    const first = widths.map((column, at) => `  ${cells[at].padEnd(column)}`).join('');
    const last = cells.at(-1).flatMap((text) => wrap(text, width - before));
    return last.map((text, at) =>
      `${at === 0 ? `${first}  ` : ' '.repeat(before)}${text}`.trimEnd(),
    );
  });
  if (head) {
    const longest = Math.max(...lines.map((line) => line.length));
    lines.splice(1, 0, `  ${'-'.repeat(longest - 2)}`);
  }
  return lines;
}
