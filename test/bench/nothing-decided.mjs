// The library with what it decides replaced by constants, for the portal to be measured without it.
export * from 'utlysning';

const finding = {
  criterion: 'eligibility',
  level: 'required',
  outcome: 'met',
  clauses: [],
  reason: { code: 'all', params: {} },
  findings: [],
};
export const formalCriteria = () => ({ evaluate: () => finding });
export const parseApplication = (value) => ({ ok: true, value });
export const parseCall = (value) => ({ ok: true, value });
export const explain = () => [];
export const advise = () => [];
export const canonicalJson = (value) => JSON.stringify(value);
const reference = { id: 'hkdir-2024', version: 1, sha256: '0'.repeat(64) };
export const referenceTo = () => reference;
