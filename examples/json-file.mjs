import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/**
 * Reads a file of JSON: `{ json }`, or `{ problem }` with what is known of it. The problem is
 * `unreadable`, `notUtf8`, `notJson` or `repeatedKey`.
 */
export function readJson(file) {
  let text;
  try {
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) return { problem: 'notUtf8' };
    text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return { problem: 'unreadable', why: error.message };
  }
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const why = error.message.replace(/\p{C}+/gu, ' ');
    return { problem: 'notJson', why, at: placeAt(positionOf(error, text), text) };
  }
  const repeated = repeatedKey(text);
  if (repeated === undefined) return { json };
  return { problem: 'repeatedKey', key: repeated.key, at: placeAt(repeated.position, text) };
}

/** The colon that follows a key, looked for at one position. */
const COLON = /\s*:/y;

/**
 * The first key that stands twice in one object of this valid JSON. `JSON.parse` keeps the last one
 * without a word.
 */
function repeatedKey(text) {
  const open = [];
  let start;
  for (const { 0: sign, index } of text.matchAll(/\\.|["{}]/g)) {
    if (sign === '"' && start === undefined) start = index;
    else if (sign === '"') {
      const keys = open.at(-1);
      COLON.lastIndex = index + 1;
      if (COLON.test(text)) {
        const key = JSON.parse(text.slice(start, index + 1));
        if (keys.has(key)) return { key, position: start };
        keys.add(key);
      }
      start = undefined;
    } else if (start === undefined && sign === '{') open.push(new Set());
    else if (start === undefined && sign === '}') open.pop();
  }
  return undefined;
}

/** Where a fault in JSON is, if the engine states its position. */
function positionOf(error, text) {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  const end = error.message.includes('end of JSON input') ? text.length : undefined;
  return position === undefined ? end : Number(position);
}

/** The line and the column of a position in a text. */
function placeAt(position, text) {
  if (position === undefined) return undefined;
  const lines = text.slice(0, position).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
}
