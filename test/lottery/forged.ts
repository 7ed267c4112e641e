import type { DrawFacts } from '../../src/lottery/checks/check.js';
import { announcementDocument } from '../../src/lottery/documents.js';
import { factsOf } from '../../src/lottery/facts.js';
import type { HandedIn } from '../../src/lottery/handed-in.js';
import { outcomeOf } from '../../src/lottery/outcome.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { seedDocument } from '../../src/lottery/seed.js';
import { drawVerdict } from '../../src/lottery/verdict.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { sha256 } from './reference-draw.js';

/** The record with all hashes, the seed and the order made to agree again, as a forger would. */
export function madeToAgree(record: DrawRecord): DrawRecord {
  const { announcement, revealed } = record;
  const seed = sha256(seedDocument(announcement, revealed));
  const facts: DrawFacts = factsOf({ ...record, seed });
  const agreeing = {
    ...record,
    seed,
    entries: { ...record.entries, sha256: facts.entries.sha256 },
    others: { ...record.others, sha256: facts.others.sha256 },
  };
  const outcome = outcomeOf(agreeing);
  return { ...agreeing, order: outcome?.ok ? outcome.order : record.order };
}

/** Copies of what was announced and closed, and the numbers as somebody looked them up. */
export function copiesOf(record: DrawRecord): HandedIn {
  const numbers = record.announcement.sources.flatMap((source, at) => {
    const given = record.revealed[at];
    return source.kind === 'numbers' && given?.kind === 'numbers'
      ? [[source.name, given.numbers]]
      : [];
  });
  return {
    announcement: announcementDocument(record.announcement),
    entries: record.entries.sha256,
    lookedUp: { numbers: Object.fromEntries(numbers) },
  };
}

/** The exit status of a verification, and the checks that are not met or undetermined. */
export function judged(record: unknown, handedIn: HandedIn = {}) {
  const finding = verifyDraw(record, handedIn);
  const required = (finding.findings ?? []).filter(({ level }) => level === 'required');
  const of = (outcome: string) =>
    required.filter((one) => one.outcome === outcome).map(({ criterion }) => criterion);
  return {
    exit: drawVerdict(finding, 'en').exit,
    failed: of('not-met'),
    left: of('undetermined'),
  };
}
