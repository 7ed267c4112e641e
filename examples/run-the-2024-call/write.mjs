import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHUNK = 1 << 20;

/**
 * Writes the admission and the record into a folder. Both are written beside their names first, so
 * that a failure half-way leaves the files of an earlier run as they were.
 */
export function writeResults(folder, admission, record) {
  mkdirSync(folder, { recursive: true });
  const files = [
    { path: join(folder, 'admission.json'), write: (path) => writeAdmission(path, admission) },
    { path: join(folder, 'record.json'), write: (path) => writeRecord(path, record) },
  ].map((file) => ({ ...file, unfinished: `${file.path}.unfinished` }));
  try {
    for (const { unfinished, write } of files) write(unfinished);
    for (const { unfinished, path } of files) renameSync(unfinished, path);
  } finally {
    for (const { unfinished } of files) rmSync(unfinished, { force: true });
  }
}

function writeRecord(path, record) {
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}

/** One application a line: the text of a large admission would not fit into one string. */
function writeAdmission(path, { library, call, ...lists }) {
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
    put(`{\n  "library": ${JSON.stringify(library)},\n  "call": ${JSON.stringify(call)}`);
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
