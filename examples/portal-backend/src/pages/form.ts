import { type Application, type Call, kroner, type Ore } from 'utlysning';
import type { Issues } from '../problems.js';
import type { Fault } from './words.js';

/** The item of the grant that the form applies for, by gathering. */
const NEEDS = 'special-needs';

/** What stands in the form of an application, as it was written. */
export interface Written {
  readonly members: readonly { readonly id: string; readonly categories: readonly string[] }[];
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
export function writtenIn(application: Application, call: Call): Written {
  const { members = [], parts = {}, appliedFor = {} } = application;
  const asked = appliedFor[NEEDS];
  const estimates = typeof asked === 'object' ? asked : {};
  const needs = gatherings(call).map((id) => [id, shownKroner(estimates[id])] as const);
  const shown = partsOf(call).map((part) => [part, parts[part] ?? ''] as const);
  return {
    members: members.map(({ id, categories = [] }) => ({ id, categories })),
    parts: Object.fromEntries(shown),
    needs: Object.fromEntries(needs),
  };
}

/** A form as it was posted. Browsers write line breaks in two characters; one is kept. */
export function writtenBy(form: URLSearchParams, call: Call): Written {
  const text = (name: string) => (form.get(name) ?? '').replace(/\r\n?/g, '\n');
  const of = (names: readonly string[], prefix: string) =>
    Object.fromEntries(names.map((name) => [name, text(`${prefix}-${name}`)]));
  return {
    // One more than the library takes, so that it says so.
    members: form
      .getAll('person')
      .slice(0, 1001)
      .map((id, index) => ({ id, categories: form.getAll(`categories-${index}`) })),
    parts: of(partsOf(call), 'part'),
    needs: of(gatherings(call), 'need'),
  };
}

/** What is written as the body that the portal takes, and the fields that cannot be read. */
export function bodyOf({ members, parts, needs }: Written, orgnr: string) {
  const faults: FieldFault[] = [];
  const estimates = Object.entries(needs).flatMap(([gathering, text]) => {
    if (text.trim() === '') return [];
    const estimate = readKroner(text);
    if (estimate !== undefined) return [[gathering, estimate]];
    faults.push({ field: `need-${gathering}`, fault: 'amount' });
    return [];
  });
  const applied = estimates.length > 0 && {
    appliedFor: { [NEEDS]: Object.fromEntries(estimates) },
  };
  return { body: { applicant: { orgnr }, members, parts, ...applied }, faults };
}

/** The fields that the portal found something wrong with. */
export function faultsOf(issues: Readonly<Issues>): readonly FieldFault[] {
  return issues.map(({ path: [section, at, entry], code }) => {
    const fault = code === 'too-big' ? 'too-big' : 'other';
    if (section === 'members') return { field: at === undefined ? 'group' : `person-${at}`, fault };
    if (section === 'parts') return { field: `part-${at}`, fault };
    if (section === 'appliedFor') return { field: `need-${entry}`, fault };
    return { field: 'applicant', fault };
  });
}

/** The form with one person more, whose key is p and the next number. */
export function withPerson(written: Written): Written {
  const numbers = written.members.map(({ id }) => Number(/^p(\d{1,6})$/.exec(id)?.[1] ?? 0));
  const next = Math.max(0, ...numbers) + 1;
  return { ...written, members: [...written.members, { id: `p${next}`, categories: [] }] };
}

export function withoutPerson(written: Written, index: number): Written {
  return { ...written, members: written.members.filter((_, at) => at !== index) };
}

/** A sum as people write it, 12 500 or 12500,50; undefined for what can be read in two ways. */
export function readKroner(text: string): Ore | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(plain) ? kroner(Number(plain)) : undefined;
}

function shownKroner(ore?: number): string {
  if (ore === undefined) return '';
  const rest = ore % 100;
  return `${Math.floor(ore / 100)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

/** The maximum of a need at a gathering, in øre; undefined where the call gives nothing for needs. */
export function needsMaximum({ grant }: Call): number | undefined {
  const item = grant?.items[NEEDS];
  const maximum = item?.kind === 'actual-costs' ? item.limits?.[0]?.maximum : undefined;
  return typeof maximum === 'number' ? maximum : undefined;
}

/** The parts of the form, by their ids. */
export function partsOf({ parts }: Call): readonly string[] {
  return (parts?.required ?? []).map((part) => (typeof part === 'string' ? part : part.part));
}

function gatherings({ gatherings = {} }: Call): readonly string[] {
  return Object.keys(gatherings);
}
