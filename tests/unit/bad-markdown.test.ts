import { afterAll, describe, expect, test } from 'vitest';
import { edited, type Files, problemsOf, removeFolders } from '../support/content-folder.ts';

afterAll(removeFolders);

const DE = 'roles/data-engineer.md';
const DS = 'roles/data-scientist.md';

/** What is wrong, how the good content is changed to have it, and exactly what is printed. */
const cases: [name: string, changes: Files, message: string][] = [
  [
    'a link with a broken percent sign',
    edited(DE, '../tools/kafka.md', '../tools/kafka%.md'),
    `${DE}:30:11: The link "../tools/kafka%.md" leads to "kafka%", which is not in tools/.
  Did you mean "kafka"? Link to a file that exists.`,
  ],
  [
    'a value that begins with an asterisk',
    edited(DE, 'summary: Keeps the data flowing.', 'summary: *flowing'),
    `${DE}:6:10: The YAML cannot be read: Unresolved alias (the anchor must be set before the alias): flowing.
  Write one "field: value" a line; put text in quotes when it has a colon, a "#" or begins with a sign.`,
  ],
  [
    'YAML that would grow until it fills the memory',
    edited(
      DE,
      'aliases:\n  - DE',
      `aliases: &a [${'DE, '.repeat(20)}]\nnamed: &b [${'*a, '.repeat(20)}]\ndiffers: [${'*b, '.repeat(20)}]`,
    ),
    `${DE}:4:12: The YAML cannot be read: Excessive alias count indicates a resource exhaustion attack.
  Write one "field: value" a line; put text in quotes when it has a colon, a "#" or begins with a sign.`,
  ],
  [
    'text beside the bold name of a group',
    edited(DS, '- Trains models.', '- **Models** of all kinds\n  - Trains models.'),
    `${DS}:9:13: Text beside the name of a group stands outside its list.
  Make it an item of a list, or move it to a section of its own.`,
  ],
  [
    'a citation in the heading of a group',
    edited(DE, '### Pipelines', '### Pipelines[^people]'),
    `${DE}:27:1: A citation stands in a heading.
  Make it an item of a list, or move it to a section of its own.`,
  ],
  [
    'two hand-offs with the same id',
    edited(
      DE,
      '    gives: curated data sets',
      '    id: sets\n    gives: more\n  - to: data-scientist\n    id: sets\n    gives: curated data sets',
    ),
    `${DE}:20:9: "sets" is the id of two hand-offs.
  Give each an id of its own.`,
  ],
  [
    'a role that a guide lists and that does not exist',
    edited('guides/start.mdx', 'Begin with', '<RoleList roles="data-engineer data-scienctist" />\n\nBegin with'),
    `guides/start.mdx:7:1: The component RoleList names the role "data-scienctist", which does not exist.
  Did you mean "data-scientist"? Each role is a file in content/roles/.`,
  ],
  [
    'a component of a guide without what it needs',
    edited('guides/start.mdx', 'Begin with', '<LinkForms roles="data-engineer" />\n\nBegin with'),
    `guides/start.mdx:7:1: The component LinkForms has to be written as <LinkForms role="…" />.
  Give it that one attribute, with ids of roles, and nothing inside.`,
  ],
  [
    'a component in the middle of a sentence',
    edited('guides/start.mdx', 'Begin with', 'See <LinkForms role="data-engineer" /> and begin with'),
    `guides/start.mdx:7:5: The component LinkForms stands inside a sentence.
  Put it on a line of its own, with an empty line before and after it.`,
  ],
  [
    'a list item with nothing but a comment',
    edited(DS, '- Trains models.', '- Trains models.\n- <!-- To be written. -->'),
    `${DS}:10:1: The list item is empty.
  Write its text, or delete the line.`,
  ],
  [
    'a heading with nothing but a comment',
    edited(DE, '### Pipelines', '### <!-- To be named. -->'),
    `${DE}:27:1: The heading is empty.
  Write its text, or delete the line.`,
  ],
  [
    'a script between comments',
    edited(DE, '## Who they are', '<!-- a --><script>alert(1)</script><!-- b -->\n\n## Who they are'),
    `${DE}:21:1: Raw HTML is not allowed: "<!-- a --><script>alert(1)</script><!-- b -->".
  Say it in Markdown; write "\\<" for a less-than sign.`,
  ],
  [
    'a citation that is defined twice',
    edited(DE, '[^people]: ', '[^people]: [People](../sources/people.md), section 1\n[^people]: '),
    `${DE}:33:1: The citation "[^people]" is defined twice.
  Give each place in a source a label of its own, or delete one of the two.`,
  ],
  [
    'an indented definition that nothing cites',
    edited(DS, '- Trains models.', '- Trains models.\n\n  [^people]: [People](../sources/people.md)'),
    `${DS}:11:14: The citation "[^people]" is defined, but nothing cites it.
  Put it after the statement that it supports, or delete it.`,
  ],
  [
    'a citation on a page that lists none',
    edited('tools/kafka.md', 'Moves events.', 'Moves events.[^People]\n\n[^People]: [People](../sources/people.md)'),
    `tools/kafka.md:9:14: Only roles have citations: "[^People]" cannot stand here.
  Link to the source in the sentence, or delete the footnote.`,
  ],
  [
    'an item beside bold groups that is in none of them',
    edited(
      DS,
      '- Trains models.',
      '- **Models**\n  - Trains models.\n- Writes reports.\n- **Talks**\n  - Gives talks.',
    ),
    `${DS}:11:1: The item stands beside bold groups, but is in none of them.
  Indent it below the group that it belongs to, or give it a group: "- **Group**" with a list below.`,
  ],
  [
    'a difference from itself',
    edited(DS, 'family: data', 'differs:\n  - from: data-scientist\n    here: Trains models.\nfamily: data'),
    `${DS}:4:11: differs[0].from is "data-scientist", which is the role itself.
  Name the role that it is confused with.`,
  ],
  [
    'code in the attribute of a component',
    edited(
      'guides/start.mdx',
      'Begin with',
      '<RoleList roles={process.exit()} />\n\n<RoleList {...process.env} />\n\nBegin with',
    ),
    `guides/start.mdx:7:1: Code is not allowed in a guide: "process.exit()".
  Use Markdown and the components RoleList, LinkForms.
guides/start.mdx:9:1: Code is not allowed in a guide: "...process.env".
  Use Markdown and the components RoleList, LinkForms.`,
  ],
  [
    'code between comments in a guide',
    edited('guides/start.mdx', 'Begin with', '{/* a */ process.exit() /* b */}\n\nBegin with'),
    `guides/start.mdx:7:1: Code is not allowed in a guide: "/* a */ process.exit() /* b */".
  Use Markdown and the components RoleList, LinkForms.`,
  ],
];

describe('what a parser accepts, but would give a wrong page or stop the reader, is reported:', () => {
  test.for(cases)('%s', async ([, changes, message]) => {
    expect(await problemsOf(changes)).toBe(message);
  });
});
