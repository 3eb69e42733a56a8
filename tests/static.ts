import { runSideBySide } from './support/run-side-by-side.ts';

/** Looks at the code without running it: types, and its form. */
const isRight = await runSideBySide([
  ['astro', 'check'],
  ['prettier', '--check', '.'],
]);
process.exitCode = isRight ? 0 : 1;
