import { STATUS_CODES } from 'node:http';
import { type Issue, type ParseResult, UtlysningError } from 'utlysning';

/** Why a request is refused, as RFC 9457 has it, with a stable code and what is wrong where. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly issues: readonly Issue<string>[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }

  /** The body of the answer. It repeats nothing of what was sent. */
  body(request: string) {
    const { status, code, detail, issues } = this;
    const what = issues.length > 0 ? { issues } : {};
    return {
      type: 'about:blank',
      title: STATUS_CODES[status],
      status,
      code,
      detail,
      ...what,
      request,
    };
  }
}

/** The value that was parsed, or a problem with all that is wrong with it. */
export function parsedOrRefused<T>(parsed: ParseResult<T>): T {
  if (parsed.ok) return parsed.value;
  throw refused(parsed.issues);
}

function refused(issues: readonly Issue<string>[]): Problem {
  return new Problem(422, 'body.invalid', 'The body is not of the expected shape.', issues);
}

/** What is wrong with what was sent, as it is gathered. */
export type Issues = Issue<string>[];

/** Refuses a body with anything wrong with it. */
export function refuseIssues(issues: Issues): void {
  if (issues.length > 0) throw refused(issues);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a function of the library gives for input from outside; its errors become problems. */
export function allowed<T>(compute: () => T, status = 422): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError)
      throw new Problem(422, 'json.too-deep', 'It is nested too deep.');
    if (!(error instanceof UtlysningError)) throw error;
    throw new Problem(status, error.code, error.message, error.issues);
  }
}

/** What the framework refuses, by its own codes. */
const REFUSED: Readonly<Record<string, readonly [status: number, code: string, detail: string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'json.malformed', 'The body is not JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'json.malformed', 'The body is empty.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'body.length', 'The body is not as long as stated.'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body.too-large', 'The body is larger than is taken here.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'body.media-type', 'Expected application/json.'],
  FST_ERR_BAD_URL: [400, 'url.malformed', 'The address is malformed.'],
  FST_ERR_HANDLER_TIMEOUT: [503, 'busy', 'It took too long. Ask again.'],
  ECONNREFUSED: [503, 'busy', 'The database cannot be reached. Ask again.'],
  57014: [503, 'busy', 'It took too long. Ask again.'],
  40001: [503, 'busy', 'Others were first. Ask again.'],
  '40P01': [503, 'busy', 'Others were first. Ask again.'],
};

/** Any error as a problem; of what was not foreseen nothing is told. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const refused = REFUSED[code];
  if (refused !== undefined) return new Problem(...refused);
  if (error instanceof SyntaxError && 'statusCode' in error) {
    return new Problem(400, 'json.malformed', 'The body is not JSON.');
  }
  return new Problem(500, 'internal', 'Something went wrong here.');
}
