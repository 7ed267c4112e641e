import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs quick files before slow ones, for the first test that fails ends the run. */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowFirst = await super.sort(files);
    return slowFirst.toReversed();
  }
}
