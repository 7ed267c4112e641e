// Runs the tests of a mutant with vitest as Stryker does, and sees one thing more: a test file that could
// not even be loaded, because the mutant threw on the way. It has no tests that fail, and would pass.
import { strykerPlugins as plugins } from '@stryker-mutator/vitest-runner';

export { strykerValidationSchema } from '@stryker-mutator/vitest-runner';

const [vitest] = plugins;

function createRunner(injector) {
  const runner = vitest.factory(injector);
  const run = runner.mutantRun.bind(runner);
  runner.mutantRun = async (options) => {
    const result = await run(options);
    const files = runner.ctx.state.getFiles();
    const unloaded = files.find((file) => file.result?.state === 'fail' && file.tasks.length === 0);
    if (result.status !== 'survived' || unloaded === undefined) return result;
    const failureMessage = `${unloaded.name} could not be loaded`;
    return { status: 'killed', failureMessage, killedBy: [], nrOfTests: result.nrOfTests };
  };
  return runner;
}
createRunner.inject = vitest.factory.inject;

export const strykerPlugins = [{ ...vitest, name: 'vitest-that-loads', factory: createRunner }];
