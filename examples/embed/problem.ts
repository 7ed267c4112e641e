import type { Issue, Language } from 'utlysning';
import { languageOf } from './language.js';

/** What goes back to the applicant, over HTTP or by a queue. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly 'content-type': string; readonly 'content-language': string };
  /** JSON. */
  readonly body: string;
}

type Status = keyof typeof PROBLEMS;

/** The problems there are, by their HTTP status: a name, and for each language a title and what to do. */
const PROBLEMS = {
  400: {
    name: 'unreadable',
    nb: ['Søknaden kan ikke leses', 'Innholdet må være JSON i UTF-8.'],
    nn: ['Søknaden kan ikkje lesast', 'Innhaldet må vere JSON i UTF-8.'],
    en: ['The application cannot be read', 'The content has to be JSON in UTF-8.'],
  },
  413: {
    name: 'too-large',
    nb: ['Søknaden er for stor', 'Den kan være på høyst 1 MiB.'],
    nn: ['Søknaden er for stor', 'Han kan vere på høgst 1 MiB.'],
    en: ['The application is too large', 'It can be 1 MiB at most.'],
  },
  415: {
    name: 'not-json',
    nb: ['Søknaden er ikke sendt som JSON', 'Innholdstypen må være application/json.'],
    nn: ['Søknaden er ikkje send som JSON', 'Innhaldstypen må vere application/json.'],
    en: ['The application was not sent as JSON', 'The content type has to be application/json.'],
  },
  422: {
    name: 'malformed',
    nb: ['Søknaden har feil form', 'Hva som må rettes, står under «issues».'],
    nn: ['Søknaden har feil form', 'Kva som må rettast, står under «issues».'],
    en: ['The application is malformed', 'What has to be corrected is listed under "issues".'],
  },
  500: {
    name: 'not-stored',
    nb: ['Søknaden ble ikke lagret', 'Feilen er vår. Send søknaden på nytt.'],
    nn: ['Søknaden vart ikkje lagra', 'Feilen er vår. Send søknaden på nytt.'],
    en: ['The application was not stored', 'The fault is ours. Send the application again.'],
  },
} as const satisfies Record<number, { name: string } & Record<Language, readonly [string, string]>>;

/** Problem details (RFC 9457), in the language that was asked for. */
export function refuse(
  status: Status,
  acceptLanguage: string | undefined,
  issues?: readonly Issue[],
): Answer {
  const language = languageOf(acceptLanguage);
  const { name, [language]: text } = PROBLEMS[status];
  const [title, detail] = text;
  const type = `https://portal.example/problems/${name}`;
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'content-language': language },
    body: JSON.stringify({ type, title, status, detail, ...(issues && { issues }) }),
  };
}

/** The problem that a framework throws, by the status that it puts on the error; else ours, 500. */
export function refuseThrown(error: unknown, acceptLanguage: string | undefined): Answer {
  const { statusCode } = Object(error) as { readonly statusCode?: unknown };
  const known = ([400, 413, 415] as const).find((status) => status === statusCode);
  return refuse(known ?? 500, acceptLanguage);
}
