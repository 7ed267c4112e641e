import type { FastifyInstance } from 'fastify';
import { allowed, isObject, Problem } from './problems.js';

/** A text, or a number. A text before a colon is a key. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*/g;

/**
 * Takes JSON that every reader understands alike: in UTF-8, with each key once in an object, and
 * without digits that a number in JavaScript would lose.
 */
export function takeStrictJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes as Buffer);
    } catch {
      return done(new Problem(400, 'json.malformed', 'The body is not UTF-8.'));
    }
    parse(request, text, (error, value) => {
      if (error !== null) return done(error);
      try {
        allowed(() => requireStrict(text, value));
        done(null, value);
      } catch (problem) {
        done(problem as Error);
      }
    });
  });
}

function requireStrict(text: string, value: unknown): void {
  let keys = 0;
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (colon !== undefined) keys += 1;
    else if (!token.startsWith('"') && !isKept(token)) {
      throw new Problem(400, 'json.number', 'A number has more than 15 digits.');
    }
  }
  if (keys === keysIn(value)) return;
  throw new Problem(400, 'json.key-twice', 'A key stands twice in one object.');
}

/** Whether a number has no digits that are lost. */
function isKept(token: string): boolean {
  const [digits = ''] = token.toLowerCase().split('e');
  const significant = digits.replace(/[-.]/g, '').replace(/^0+/, '');
  return significant.length <= 15 || (Number.isSafeInteger(Number(token)) && /^-?\d+$/.test(token));
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = isObject(value) ? Object.keys(value).length : 0;
  for (const part of Object.values(value)) keys += keysIn(part);
  return keys;
}
