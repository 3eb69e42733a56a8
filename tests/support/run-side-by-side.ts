import { spawn } from 'node:child_process';

/**
 * Runs commands at the same time, and shows what each has printed when it has ended.
 *
 * @returns whether all of them have ended well
 */
export async function runSideBySide(commands: readonly (readonly [string, ...string[]])[]): Promise<boolean> {
  const ended = await Promise.all(commands.map(runOne));
  return ended.every(Boolean);
}

function runOne([command, ...args]: readonly [string, ...string[]]): Promise<boolean> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(status === 0);
    });
  });
}
