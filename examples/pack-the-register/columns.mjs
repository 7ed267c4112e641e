/**
 * Turns rows into the columns of the table, each a list of texts. A body is a municipality with its
 * numbers, one after the other.
 */
export function pack(rows) {
  const bodies = gather(rows).sort((a, b) => compare(a[0].number, b[0].number));
  const chains = byFrequency(bodies.map(chainOf));
  return {
    unknownTo: unknownTo(rows),
    counties: [...new Set(rows.map((row) => row.countyNumber + row.county))].sort(),
    chains,
    bodies: bodies.map((body) => sign(chains.indexOf(chainOf(body)))),
    names: bodies.map(([first]) => fullName(first)),
    orgnrs: bodies.map((body) => packOrgnr(body.at(-1).orgnr)),
    numbers: numberSteps(bodies),
  };
}

/**
 * Gathers rows into bodies: lists of rows in time without a gap between them, that have the same
 * names, and the same organisation number as far as they know it. A row that does not know it
 * saves its name by standing with one that does; nothing says that they were one legal entity.
 */
function gather(rows) {
  const bodies = [];
  for (const row of rows.toSorted((a, b) => compare(inTime(a), inTime(b)))) {
    const before = bodies.find((body) => goesOn(body.at(-1), row));
    if (before) before.push(row);
    else bodies.push([row]);
  }
  return bodies;
}

function goesOn(last, row) {
  const atOnce = last.validTo !== '' && last.validTo === row.validFrom;
  return atOnce && fullName(last) === fullName(row) && ['', row.orgnr].includes(last.orgnr);
}

function inTime(row) {
  return `${row.validFrom} ${row.number}`;
}

/** The day by which every row without an organisation number has ended. */
function unknownTo(rows) {
  const without = rows.filter((row) => row.orgnr === '').map((row) => row.validTo);
  return without.sort().at(-1) ?? '';
}

/** The days on which a body began, changed its number, and ended; 1 January as the year alone. */
function chainOf(body) {
  const days = [body[0].validFrom, ...body.map((row) => row.validTo)];
  return days.map((day) => day.replace(/-01-01$/, '')).join(' ');
}

/** How far each number is from the last one in the same place of a body, in base 36; 1 is blank. */
function numberSteps(bodies) {
  const last = [];
  return bodies.flatMap((body) =>
    body.map(({ number }, place) => {
      const step = Number(number) - (last[place] ?? 0);
      last[place] = Number(number);
      return step === 1 ? '' : step.toString(36);
    }),
  );
}

/** The first eight digits, less 80000000, in base 67: four signs. The ninth digit follows from them. */
function packOrgnr(orgnr) {
  if (orgnr === '') return '';
  const value = Number(orgnr.slice(0, 8)) - 80_000_000;
  return [67 ** 3, 67 ** 2, 67, 1].map((unit) => sign(Math.floor(value / unit) % 67)).join('');
}

/** One of 72 signs: `7`, `8` and so on in ASCII, to `~`. */
function sign(value) {
  if (value > 71) throw new RangeError('there are more chains of days than signs for them');
  return String.fromCharCode(55 + value);
}

function fullName(row) {
  return [row.name, ...row.otherNames.map((other) => other.join(':'))].join(',');
}

function byFrequency(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || compare(a, b));
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
