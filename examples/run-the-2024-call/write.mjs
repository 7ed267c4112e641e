import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHUNK = 1 << 20;

/** The files that a run writes. */
export const FILES = {
  admission: 'admission.json',
  record: 'record.json',
  year: 'obligations.json',
  page: 'report.html',
};

/**
 * Writes what a run came to into a folder. Every file is written beside its name first, so that a
 * failure half-way leaves the files of an earlier run as they were.
 */
export function writeResults(folder, { admission, record, year, page }) {
  mkdirSync(folder, { recursive: true });
  const { id, version } = year.call;
  // Claims have notes, which are in no result.
  const places = year.places.map(({ claims, ...place }) => place);
  const write = {
    admission: (path) => writeAdmission(path, admission),
    record: (path) => writeJson(path, record),
    year: (path) => writeJson(path, { ...year, call: { id, version }, places }),
    page: (path) => writeFileSync(path, page),
  };
  const files = Object.entries(FILES).map(([what, name]) => {
    const path = join(folder, name);
    return { path, unfinished: `${path}.unfinished`, write: write[what] };
  });
  try {
    for (const { unfinished, write } of files) write(unfinished);
    for (const { unfinished, path } of files) renameSync(unfinished, path);
  } finally {
    for (const { unfinished } of files) rmSync(unfinished, { force: true });
  }
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** One application a line: the text of a large admission would not fit into one string. */
function writeAdmission(path, { library, call, register, ...lists }) {
  const file = openSync(path, 'w');
  let pending = '';
  const put = (text) => {
    pending += text;
    if (pending.length >= CHUNK) flush();
  };
  const flush = () => {
    writeFileSync(file, pending);
    pending = '';
  };
  try {
    const judgedBy = Object.entries({ library, call, register });
    put(`{${judgedBy.map(([name, value]) => `\n  "${name}": ${JSON.stringify(value)}`).join(',')}`);
    for (const [name, list] of Object.entries(lists)) {
      put(`,\n  ${JSON.stringify(name)}: [`);
      list.forEach((item, index) => {
        put(`${index === 0 ? '' : ','}\n    ${JSON.stringify(item)}`);
      });
      put(list.length === 0 ? ']' : '\n  ]');
    }
    put('\n}\n');
    flush();
  } finally {
    closeSync(file);
  }
}
