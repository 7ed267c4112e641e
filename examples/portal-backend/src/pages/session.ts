import type { FastifyRequest } from 'fastify';
import type { Language } from 'utlysning';
import { languageOf } from '../language.js';
import { Problem } from '../problems.js';
import type { Who } from '../who.js';

const TOKEN = 'portal-token';
const LANGUAGE = 'portal-language';

/** No script reads it, and no other site sends it along. */
const KEPT = 'Path=/; HttpOnly; SameSite=Strict';

/** Keeps a token in the browser; an empty one forgets it. */
export function tokenCookie(token: string): string {
  return `${TOKEN}=${token}; ${KEPT}${token === '' ? '; Max-Age=0' : ''}`;
}

export function languageCookie(language: Language): string {
  return `${LANGUAGE}=${language}; ${KEPT}`;
}

/** Who a visitor is by the token in the cookie: with one that is not good, the public. */
export async function visitorOf(
  { headers }: FastifyRequest,
  readToken: (header: string | undefined) => Promise<Who>,
): Promise<Who> {
  const token = cookieOf(headers.cookie, TOKEN);
  if (token === undefined) return { role: 'public' };
  return readToken(`Bearer ${token}`).catch(() => ({ role: 'public' }));
}

/** The language that was chosen, now or before, or else the one that the browser asks for most. */
export function languageFor({ headers, query }: FastifyRequest): Language {
  const chosen = (query as { readonly lang?: unknown }).lang;
  return (
    ours(chosen) ??
    ours(cookieOf(headers.cookie, LANGUAGE)) ??
    languageOf(headers['accept-language'])
  );
}

/** Refuses a form that another site has sent: its origin is not ours. */
export function requireOwnOrigin({ headers, host }: FastifyRequest): void {
  if (hostOf(headers.origin) === host) return;
  throw new Problem(403, 'origin.other', 'Expected a form of this portal.');
}

function hostOf(origin: string | undefined): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin ?? '')?.[1];
}

function ours(tag: unknown): Language | undefined {
  return tag === 'nb' || tag === 'nn' || tag === 'en' ? tag : undefined;
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
