import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, on which a worker must not begin when the other is done. */
const LONGEST = [
  'every-page-wide',
  'every-page-phone',
  'embed-hosts',
  'disclosure',
  'figure',
  'finder',
  'embed-panel',
  'explorer',
  'reading',
].map((name) => `tests/browser/${name}.test.ts`);

/** Runs the slowest test files first, even in a new copy of the project that has no timings yet. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return place === -1 ? LONGEST.length : place;
    };
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    return projects.flatMap((name) =>
      sorted.filter(({ project }) => project.name === name).sort((a, b) => rank(a) - rank(b)),
    );
  }
}
