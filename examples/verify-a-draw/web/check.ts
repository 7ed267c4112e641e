import {
  type Copy,
  type DrawRecord,
  type Finding,
  type HandedIn,
  parseDrawRecord,
  verifyDraw,
} from 'utlysning';

/** A record that was checked. */
export interface Checked {
  /** The finding `draw`. */
  readonly finding: Finding;
  /** The criteria that it is made of. One that does not apply is absent. */
  readonly findings: readonly Finding[];
  /** The record itself, unless what was handed in is none. */
  readonly record: DrawRecord | undefined;
  /** What somebody calls the entrants, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** Checks a record, read strictly, against what was handed in. */
export function check(
  record: Copy,
  handedIn: HandedIn,
  names: ReadonlyMap<string, string>,
): Checked {
  const finding = verifyDraw(record, handedIn);
  const parsed = parseDrawRecord(record);
  const { findings = [] } = finding;
  return { finding, findings, record: parsed.ok ? parsed.value : undefined, names };
}
