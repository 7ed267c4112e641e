import type { Issue, ParseResult } from './issue.js';
import type { JsonValue } from './json.js';

/** A text, or the start of a number. A text before a colon is a key. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*/g;
const WHOLE = /^(?:0|-?[1-9]\d{0,15})$/;

/**
 * Reads JSON so that every reader sees the same: UTF-8, no key twice in an object, and only whole
 * numbers in the safe range, written as such, unless `numbers` is `any`. One byte order mark is passed
 * over.
 */
export function readJson(
  input: string | Uint8Array,
  numbers: 'whole' | 'any' = 'whole',
): ParseResult<JsonValue> {
  try {
    const text = typeof input === 'string' ? input : decoder().decode(input);
    const json = text.replace(/^\uFEFF/, '');
    const value = JSON.parse(json) as JsonValue;
    let keys = 0;
    for (const [token, colon] of json.matchAll(TOKEN)) {
      if (colon !== undefined) keys += 1;
      else if (numbers === 'whole' && !token.startsWith('"') && !isWhole(token)) {
        return refused('number.inexact', 'expected whole numbers, written without . and e');
      }
    }
    if (keys === countKeys(value)) return { ok: true, value };
    return refused('key.twice', 'expected each key once in an object');
  } catch {
    return refused('unreadable', 'expected JSON in UTF-8');
  }
}

function decoder(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

function isWhole(token: string): boolean {
  return WHOLE.test(token) && Number.isSafeInteger(Number(token));
}

function countKeys(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  let keys = Array.isArray(value) ? 0 : parts.length;
  for (const part of parts) keys += countKeys(part);
  return keys;
}

function refused(code: Issue['code'], message: string): ParseResult<JsonValue> {
  return { ok: false, issues: [{ path: [], code, message }] };
}
