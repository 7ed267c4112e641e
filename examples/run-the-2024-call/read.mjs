import { formatIssue, parseApplications } from 'utlysning';
import { readJson } from '../json-file.mjs';

/** How many issues are listed. Whoever corrects these runs it again. */
const MAX_LISTED = 50;

/**
 * Reads a file of applications to a call: `{ applications }`, or `{ problems }`, lines for a person
 * that state what is wrong with the file and where.
 */
export function readApplications(file, call, words) {
  const { json, problem, ...known } = readJson(file);
  if (problem !== undefined) return { problems: [words[problem]({ file, ...known })] };
  const parsed = parseApplications(json, call);
  if (parsed.ok) return { applications: parsed.value };
  const listed = parsed.issues.slice(0, MAX_LISTED);
  const more = parsed.issues.length - listed.length;
  return {
    problems: [
      words.wrongShape(file),
      ...listed.map((issue) => `  ${formatIssue(issue)}${applicationAt(json, issue)}`),
      ...(more > 0 ? [`  ${words.moreIssues(more)}`] : []),
    ],
  };
}

/** The id of the application that an issue is about, if it has one that can be printed. */
function applicationAt(json, { path }) {
  const id = Array.isArray(json) ? json[path[0]]?.id : undefined;
  return typeof id === 'string' && /^[\w.:-]{1,100}$/.test(id) ? ` (${id})` : '';
}
