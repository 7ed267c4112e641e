import { pathToFileURL } from 'node:url';
import { collectTests, getFn, getHooks } from '@vitest/runner';

/** What the parts of vitest ask for that collect tests. */
const config = {
  root: '/',
  setupFiles: [],
  sequence: { hooks: 'stack', setupFiles: 'list', concurrent: false, shuffle: false },
  testTimeout: 120_000,
  hookTimeout: 120_000,
  maxConcurrency: 1,
  retry: 0,
  tags: [],
};

let times = 0;

/** Loads the tests of a bundle anew: each by its id, with its file and what runs it. */
export async function load(bundled) {
  times += 1;
  const { default: files } = await import(`${pathToFileURL(bundled).href}?${times}`);
  const tests = new Map();
  for (const [name, importFile] of Object.entries(files)) {
    const [file] = await collectTests([name], { config, importFile });
    const [error] = file.result?.errors ?? [];
    if (error !== undefined) throw new Error(`${name}: ${error.message}`);
    await prepare(file);
    for (const [title, run] of leaves(file.tasks)) {
      let id = `${name} > ${title}`;
      for (let more = 2; tests.has(id); more += 1) id = `${name} > ${title} (${more})`;
      tests.set(id, { name, run });
    }
  }
  return tests;
}

/** Runs what is to be run before the tests of a suite, once. */
async function prepare(suite) {
  for (const hook of getHooks(suite).beforeAll) await hook(suite);
  for (const task of suite.tasks) if (task.type === 'suite') await prepare(task);
}

function leaves(tasks, before = []) {
  return tasks.flatMap((task) => {
    const names = [...before, task.name];
    return task.type === 'suite' ? leaves(task.tasks, names) : [[names.join(' > '), getFn(task)]];
  });
}
