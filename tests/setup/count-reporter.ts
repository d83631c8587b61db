import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the run with a line that says how many tests passed and failed. A file that cannot be loaded counts as failed. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const unread = modules.filter((module) => module.errors().length > 0).length;
    const passed = states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state === 'failed').length + unread + unhandled.length;
    console.log(`${passed} passed, ${failed} failed`);
  }
}
