import { z } from 'zod';
import { didYouMean } from './nearest.ts';

/** What is wrong with a field, and what to do about it. */
export interface Explanation {
  readonly what: string;
  readonly advice: string;
}

/** Says a Zod issue in the words of someone who writes content. `fieldsAt` lists the fields that a mapping has. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): Explanation {
  const value = issue.input;
  const field = z.core.toDotPath(issue.path) || 'the front matter';
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const fields = fieldsAt(issue.path);
    const inside = issue.path.length > 0 ? ` of ${field}` : '';
    return {
      what: `"${key}" is no field${inside}.`,
      advice: `${didYouMean(key, fields)}The fields are ${fields.join(', ')}.`,
    };
  }
  if (value === undefined) {
    return {
      what: `${field} is missing.`,
      advice: `Add a line "${String(issue.path.at(-1))}:" with its value.`,
    };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return {
      what: `${field} is "${String(value)}", which is not one of ${values.join(', ')}.`,
      advice: `${didYouMean(String(value), values)}Use one of these values.`,
    };
  }
  if (issue.code === 'invalid_type') {
    return {
      what: `${field} is ${describe(value)}, but has to be ${EXPECTED[issue.expected] ?? issue.expected}.`,
      advice: ADVICE[issue.expected] ?? 'Change the value to that type.',
    };
  }
  return {
    what: `${field} ${issue.message}${typeof value === 'string' && value.trim() !== '' ? `, but is "${value}"` : ''}.`,
    advice: 'Change the value, or remove the field when it is optional.',
  };
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping of fields',
  record: 'a mapping of fields',
  number: 'a number',
  int: 'a whole number',
};

const ADVICE: Record<string, string> = {
  string: 'Write it as text; put it in quotes when YAML takes it for something else.',
  array: 'Write one item a line, each after "- ".',
  object: 'Write one "field: value" a line, indented below its name.',
  record: 'Write one "field: value" a line, indented below its name.',
};

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of fields';
  return typeof value === 'string' ? 'text' : `a ${typeof value} (${String(value)})`;
}
