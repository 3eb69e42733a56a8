import { afterAll, describe, expect, test } from 'vitest';
import { edited, type Files, problemsOf, removeFolders } from '../support/content-folder.ts';

afterAll(removeFolders);

const DE = 'roles/data-engineer.md';
const DS = 'roles/data-scientist.md';

/** The good guide with something before its text. */
const guide = (text: string): Files => edited('guides/start.md', 'Begin with', `${text}\n\nBegin with`);

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
  Put it behind the statement that it supports.`,
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
    guide('::role-list{roles="data-engineer data-scienctist"}'),
    `guides/start.md:7:1: The directive "::role-list" names "data-scienctist", which is not in roles/.
  Did you mean "data-scientist"? Each of the roles is a file in content/roles/.`,
  ],
  [
    'a directive of a guide without what it needs',
    guide('::link-forms{roles="data-engineer"}'),
    `guides/start.md:7:1: The directive link-forms has to be written as ::link-forms{role="…"}.
  Give it that one attribute, with ids of roles, and nothing else.`,
  ],
  [
    'a directive of a guide that names no role',
    guide('::role-list{roles=" "}'),
    `guides/start.md:7:1: The directive role-list has to be written as ::role-list{roles="…"}.
  Give it that one attribute, with ids of roles, and nothing else.`,
  ],
  [
    'a directive of a guide with more than it needs',
    guide('::role-list[Everyone]{roles="data-engineer"}\n\n::role-list{roles="data-engineer" .wide}'),
    `guides/start.md:7:1: The directive role-list has to be written as ::role-list{roles="…"}.
  Give it that one attribute, with ids of roles, and nothing else.
guides/start.md:9:1: The directive role-list has to be written as ::role-list{roles="…"}.
  Give it that one attribute, with ids of roles, and nothing else.`,
  ],
  [
    'a directive in a list or in a quotation',
    guide('- One\n\n  ::link-forms{role="data-engineer"}\n\n> ::role-list{roles="data-engineer"}'),
    `guides/start.md:9:3: The directive link-forms stands inside a list or a quotation.
  Put it on a line of its own that is not indented, with an empty line before and after it.
guides/start.md:11:3: The directive role-list stands inside a list or a quotation.
  Put it on a line of its own that is not indented, with an empty line before and after it.`,
  ],
  [
    'a directive that encloses text',
    guide(':::note\nText.\n:::'),
    `guides/start.md:7:1: The directive cannot be read.
  Put it on a line of its own that is not indented, with an empty line before and after it. There are ::role-list{roles="…"} and ::link-forms{role="…"}.`,
  ],
  [
    'a directive inside a sentence, or with a space in it',
    guide('See ::role-list{roles="data-engineer"} here.\n\n:: link-forms{role="data-engineer"}'),
    `guides/start.md:7:1: The directive cannot be read.
  Put it on a line of its own that is not indented, with an empty line before and after it. There are ::role-list{roles="…"} and ::link-forms{role="…"}.
guides/start.md:9:1: The directive cannot be read.
  Put it on a line of its own that is not indented, with an empty line before and after it. There are ::role-list{roles="…"} and ::link-forms{role="…"}.`,
  ],
  [
    'a link to a section that the role does not have',
    guide('[Its tools](../roles/data-scientist.md#tools) and [its names](../roles/data-engineer.md#names).'),
    `guides/start.md:7:1: The link "../roles/data-scientist.md#tools" leads to "#tools", a section that the page of "data-scientist" does not have.
  Leave the anchor out, or give that page something to say there.
guides/start.md:7:51: The link "../roles/data-engineer.md#names" leads to "#names", a section that the page of "data-engineer" does not have.
  Leave the anchor out, or give that page something to say there.`,
  ],
  [
    'a footnote that nothing mentions, in a guide',
    guide('Text.\n\n[^lost]: Somewhere.'),
    `guides/start.md:9:1: Only roles, activities and rules have citations: "[^lost]" cannot stand here.
  Link to the source in the sentence, or delete the footnote.`,
  ],
  [
    'a citation in the heading of a section',
    edited(DE, '## Key responsibilities', '## Key responsibilities[^people]'),
    `roles/data-engineer.md:25:1: A citation stands in a heading.
  Put it behind the statement that it supports.`,
  ],
  [
    'a citation whose label has a space',
    edited(DE, '- Builds pipelines.[^people]', '- Builds pipelines.[^people][^two words]'),
    `roles/data-engineer.md:29:29: The citation "two words" is defined nowhere in this file.
  Define it at the end: "[^two words]: [Title](../sources/<id>.md), place".`,
  ],
  [
    'a second id on one item',
    edited(DE, '- Builds pipelines.[^people]', '- Builds pipelines.[^people] <!-- id: aaa --> <!-- id: bbb -->'),
    `roles/data-engineer.md:29:47: There is an id already.
  Keep one of the two: an item has one anchor.`,
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
    `tools/kafka.md:9:14: Only roles, activities and rules have citations: "[^People]" cannot stand here.
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
    'script between comments in a guide',
    guide('<!-- a --><script>process.exit()</script><!-- b -->'),
    `guides/start.md:7:1: Raw HTML is not allowed: "<!-- a --><script>process.exit()</script><!-- b -->".
  Say it in Markdown; write "\\<" for a less-than sign.`,
  ],
  [
    'a heading of a guide with nothing but a comment',
    guide('## <!-- To be named. -->'),
    `guides/start.md:7:1: The heading is empty.
  Write its text, or delete the line.`,
  ],
  [
    'an id in a guide that names no heading',
    guide('Read this. <!-- id: this -->'),
    `guides/start.md:7:12: The id "this" stands where there is no anchor to name.
  Put the comment at the end of a heading, or of a responsibility.`,
  ],
  [
    'a link by a label whose definition leads nowhere',
    edited(
      DE,
      '../tools/kafka.md).',
      '../tools/kafka.md) by [label][k].\n\n## More\n\nWords.\n\n[k]: ../tools/kafak.md',
    ),
    `${DE}:36:1: The link "../tools/kafak.md" leads to "kafak", which is not in tools/.
  Did you mean "kafka"? Link to a file that exists.`,
  ],
  [
    'a definition that leads nowhere and that nothing uses',
    edited(DS, '- Trains models.', '- Trains models.\n\n[unused]: javascript:alert(1)\n[dead]: ../tools/kafak.md'),
    `${DS}:11:1: The link "javascript:alert(1)" uses "javascript:", which is not allowed here.
  Link to a content file by its relative path, such as "../tools/docker.md", or to the web with "https://".
${DS}:12:1: The link "../tools/kafak.md" leads to "kafak", which is not in tools/.
  Did you mean "kafka"? Link to a file that exists.`,
  ],
];

describe('what a parser accepts, but would give a wrong page or stop the reader, is reported:', () => {
  test.for(cases)('%s', async ([, changes, message]) => {
    expect(await problemsOf(changes)).toBe(message);
  });
});
