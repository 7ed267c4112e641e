import {
  type Application,
  type CallReference,
  explain,
  type Finding,
  formalCriteria,
  type InstantInput,
  type Issue,
  parseApplication,
  referenceTo,
  version,
} from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { languageOf } from './language.js';
import { type Answer, refuse } from './problem.js';

// Once, when the program starts: the deadline is resolved here, and no more when an application comes.
const criteria = formalCriteria(hkdir2024, { register: norway });
const call = referenceTo(hkdir2024);

/** The largest application that is read, in bytes. */
export const MAX_BYTES = 1_048_576;

/** An application as it came, and what the host gives it at its edge. */
export interface Delivery {
  /** The host's own key for it. */
  readonly id: string;
  /** The moment at which it came, by the clock of the host. */
  readonly receivedAt: InstantInput;
  readonly contentType: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly body: Uint8Array;
}

/** What the host keeps: enough to judge again, years from now, and compare. */
export interface Kept {
  readonly application: Application;
  readonly finding: Finding;
  readonly call: CallReference;
  /** The version of the library that judged. */
  readonly library: string;
}

/** The answer, and what has to be kept before it is sent. A refused application has nothing to keep. */
export interface Reception {
  readonly answer: Answer;
  readonly kept?: Kept;
}

/** From the bytes and the instant to the answer: no clock, no network, no database, and no throw. */
export function receive(delivery: Delivery): Reception {
  const { id, receivedAt, contentType, acceptLanguage, body } = delivery;
  const refused = (status: 400 | 413 | 415 | 422, issues?: readonly Issue[]): Reception => ({
    answer: refuse(status, acceptLanguage, issues),
  });
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) return refused(415);
  if (body.byteLength > MAX_BYTES) return refused(413);
  const json = jsonOf(body);
  if (json === undefined) return refused(400);

  const { claimed, stamped } = stamp(json.value, { id, receivedAt });
  const parsed = parseApplication(stamped, hkdir2024);
  if (!parsed.ok) return refused(422, [...claimed, ...parsed.issues]);
  if (claimed.length > 0) return refused(422, claimed);

  const application = parsed.value;
  const finding = criteria.evaluate(application);
  const language = languageOf(acceptLanguage);
  const answer: Answer = {
    status: 200,
    headers: { 'content-type': 'application/json', 'content-language': language },
    body: JSON.stringify({
      id,
      receivedAt: application.submission?.receivedAt,
      outcome: finding.outcome,
      explanation: explain(finding, language, hkdir2024),
      finding,
      call,
      library: version,
    }),
  };
  return { answer, kept: { application, finding, call, library: version } };
}

function jsonOf(body: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    return undefined;
  }
}

/** Adds what only the host can say. An application that claims it of itself is refused. */
function stamp(value: unknown, { id, receivedAt }: Pick<Delivery, 'id' | 'receivedAt'>) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { claimed: [], stamped: value };
  }
  const claimed = ['id', 'submission']
    .filter((key) => Object.hasOwn(value, key))
    .map((key): Issue => ({ path: [key], code: 'unknown-key', message: 'the portal gives this' }));
  const submission = { receivedAt, channel: 'Espresso' };
  return { claimed, stamped: { ...value, id, submission } };
}
