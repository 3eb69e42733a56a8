import { spawnSync } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a TypeScript file as a program of its own, without the variables that Vitest sets for its own processes. */
export function runNode(file: string, { args = [], env = {}, cwd = process.cwd() }: Options = {}): Ended {
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  return spawnSync(process.execPath, [file, ...args], { cwd, env: { ...inherited, ...env }, encoding: 'utf8' });
}

interface Options {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}
