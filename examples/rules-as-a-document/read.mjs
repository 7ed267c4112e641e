import { defineCall, formatIssue, parseCall } from 'utlysning';
import { readJson } from '../json-file.mjs';

/**
 * Reads files of a call each: `{ calls }`, or `{ problems }`, lines for a person that state what is
 * wrong with the files and where.
 */
export function readCalls(files) {
  const read = files.map(readCall);
  const calls = read.flatMap(({ call }) => call ?? []);
  const problems = read.flatMap(({ problems = [] }) => problems);
  const again = calls.find(({ id }, at) => calls.findIndex((other) => other.id === id) < at);
  if (again !== undefined) problems.push(`Two of the calls have the id ${again.id}.`);
  return problems.length === 0 ? { calls } : { problems };
}

/** What is wrong with a file, by the problem that `readJson` gives. */
const PROBLEMS = {
  unreadable: ({ why }) => `cannot be read: ${why}`,
  notUtf8: () => 'is not text in UTF-8.',
  notJson: ({ why }) => `is not JSON: ${why}`,
  repeatedKey: ({ key, at }) =>
    `has the key ${JSON.stringify(key)} twice in one object; line ${at.line}, column ${at.column}.`,
};

function readCall(file) {
  const { json, problem, ...known } = readJson(file);
  if (problem !== undefined) return { problems: [`The file ${file} ${PROBLEMS[problem](known)}`] };
  const parsed = json?.version === undefined ? defined(json) : parseCall(json);
  if (parsed.ok) return { call: parsed.value };
  const issues = parsed.issues.map((issue) => `  ${formatIssue(issue)}`);
  return { problems: [`The file ${file} is not a call:`, ...issues] };
}

/** A call as its author writes it: it has no version, and sections may be left out. */
function defined(json) {
  try {
    return { ok: true, value: defineCall(json) };
  } catch (error) {
    if (error.code !== 'call.invalid') throw error;
    return { ok: false, issues: error.issues };
  }
}
