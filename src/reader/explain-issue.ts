import { z } from 'zod';
import { didYouMean } from './nearest.ts';

/**
 * Says a Zod issue in the words of someone who writes content: what is wrong, and what to do about it.
 *
 * @param fields the names of the fields that the schema allows where the issue is
 */
export function explainIssue(issue: z.core.$ZodIssue, fields: readonly string[]): [what: string, advice: string] {
  const value = issue.input;
  const field = z.core.toDotPath(issue.path) || 'the front matter';
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const inside = issue.path.length > 0 ? ` of ${field}` : '';
    return [`"${key}" is no field${inside}.`, `${didYouMean(key, fields)}The fields are ${fields.join(', ')}.`];
  }
  if (value === undefined) {
    return [`${field} is missing.`, `Add a line "${String(issue.path.at(-1))}:" with its value.`];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const what = `${field} is "${String(value)}", which is not one of ${values.join(', ')}.`;
    return [what, `${didYouMean(String(value), values)}Use one of these values.`];
  }
  if (issue.code === 'invalid_type') {
    const [type, advice = 'Change the value to that type.'] = TYPES[issue.expected] ?? [issue.expected];
    return [`${field} is ${describe(value)}, but has to be ${type}.`, advice];
  }
  const written = typeof value === 'string' && value.trim() !== '' ? `, but is "${value}"` : '';
  return [`${field} ${issue.message}${written}.`, 'Change the value, or remove the field when it is optional.'];
}

const MAPPING = ['a mapping of fields', 'Write one "field: value" a line, indented below its name.'] as const;

/** What Zod's types are called, and how to write a value of that type. */
const TYPES: Record<string, readonly [name: string, advice?: string]> = {
  string: ['text', 'Write it as text; put it in quotes when YAML takes it for something else.'],
  array: ['a list', 'Write one item a line, each after "- ".'],
  object: MAPPING,
  record: MAPPING,
  number: ['a number'],
  int: ['a whole number'],
};

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of fields';
  return typeof value === 'string' ? 'text' : `a ${typeof value} (${String(value)})`;
}
