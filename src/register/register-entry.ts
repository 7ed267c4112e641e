import { isRecord } from '../parse/require.js';
import type { RegisterEntry } from './register.js';

/** Whether a value has the shape of an entry of a register. */
export function isRegisterEntry(value: unknown): value is RegisterEntry {
  if (!isRecord(value)) return false;
  const { number, kind, entity, facts } = value;
  return (
    isText(number) &&
    (kind === undefined || isText(kind)) &&
    (entity === undefined || isText(entity)) &&
    (facts === undefined || (isRecord(facts) && Object.values(facts).every(isFact)))
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isFact(value: unknown): boolean {
  return (
    isText(value) ||
    typeof value === 'boolean' ||
    Number.isFinite(value) ||
    (Array.isArray(value) && value.every(isText))
  );
}
