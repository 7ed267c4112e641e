import type { Language } from 'utlysning';
import { byId } from './element.ts';
import { type Problem, words } from './words.ts';

const FIELDS = ['record', 'announcement-hash', 'entries-hash', 'looked-up'] as const;

/** The fields of the form that can be wrong; each has a place for a message, `…-problem`. */
export type Field = (typeof FIELDS)[number];

const shown = new Map<Field, Problem>();

/** Marks a field as wrong and says why. */
export function showProblem(field: Field, problem: Problem, language: Language): void {
  shown.set(field, problem);
  show(field, language);
}

/** Takes the messages away: of one field, or all. */
export function clearProblems(language: Language, fields: readonly Field[] = FIELDS): void {
  for (const field of fields) {
    shown.delete(field);
    show(field, language);
  }
}

/** Says the messages that stand there in another language. */
export function translateProblems(language: Language): void {
  for (const field of shown.keys()) show(field, language);
}

function show(field: Field, language: Language): void {
  const problem = shown.get(field);
  const message = byId(`${field}-problem`, HTMLElement);
  message.textContent = problem === undefined ? '' : words[language].problems[problem];
  const input = byId(field, HTMLElement);
  if (problem === undefined) input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
}
