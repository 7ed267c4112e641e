import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseApplications, formatIssue } from 'utlysning';

/** How many faults are listed; someone who mends these runs it again. */
const MOST_LISTED = 50;

/**
 * Reads a file of applications to a call: `{ applications }`, or `{ faults }`, lines for a person
 * about all that is wrong with the file and where.
 */
export function readApplications(file, call, words) {
  const { text, fault } = readText(file, words);
  if (fault) return { faults: [fault] };
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      faults: [
        words.notJson(file, placeOf(error, text)),
        `  ${error.message.replace(/\p{C}+/gu, ' ')}`,
      ],
    };
  }
  const parsed = parseApplications(json, call);
  if (parsed.ok) return { applications: parsed.value };
  const listed = parsed.issues.slice(0, MOST_LISTED);
  const more = parsed.issues.length - listed.length;
  return {
    faults: [
      words.wrongShape(file),
      ...listed.map((issue) => `  ${formatIssue(issue)}${applicationAt(json, issue)}`),
      ...(more > 0 ? [`  ${words.moreFaults(more)}`] : []),
    ],
  };
}

function readText(file, words) {
  try {
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) return { fault: words.notUtf8(file) };
    return { text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    return { fault: words.unreadable(file, error.message) };
  }
}

/** The line and column of a fault in JSON, where the engine tells its position. */
function placeOf(error, text) {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  const end = error.message.includes('end of JSON input') ? text.length : undefined;
  const before = position === undefined ? end : Number(position);
  if (before === undefined) return undefined;
  const lines = text.slice(0, before).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The id of the application that an issue is about, where it has one that can be shown. */
function applicationAt(json, { path }) {
  const id = Array.isArray(json) ? json[path[0]]?.id : undefined;
  return typeof id === 'string' && /^[\w.:-]{1,100}$/.test(id) ? ` (${id})` : '';
}
