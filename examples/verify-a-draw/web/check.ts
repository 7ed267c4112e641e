import {
  type DrawRecord,
  type Finding,
  type Published,
  parseDrawRecord,
  verifyDraw,
} from 'utlysning';
import { drandVerifier } from 'utlysning/drand';

/** A record that was checked. */
export interface Checked {
  readonly finding: Finding;
  /** The record itself, unless what was handed in is none. */
  readonly record: DrawRecord | undefined;
  /** The name of the file that it came from, if it came from one. */
  readonly fileName: string | undefined;
}

/** Checks a record from anywhere, against what was published as far as it is known. */
export function check(value: unknown, published: Published, fileName?: string): Checked {
  const finding = verifyDraw(value, { ...published, beacon: drandVerifier });
  const parsed = parseDrawRecord(value);
  return { finding, record: parsed.ok ? parsed.value : undefined, fileName };
}

/** The checks that a finding is made of, one for each. */
export function checksOf({ finding }: Checked): readonly Finding[] {
  return finding.findings ?? [finding];
}

/** How a check turned out, as the page says it: one that nobody had to do is told apart. */
export type Result = 'met' | 'not-met' | 'undetermined' | 'not-done';

/** The result of one check. */
export function resultOf({ outcome, level }: Finding): Result {
  return outcome === 'undetermined' && level === 'recommended' ? 'not-done' : outcome;
}
