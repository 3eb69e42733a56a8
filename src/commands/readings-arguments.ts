import { parseArgs } from 'node:util';
import { UsageError } from './run-command.ts';

/** What the command "readings" is asked to do: to enter a worksheet, or to print one. */
export interface ReadingsArguments {
  /** The worksheet to enter; nothing where one is to be printed. */
  readonly enter: string | undefined;
  /** Beginnings of the addresses to print; none for all. */
  readonly under: readonly string[];
  /** How many statements to draw, read or not; nothing where all that are unread are wanted. */
  readonly sample: number | undefined;
  readonly seed: number;
}

/**
 * Reads what stands behind the command.
 *
 * @throws UsageError when there is anything else, or what does not go together
 */
export function readArguments(args: readonly string[]): ReadingsArguments {
  const { values, positionals: under } = parse(args);
  const { enter, sample, seed } = values;
  if (enter !== undefined && (sample !== undefined || seed !== undefined || under.length > 0)) {
    throw new UsageError('--enter takes a whole worksheet: write nothing but its file behind it.');
  }
  return {
    enter,
    under,
    sample: sample === undefined ? undefined : wholeNumber('--sample', sample),
    seed: wholeNumber('--seed', seed ?? '1'),
  };
}

function parse(args: readonly string[]) {
  const options = { enter: { type: 'string' }, sample: { type: 'string' }, seed: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(option: string, written: string): number {
  if (!/^\d+$/.test(written)) throw new UsageError(`${option} is "${written}", which is no whole number.`);
  return Number(written);
}
