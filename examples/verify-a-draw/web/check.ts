import {
  type Copy,
  type DrawRecord,
  type Finding,
  type HandedIn,
  type PublishedSelection,
  parseDrawRecord,
  verifyDraw,
  verifySelection,
} from 'utlysning';

/** A record that was checked. */
export interface Checked {
  /** The finding `draw`, or `selection-published` where results were checked too. */
  readonly finding: Finding;
  /** The criteria that it is made of. One that does not apply is absent. */
  readonly findings: readonly Finding[];
  /** The record itself, unless what was handed in is none. */
  readonly record: DrawRecord | undefined;
  /** What somebody calls the entrants, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a record is checked with. */
export interface CheckedWith {
  readonly handedIn: HandedIn;
  readonly names: ReadonlyMap<string, string>;
  /** The results as they were published. */
  readonly results?: Copy | undefined;
}

/**
 * Checks a record, read strictly, against what was handed in, and the results against the record.
 *
 * @throws UtlysningError `results.invalid` for results that have not the form of a selection, and a
 * SyntaxError or a TypeError for what is no JSON or no UTF-8.
 */
export function check(record: Copy, { handedIn, names, results }: CheckedWith): Checked {
  const finding =
    results === undefined
      ? verifyDraw(record, handedIn)
      : verifySelection(selectionIn(results), record, handedIn);
  const parsed = parseDrawRecord(record);
  const { findings = [] } = finding;
  return {
    finding,
    findings: findings.flatMap((one) => (one.criterion === 'draw' ? (one.findings ?? []) : one)),
    record: parsed.ok ? parsed.value : undefined,
    names,
  };
}

/** What a file with results has in it. Whether it is a selection is for the library to say. */
function selectionIn(file: Copy): PublishedSelection {
  const text =
    typeof file === 'string' ? file : new TextDecoder('utf-8', { fatal: true }).decode(file);
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}
