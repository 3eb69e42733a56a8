import { loadContent, type LoadOptions } from '../load-content.ts';
import { readSettings } from '../settings.ts';

/** The content is wrong: every problem of it, and what was therefore not done. */
export class ContentError extends Error {
  constructor(problems: string, count: number, undone?: string) {
    const sum = `${count === 1 ? '1 problem' : `${count} problems`} in the content`;
    super(`${problems}\n\n${undone ? `${sum}: ${undone}` : sum}.`);
  }
}

/** The command was called with something that it cannot do. */
export class UsageError extends Error {}

/** Runs a command to its end. What it throws is printed, and is a failure of the process. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof ContentError || error instanceof UsageError ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Loads the content folder that the settings name.
 *
 * @param undone what a command does not do when there are problems
 * @throws ContentError
 */
export async function requireContent(undone?: string, options?: LoadOptions) {
  const loaded = await loadContent(readSettings().contentDir, options);
  if (!loaded.content) throw new ContentError(loaded.problems, loaded.count, undone);
  return loaded;
}
