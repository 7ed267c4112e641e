/**
 * What municipalities were called on the day of the deadline, by organisation number: with the
 * county where two share a name, and blank where it was none. For the print-out only.
 */
export function namesOn(day, register) {
  const names = new Map();
  const count = new Map();
  const municipalities = register.validOn(day);
  for (const { name } of municipalities) count.set(name, (count.get(name) ?? 0) + 1);
  for (const { orgnr, name, county } of municipalities) {
    names.set(orgnr, count.get(name) === 1 ? name : `${name} (${county.name})`);
  }
  return (orgnr) => names.get(orgnr) ?? '';
}
