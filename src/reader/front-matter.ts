import type { VFile } from 'vfile';
import { type Alias, type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import { type Position, report } from './problem.ts';

/** Finds the position of a value in a file; for `key` that of the key that leads to it. */
export type Locate = (path: readonly PropertyKey[], of?: 'key' | 'value') => Position;

export interface FrontMatter<Data> {
  /** The typed fields, or nothing when there were problems. */
  readonly data: Data | undefined;
  readonly locate: Locate;
  /** The text below the front matter, with as many empty lines before it as the front matter has. */
  readonly body: string;
}

const START: Position = { line: 1, column: 1 };

/**
 * Reads the YAML between the two `---` lines that a content file begins with. Problems go to the file.
 *
 * @returns nothing when the file has no front matter
 */
export function readFrontMatter<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
): FrontMatter<z.output<Schema>> | undefined {
  const text = String(file);
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) {
    const what = text.startsWith('---')
      ? 'The front matter has no end: the line "---" below it is missing.'
      : 'The file has no front matter.';
    report(file, START, what, 'Begin the file with a line "---", the fields, and another line "---".');
    return undefined;
  }
  const yaml = readYaml(file, `\n${match[1]}`, schema);
  const lines = match[0].split('\n').length - 1;
  return { ...yaml, body: '\n'.repeat(lines) + text.slice(match[0].length) };
}

/** Reads YAML text into the schema's type. Problems go to the file, at the line and column in `text`. */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  text: string,
  schema: Schema,
): { readonly data: z.output<Schema> | undefined; readonly locate: Locate } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const reportYaml = (offset: number, message: string): void => {
    const advice =
      'Write one "field: value" a line; put text in quotes when it has a colon, a "#" or begins with a sign.';
    report(file, positionAt(offset), `The YAML cannot be read: ${message.replace(/\.?$/, '.')}`, advice);
  };
  for (const problem of [...document.errors, ...document.warnings]) reportYaml(problem.pos[0], problem.message);
  const locate: Locate = (path, of = 'value') => {
    const found = findNode(document.contents, path, of);
    return found?.range ? positionAt(found.range[0]) : START;
  };
  if (document.errors.length > 0) return { data: undefined, locate };

  let raw: unknown;
  try {
    raw = document.toJS() ?? {};
  } catch (error) {
    // An alias (`*name`) leads nowhere, or so many lead to each other that they would fill the memory.
    reportYaml(aliasOffset(document), (error as Error).message);
    return { data: undefined, locate };
  }
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { data: result.data, locate };
  for (const issue of result.error.issues.flatMap(oneIssueAKey)) {
    const isUnknown = issue.code === 'unrecognized_keys';
    const path = isUnknown ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    report(file, locate(path, isUnknown ? 'key' : 'value'), ...explainIssue(issue, fieldsOf(schema, issue.path)));
  }
  return { data: undefined, locate };
}

/** Where the first alias stands that has no anchor, or else the first alias. */
function aliasOffset(document: Document): number {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_key, alias) => void aliases.push(alias) });
  return (aliases.find((alias) => !alias.resolve(document)) ?? aliases[0])?.range?.[0] ?? 0;
}

function oneIssueAKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

/** The node at the path, or the nearest one above it that exists. */
function findNode(root: Node | null, path: readonly PropertyKey[], of: 'key' | 'value'): Node | undefined {
  let node: Node | undefined = root ?? undefined;
  let key: Node | undefined;
  for (const step of path) {
    if (!isMap(node) && !isSeq(node)) break;
    // An item of a list has no key, so it stands for its own.
    const pair: { readonly key: unknown; readonly value?: unknown } | undefined = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      : { key: node.items[Number(step)] };
    if (!pair?.key) return key ?? node;
    key = pair.key as Node;
    node = (pair.value as Node | null) ?? key;
  }
  return of === 'key' ? (key ?? node) : node;
}

/** The names of the fields that the schema allows at the path. */
function fieldsOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of [...path, undefined]) {
    while (at instanceof z.ZodDefault || at instanceof z.ZodOptional) at = at.unwrap();
    if (step === undefined) break;
    if (at instanceof z.ZodObject) at = (at.shape as Record<PropertyKey, unknown>)[step];
    else if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
