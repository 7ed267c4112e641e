import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hkdir2024 } from '../../src/call/hkdir-2024.ts';
import {
  type Admission,
  type Application,
  admit,
  type Call,
  type DrawRecord,
  type Finding,
  parseApplications,
  type Settlement,
} from '../../src/index.ts';
import { norway } from '../../src/register/index.ts';

const EXAMPLE = new URL('../../examples/run-the-2024-call/', import.meta.url);

export type Lang = 'nb' | 'nn' | 'en';
export const LANGS: readonly Lang[] = ['nb', 'nn', 'en'];

/** When nothing has happened, in the middle of the year, and when everything is past. */
export const MOMENTS = [
  '2024-09-01T12:00:00+02:00',
  '2025-03-10T12:00:00+01:00',
  '2025-08-01T12:00:00+02:00',
] as const;

/** What the page is made of. */
export interface Run {
  readonly call: Call;
  readonly applications: readonly Application[];
  readonly admission: Admission;
  readonly record: DrawRecord;
  readonly verification: Finding;
  readonly year: {
    readonly asOf: string;
    readonly call: Call;
    readonly places: readonly {
      readonly orgnr: string;
      readonly application: string;
      readonly finding: Finding;
      readonly settlement: Settlement;
    }[];
  };
}

/** A file of the example as it is. */
export function exampleFile(name: string): string {
  return readFileSync(new URL(name, EXAMPLE), 'utf8');
}

/** A module of the example. By its path, not its URL, it is given the sources of the library. */
export function exampleModule(name: string) {
  return import(fileURLToPath(new URL(name, EXAMPLE)));
}

interface Given {
  readonly asOf?: string;
  readonly call?: Call;
  /** As they stand in a file. */
  readonly applications?: unknown;
}

/** A run of the example: of its own applications and as of its own moment, unless others are given. */
export async function runOf({ asOf, call = hkdir2024, applications }: Given = {}): Promise<Run> {
  const { drawPlaces } = await exampleModule('draw.mjs');
  const { liveYear } = await exampleModule('year.mjs');
  const parsed = parseApplications(applications ?? JSON.parse(exampleFile('applications.json')));
  if (!parsed.ok) throw new Error('expected applications');
  const admission = admit(call, parsed.value, { register: norway });
  const { record, verification } = drawPlaces(call, admission, parsed.value);
  const judged = { applications: parsed.value, admission, record };
  return { call, ...judged, verification, year: liveYear(call, judged, asOf) };
}

/** The report of a run. */
export async function reportOf(run: Run, lang: Lang = 'nb'): Promise<string> {
  const { page } = await exampleModule('page/page.mjs');
  return page(run, lang);
}
