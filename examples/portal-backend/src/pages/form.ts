import { type Application, type Call, kroner, type Ore, sumOre } from 'utlysning';
import { type Issues, isObject } from '../problems.js';
import type { Fault } from './words.js';

/** What stands in the form of an application, as it was written. */
export interface Written {
  readonly group: readonly { readonly id: string; readonly categories: readonly string[] }[];
  readonly parts: Readonly<Record<string, string>>;
  /** Estimates in kroner, by gathering. */
  readonly needs: Readonly<Record<string, string>>;
}

/** What is wrong with a field, by the id that it has in the page. */
export interface FieldFault {
  readonly field: string;
  readonly fault: Fault;
}

/** An application as its form has it. */
export function writtenIn({ group, parts, specialNeeds = [] }: Application, call: Call): Written {
  const needs = gatherings(call).map((id) => {
    const estimates = specialNeeds.filter(({ gathering }) => gathering === id);
    return [id, shownKroner(estimates.map(({ estimate }) => estimate))] as const;
  });
  const shown = call.parts.required.map((part) => [part, parts[part] ?? ''] as const);
  return { group, parts: Object.fromEntries(shown), needs: Object.fromEntries(needs) };
}

/** A form as it was posted. Browsers write line breaks in two characters; one is kept. */
export function writtenBy(form: URLSearchParams, call: Call): Written {
  const text = (name: string) => (form.get(name) ?? '').replace(/\r\n?/g, '\n');
  const of = (names: readonly string[], prefix: string) =>
    Object.fromEntries(names.map((name) => [name, text(`${prefix}-${name}`)]));
  return {
    // One more than the library takes, so that it says so.
    group: form
      .getAll('person')
      .slice(0, 1001)
      .map((id, index) => ({ id, categories: form.getAll(`categories-${index}`) })),
    parts: of(call.parts.required, 'part'),
    needs: of(gatherings(call), 'need'),
  };
}

/** What is written as the body that the portal takes, and the fields that cannot be read. */
export function bodyOf({ group, parts, needs }: Written, orgnr: string) {
  const faults: FieldFault[] = [];
  const specialNeeds = Object.entries(needs).flatMap(([gathering, text]) => {
    if (text.trim() === '') return [];
    const estimate = readKroner(text);
    if (estimate !== undefined) return [{ gathering, estimate }];
    faults.push({ field: `need-${gathering}`, fault: 'amount' });
    return [];
  });
  const applied = specialNeeds.length > 0 ? { specialNeeds } : {};
  return { body: { applicant: { orgnr }, group, parts, ...applied }, faults };
}

/** The fields that the portal found something wrong with. */
export function faultsOf(issues: Readonly<Issues>, body: unknown): readonly FieldFault[] {
  const needs = isObject(body) && Array.isArray(body['specialNeeds']) ? body['specialNeeds'] : [];
  return issues.map(({ path: [section, at], code }) => {
    const fault = code === 'too-big' ? 'too-big' : 'other';
    if (section === 'group') return { field: at === undefined ? 'group' : `person-${at}`, fault };
    if (section === 'parts') return { field: `part-${at}`, fault };
    if (section === 'specialNeeds') return { field: `need-${needs[Number(at)]?.gathering}`, fault };
    return { field: 'applicant', fault };
  });
}

/** The form with one person more, whose key is p and the next number. */
export function withPerson(written: Written): Written {
  const numbers = written.group.map(({ id }) => Number(/^p(\d{1,6})$/.exec(id)?.[1] ?? 0));
  const next = Math.max(0, ...numbers) + 1;
  return { ...written, group: [...written.group, { id: `p${next}`, categories: [] }] };
}

export function withoutPerson(written: Written, index: number): Written {
  return { ...written, group: written.group.filter((_, at) => at !== index) };
}

/** A sum as people write it, 12 500 or 12500,50; undefined for what can be read in two ways. */
export function readKroner(text: string): Ore | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(plain) ? kroner(Number(plain)) : undefined;
}

function shownKroner(sums: readonly Ore[]): string {
  if (sums.length === 0) return '';
  const ore = sumOre(sums);
  const rest = ore % 100;
  return `${Math.floor(ore / 100)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

function gatherings({ gatherings }: Call): readonly string[] {
  return gatherings.planned.map(({ id }) => id);
}
