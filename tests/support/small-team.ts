import type { Catalogue, Role } from '../../src/model/catalogue.ts';
import { checkedContent } from './content-folder.ts';

interface RoleFacts {
  readonly family: string;
  /** Ids of the roles that it hands something to. A receiver named twice gets two things. */
  readonly to?: readonly string[];
  /** Further lines of front matter. */
  readonly more?: string;
}

/** Content of roles with nothing but the given facts; tools `b-tool` and `a-tool`; phases and families out of alphabetical order. */
export async function catalogueOf(roles: Readonly<Record<string, RoleFacts>>): Promise<Catalogue> {
  const files = Object.entries(roles).map(([id, { family, to = [], more = '' }]) => {
    const handoffs = to.map((receiver, index) => `  - to: ${receiver}\n    gives: thing ${index + 1} from ${id}\n`);
    return [
      `roles/${id}.md`,
      `---
title: The ${id}
family: ${family}
summary: Works.
${handoffs.length > 0 ? 'handoffs:\n' : ''}${handoffs.join('')}${more}---

## Key responsibilities

- Works as ${id}.
`,
    ];
  });
  const tool = (title: string): string =>
    `---\ntitle: ${title}\nurl: https://example.org/\nkind: test\n---\n\nA tool.\n`;
  const { catalogue } = await checkedContent(
    { ...Object.fromEntries(files), 'tools/a-tool.md': tool('Zeta'), 'tools/b-tool.md': tool('Alpha') },
    { 'site.yaml': SITE },
  );
  return catalogue;
}

const SITE = `title: A team
description: A team for tests.
phases:
  - id: think
    title: Think
  - id: build
    title: Build
  - id: run
    title: Run
families:
  - id: makers
    title: Makers
  - id: keepers
    title: Keepers
`;

/** The role with the id, which has to exist. */
export function roleOf(catalogue: Catalogue, id: string): Role {
  const role = catalogue.roles.find((one) => one.id === id);
  if (!role) throw new Error(`There is no role "${id}".`);
  return role;
}
