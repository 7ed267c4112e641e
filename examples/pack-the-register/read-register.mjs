/** The columns of the file, in order. */
const HEADER =
  'number,name,name_other_languages,county_number,county,orgnr,valid_from,valid_to,source';

/** A name in Norwegian, Sámi or Kven; the signs that the table packs with can not be in one. */
const NAME = /^\p{L}+(?:[ -]\p{L}+)*$/u;

/**
 * Reads the text of a register. Gives its rows, each with the number of its line, and every fault
 * as `{ line, reason }`; with a fault, the rows are of no use.
 */
export function readRegister(text) {
  const rows = [];
  const faults = [];
  const [header, ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (header !== HEADER)
    return { rows, faults: [{ line: 1, reason: `the header is not ${HEADER}` }] };
  if (lines.length === 0) faults.push({ line: 2, reason: 'no row' });

  for (const [index, content] of lines.entries()) {
    const line = index + 2;
    const reasons = [];
    const row = { line, ...readRow(content, reasons) };
    faults.push(...reasons.map((reason) => ({ line, reason })));
    if (reasons.length === 0) rows.push(row);
  }
  faults.push(...overlaps(rows, 'number'), ...overlaps(rows, 'orgnr'));
  faults.push(...unevenCounties(rows), ...unevenOrgnrs(rows));
  faults.sort((a, b) => a.line - b.line);
  return { rows, faults };
}

function readRow(content, reasons) {
  const fields = content.split(',');
  if (content.includes('"') || fields.length !== 9) {
    reasons.push('not nine fields without quotes');
    return {};
  }
  const [number, name, others, countyNumber, county, orgnr, validFrom, validTo, source] = fields;
  const expect = (holds, reason) => holds || reasons.push(reason);

  expect(/^\d{4}$/.test(number), 'number is not four digits');
  expect(isName(name), 'name is not words of letters, joined by a space or a hyphen');
  const otherNames = others === '' ? [] : others.split('|').map((other) => other.split(':'));
  for (const [language, otherName, ...rest] of otherNames) {
    const known = /^(?:sme|smj|sma|fkv)$/.test(language) && isName(otherName) && rest.length === 0;
    expect(known, 'name_other_languages is not sme, smj, sma or fkv, a colon and a name');
  }
  expect(/^\d\d$/.test(countyNumber), 'county_number is not two digits');
  expect(number.startsWith(countyNumber), 'number does not begin with county_number');
  expect(isName(county), 'county is not words of letters, joined by a space or a hyphen');
  if (orgnr !== '')
    expect(isOrgnr(orgnr), 'orgnr is not nine digits, from 8 or 9, with a right check digit');
  if (validFrom !== '') expect(isDay(validFrom), 'valid_from is not a day such as 2024-01-01');
  if (validTo !== '') expect(isDay(validTo), 'valid_to is not a day such as 2024-01-01');
  if (validTo !== '') expect(validFrom < validTo, 'valid_to is not after valid_from');
  expect(source !== '', 'source is empty');
  return { number, name, otherNames, countyNumber, county, orgnr, validFrom, validTo };
}

function overlaps(rows, key) {
  const faults = [];
  const last = new Map();
  const inTime = rows.toSorted((a, b) =>
    a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0,
  );
  for (const row of inTime.filter((row) => row[key] !== '')) {
    const before = last.get(row[key]);
    if (before && (before.validTo === '' || row.validFrom < before.validTo)) {
      faults.push({
        line: row.line,
        reason: `${key} is valid at the same time on line ${before.line}`,
      });
    }
    last.set(row[key], row);
  }
  return faults;
}

function unevenCounties(rows) {
  const first = new Map(rows.toReversed().map((row) => [row.countyNumber, row]));
  return rows
    .filter((row) => row.county !== first.get(row.countyNumber).county)
    .map((row) => ({
      line: row.line,
      reason: `county is another than on line ${first.get(row.countyNumber).line}`,
    }));
}

/** The table tells by one day which rows know their organisation number: those that ended later. */
function unevenOrgnrs(rows) {
  const ended = (row) => row.validTo || 'never';
  const known = rows.filter((row) => row.orgnr !== '');
  return rows
    .filter((row) => row.orgnr === '')
    .map((row) => ({ row, other: known.find((other) => ended(other) <= ended(row)) }))
    .filter(({ row, other }) => row.validTo === '' || other)
    .map(({ row, other }) => ({
      line: row.line,
      reason: `orgnr is empty, but ${other ? `known on line ${other.line}, which ended no later` : 'the row has not ended'}`,
    }));
}

function isName(text) {
  return typeof text === 'string' && NAME.test(text) && text === text.normalize('NFC');
}

function isOrgnr(text) {
  if (!/^[89]\d{8}$/.test(text)) return false;
  return [3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, w, i) => sum + w * Number(text[i]), 0) % 11 === 0;
}

/** Whether a text is a day of the calendar, written `2024-06-24`. */
export function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
