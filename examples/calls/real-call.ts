import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Admission,
  type Application,
  admit,
  type Call,
  type CallDefinition,
  defineCall,
  type Finding,
  parseApplications,
} from 'utlysning';
import { mergePatch } from '../../src/parse/merge-patch.js';
import { type Sums, sumsOf } from './amounts.js';
import type { AmountCase, ApplicationCase, CallCase, CarriedCall, Case } from './rule.js';

/** A real call: its data, and how they carry its rules. */
export interface RealCall {
  /** The name of its folder. */
  readonly name: string;
  /** What stands in `call.json` and `texts.json`. */
  readonly definition: object;
  /** What stands in `rules.ts`. */
  readonly carried: CarriedCall;
}

/** What became of the application of a case. */
export interface Judged {
  /** The list of the admission that it is in. */
  readonly list: ApplicationCase['expected'];
  readonly finding: Finding;
}

/** The names of the folders that have a real call. */
export function realCalls(): readonly string[] {
  const folders = readdirSync(import.meta.dirname);
  return folders.filter((name) => existsSync(join(import.meta.dirname, name, 'rules.ts')));
}

/** Reads a call from its folder. */
export async function readCall(name: string): Promise<RealCall> {
  const [rules, texts, { carried }] = await Promise.all([
    import(`./${name}/call.json`),
    import(`./${name}/texts.json`),
    import(`./${name}/rules.ts`),
  ]);
  return { name, definition: { ...rules.default, ...texts.default }, carried };
}

/** The definition of a call, or of a variant of it. */
export function definitionOf({ definition, carried }: RealCall, variant?: string): object {
  if (variant === undefined) return definition;
  const patch = carried.variants?.[variant];
  if (patch === undefined) throw new Error(`the call has no variant ${variant}`);
  return mergePatch(definition, patch) as object;
}

/** Makes a call of a definition. What is wrong with it stands in the issues of the error. */
export function callOf(definition: object): Call {
  return defineCall(definition as CallDefinition);
}

/** A case with its name, and the call that it is about. */
export interface NamedCase {
  /** The rule and what is given: `imdi-2025.5: nine participants`. */
  readonly title: string;
  /** Whether the rule is about who of the eligible gets what. */
  readonly isOfSelection: boolean;
  readonly call: Call;
  readonly one: Case;
}

/** The cases of all rules that a call carries as data. */
export function casesOf(real: RealCall): readonly NamedCase[] {
  const variants = [undefined, ...Object.keys(real.carried.variants ?? {})];
  const calls = new Map(variants.map((name) => [name, callOf(definitionOf(real, name))]));
  return Object.entries(real.carried.rules).flatMap(([rule, carried]) => {
    if (!('cases' in carried)) return [];
    const call = calls.get(carried.variant) ?? callOf(definitionOf(real, carried.variant));
    const isOfSelection = carried.carriedBy.every((path) => path.startsWith('selection.'));
    return carried.cases.map((one) => {
      return { title: `${rule}: ${one.given}`, isOfSelection, call, one };
    });
  });
}

/** The applications of a case: its own first, then the others. */
export function applicationsOf({ application }: CarriedCall, one: ApplicationCase | AmountCase) {
  const patches = [one.application ?? {}, ...('others' in one ? (one.others ?? []) : [])];
  return patches.map((patch) => mergePatch(application, patch)) as Application[];
}

const LISTS = ['eligible', 'rejected', 'undetermined', 'superseded', 'withdrawn'] as const;

/** What becomes of the application of a case. */
export function judge(call: Call, carried: CarriedCall, one: ApplicationCase): Judged {
  const applications = parsedOf(carried, one);
  const facts = one.facts ?? carried.facts;
  const admission: Admission = admit(call, applications, {
    register: carried.register,
    ...(facts && { facts }),
  });
  const [own] = applications;
  for (const list of LISTS) {
    const found = admission[list].find(({ id }) => id === own?.id);
    if (found !== undefined) return { list, finding: found.finding };
  }
  throw new Error('the admission does not list the application');
}

/** What a case gives: the list that its application is in, its sums, or what it asks the call for. */
export function resultOf(call: Call, carried: CarriedCall, one: Case): unknown {
  if (isOfCall(one)) return one.value(call);
  if (!isOfAmount(one)) return judge(call, carried, one).list;
  const sums = sumsIn(call, carried, one).calculations.map((how) => how?.amount);
  return typeof one.expected === 'number' ? sums[0] : sums;
}

/** The sums of a case. */
export function sumsIn(call: Call, carried: CarriedCall, one: AmountCase): Sums {
  const [own] = parsedOf(carried, one);
  if (own === undefined) throw new Error('the case has no application');
  return sumsOf(call, carried, own, one);
}

/** Whether a case asks the call for something. */
export function isOfCall(one: Case): one is CallCase {
  return 'value' in one;
}

/** Whether a case states what an application gets. */
export function isOfAmount(one: Case): one is AmountCase {
  return 'gives' in one || 'claims' in one;
}

function parsedOf(carried: CarriedCall, one: ApplicationCase | AmountCase): readonly Application[] {
  const parsed = parseApplications(applicationsOf(carried, one));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Every key and every text of a call that can be an id. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[A-Za-z0-9._:-]+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...idsIn(inner),
  ]);
}
