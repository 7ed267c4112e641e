// Runs the tests of mutants for Stryker, all in one process. To start vitest for each of some thousand
// mutants takes hours; here the tests are loaded once, and one mutant after the other is switched on.
//
// What is remembered from one mutant to the next must not decide: a test that fails has to pass without
// the mutant, and a mutant that survives has to survive among tests that were loaded anew. For one that
// works while the code is loaded, they are loaded anew with it.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from './bundle.mjs';
import { load } from './tests.mjs';

/** What the mutated code looks at, and counts in. */
const state = {};
globalThis.__stryker__ = state;

/** The tests of this process, and the ids of the tests, quick ones first, for all processes of a run. */
const bundled = `tests-${process.env.STRYKER_MUTATOR_WORKER ?? 0}.mjs`;
const order = 'tests.json';

/** The tests that have seen other mutants. */
let loaded;

async function init() {
  await bundle(process.cwd(), process.env.ROOMS.split(','), bundled);
}

async function dryRun() {
  let failed;
  try {
    loaded = await load(bundled);
  } catch (error) {
    failed = error.message;
  }
  const tests = [];
  for (const [id, { name }] of loaded ?? []) {
    state.currentTestId = id;
    const start = performance.now();
    failed ??= (await firstToFail([id], loaded))?.message;
    const timeSpentMs = performance.now() - start;
    state.currentTestId = undefined;
    tests.push({ id, name: id, fileName: resolve(name), timeSpentMs, status: 0 });
  }
  if (failed !== undefined) return { status: 'error', errorMessage: failed };
  const quickFirst = tests.toSorted((a, b) => a.timeSpentMs - b.timeSpentMs);
  writeFileSync(order, JSON.stringify(quickFirst.map(({ id }) => id)));
  return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
}

async function mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit }) {
  const mutant = { id: activeMutant.id, hitLimit };
  const all = JSON.parse(readFileSync(order, 'utf8'));
  const ids = testFilter === undefined ? all : all.filter((id) => testFilter.includes(id));
  const failed =
    mutantActivation === 'static'
      ? await whileLoading(mutant, ids)
      : ((await amongOthers(mutant, ids)) ?? (await alone(mutant, ids)));
  if (failed === undefined) return { status: 'survived', nrOfTests: ids.length };
  if (failed.rounds > hitLimit) return { status: 'timeout', reason: 'it went round too often' };
  const { id, message: failureMessage } = failed;
  return { status: 'killed', killedBy: id ? [id] : [], failureMessage, nrOfTests: ids.length };
}

/** Among tests that have seen other mutants: what fails, if it would pass without this one. */
async function amongOthers(mutant, ids) {
  loaded ??= await load(bundled);
  const failed = await during(mutant, () => firstToFail(ids, loaded));
  if (failed === undefined || (await firstToFail([failed.id], loaded)) === undefined) return failed;
  loaded = undefined;
  return undefined;
}

async function alone(mutant, ids) {
  const tests = await load(bundled);
  return during(mutant, () => firstToFail(ids, tests));
}

async function whileLoading(mutant, ids) {
  return during(mutant, async () => {
    try {
      return await firstToFail(ids, await load(bundled));
    } catch (error) {
      return { message: error.message };
    }
  });
}

/** Does something while a mutant is switched on; what fails then has the rounds that it went. */
async function during({ id, hitLimit }, work) {
  Object.assign(state, { activeMutant: id, hitLimit, hitCount: 0 });
  const failed = await work();
  const rounds = state.hitCount;
  Object.assign(state, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
  return failed && { ...failed, rounds };
}

async function firstToFail(ids, tests) {
  for (const id of ids) {
    try {
      await tests.get(id).run();
    } catch (error) {
      return { id, message: String(error?.message ?? error) };
    }
  }
  return undefined;
}

const capabilities = () => ({ reloadEnvironment: true });
const create = () => ({ capabilities, init, dryRun, mutantRun });
create.inject = [];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-one-process', factory: create }];
