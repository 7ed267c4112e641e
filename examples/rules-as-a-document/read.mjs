import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { defineCall, parseCall, formatIssue } from 'utlysning';

/**
 * Reads files of a call each: `{ calls }`, or `{ faults }`, lines for a person about all that is
 * wrong with the files and where.
 */
export function readCalls(files) {
  const read = files.map(readCall);
  const calls = read.flatMap(({ call }) => call ?? []);
  const faults = read.flatMap(({ faults = [] }) => faults);
  const again = calls.find(({ id }, at) => calls.findIndex((other) => other.id === id) < at);
  if (again !== undefined) faults.push(`Two of the calls have the id ${again.id}.`);
  return faults.length === 0 ? { calls } : { faults };
}

function readCall(file) {
  let json;
  try {
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) return { faults: [`The file ${file} is not text in UTF-8.`] };
    json = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    return { faults: [`The file ${file} ${what}: ${error.message.replace(/\p{C}+/gu, ' ')}`] };
  }
  const parsed = json?.version === undefined ? defined(json) : parseCall(json);
  if (parsed.ok) return { call: parsed.value };
  const issues = parsed.issues.map((issue) => `  ${formatIssue(issue)}`);
  return { faults: [`The file ${file} is not a call:`, ...issues] };
}

/** A call as its author writes it, without a version, which may leave sections out. */
function defined(json) {
  try {
    return { ok: true, value: defineCall(json) };
  } catch (error) {
    if (error.code !== 'call.invalid') throw error;
    return { ok: false, issues: error.issues };
  }
}
