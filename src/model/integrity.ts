import type { Entry } from '../reader/entry.ts';
import { showPath } from '../reader/explain-issue.ts';
import type { Locate } from '../reader/front-matter.ts';
import { didYouMean } from '../reader/nearest.ts';
import { report } from '../reader/problem.ts';
import type { Content } from '../reader/read-content.ts';
import { ROLE_PAGE_ANCHORS } from '../reader/read-role.ts';
import type { VFile } from 'vfile';
import { handoffAnchors } from './handoff-anchors.ts';
import { nameKey } from './names.ts';

/** Reports, on the files, every reference to what does not exist and every name that two entries claim. */
export function checkIntegrity(content: Content): void {
  checkRoles(content);
  checkTerms(content);
  checkOrders(content);
  checkGuides(content);
  checkLinks(content);
  checkNames(content.roles, 'role');
  checkNames(content.tools, 'tool');
  checkNames(content.terms, 'term');
}

function checkRoles(content: Content): void {
  const { ids, site } = content;
  const phases = site?.data.phases.map(({ id }) => id);
  const families = site?.data.families.map(({ id }) => id);
  for (const { id, data, file, locate, citations } of content.roles) {
    const check = referenceChecker(file, locate);
    if (families) check(['family'], data.family, families, 'family', 'The families stand in site.yaml.');
    if (phases) {
      for (const phase of Object.keys(data.lifecycle)) {
        check(['lifecycle', phase], phase, phases, 'phase', 'The phases stand in site.yaml.', 'lifecycle');
      }
    }
    data.tools.forEach(({ tool }, index) =>
      check(['tools', index, 'tool'], tool, ids.tools, 'tool', 'Each tool is a file in content/tools/.'),
    );
    data.named.forEach(({ source }, index) =>
      check(['named', index, 'source'], source, ids.sources, 'source', 'Each source is a file in content/sources/.'),
    );
    data.handoffs.forEach(({ to }, index) => {
      const path = ['handoffs', index, 'to'];
      check(path, to, ids.roles, 'role', 'Each role is a file in content/roles/.');
      if (to !== id) return;
      report(
        file,
        locate(path),
        'self-handoff',
        `handoffs[${index}].to is "${to}", which is the role itself.`,
        'Name the role that receives it, or describe the work as a responsibility.',
      );
    });
    data.differs.forEach(({ from }, index) => {
      const path = ['differs', index, 'from'];
      check(path, from, ids.roles, 'role', 'Each role is a file in content/roles/.');
      if (from === id) {
        report(
          file,
          locate(path),
          'self-difference',
          `differs[${index}].from is "${from}", which is the role itself.`,
          'Name the role that it is confused with.',
        );
      }
      const other = content.roles.find((role) => role.id === from);
      if (!other || other.data.differs.some((difference) => difference.from === id)) return;
      report(
        file,
        locate(path),
        'one-sided-difference',
        `differs[${index}].from is "${from}", but that role does not say how it differs from "${id}".`,
        `Add "- from: ${id}" under "differs:" in ${other.file.path}, with what that role does.`,
      );
    });
    for (const citation of citations) {
      if (ids.sources.includes(citation.source)) continue;
      report(
        file,
        citation.place,
        'unknown-source',
        `The citation "[^${citation.label}]" names the source "${citation.source}", which does not exist.`,
        `${didYouMean(citation.source, ids.sources)}Each source is a file in content/sources/.`,
      );
    }
    reportRepeated(
      data.differs.map(({ from }) => from),
      (index) => ['differs', index, 'from'],
      file,
      locate,
    );
    data.handoffs.forEach(({ id: own }, index) => {
      if (own === undefined || data.handoffs.findIndex((other) => other.id === own) === index) return;
      report(
        file,
        locate(['handoffs', index, 'id']),
        'repeated',
        `"${own}" is the id of two hand-offs.`,
        'Give each an id of its own.',
      );
    });
    reportRepeated(
      data.tools.map(({ tool }) => tool),
      (index) => ['tools', index, 'tool'],
      file,
      locate,
    );
  }
}

function checkTerms({ terms, ids }: Content): void {
  for (const { data, file, locate } of terms) {
    const check = referenceChecker(file, locate);
    data.sources.forEach(({ source }, index) =>
      check(['sources', index, 'source'], source, ids.sources, 'source', 'Each source is a file in content/sources/.'),
    );
  }
}

type Check = (
  path: readonly PropertyKey[],
  value: string,
  valid: readonly string[],
  kind: string,
  where: string,
  keyOf?: string,
) => void;

/** Makes the check of one reference; with `keyOf` the reference is a key of that mapping. */
function referenceChecker(file: VFile, locate: Locate): Check {
  return (path, value, valid, kind, where, keyOf) => {
    if (valid.includes(value)) return;
    const field = showPath(path);
    report(
      file,
      locate(path, keyOf ? 'key' : 'value'),
      `unknown-${kind}`,
      keyOf ? `${keyOf} names "${value}", which is no ${kind}.` : `${field} is "${value}", which is no ${kind}.`,
      `${didYouMean(value, valid)}${where}`,
    );
  };
}

function reportRepeated(
  values: readonly string[],
  pathOf: (index: number) => readonly PropertyKey[],
  file: VFile,
  locate: Locate,
): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) === index) return;
    report(file, locate(pathOf(index)), 'repeated', `"${value}" is listed twice.`, 'Keep one of the two entries.');
  });
}

/** Phases, families and guides have an order, in which nothing may stand twice. */
function checkOrders({ site, guides }: Content): void {
  if (site) {
    for (const list of ['phases', 'families'] as const) {
      reportRepeated(
        site.data[list].map(({ id }) => id),
        (index) => [list, index, 'id'],
        site.file,
        site.locate,
      );
    }
  }
  const places = new Map<number, string>();
  for (const { data, file, locate } of guides) {
    const other = places.get(data.order);
    if (other) {
      report(
        file,
        locate(['order']),
        'repeated',
        `order is ${data.order}, as in ${other}.`,
        'Give each guide its own place.',
      );
    }
    places.set(data.order, file.path);
  }
}

/** The components of guides name roles. */
function checkGuides({ guides, ids }: Content): void {
  for (const { file, roles } of guides) {
    for (const { component, id, place } of roles) {
      if (ids.roles.includes(id)) continue;
      report(
        file,
        place,
        'unknown-role',
        `The component ${component} names the role "${id}", which does not exist.`,
        `${didYouMean(id, ids.roles)}Each role is a file in content/roles/.`,
      );
    }
  }
}

function checkLinks(content: Content): void {
  const anchors = new Map(
    content.roles.map(({ id, body }) => [
      id,
      new Set<string>([
        ...ROLE_PAGE_ANCHORS,
        ...body.groups.flatMap((group) => [group.id, ...group.responsibilities.map((one) => one.id)]),
        ...body.sections.map((section) => section.id),
      ]),
    ]),
  );
  for (const { id, data } of content.roles) {
    handoffAnchors(id, data.handoffs).forEach(({ givesId, receivesId }, index) => {
      anchors.get(id)?.add(givesId);
      anchors.get(data.handoffs[index]?.to ?? '')?.add(receivesId);
    });
  }
  const entries: readonly Entry<unknown>[] = [
    ...content.roles,
    ...content.tools,
    ...content.sources,
    ...content.terms,
    ...content.guides,
  ];
  for (const { file, links } of entries) {
    for (const { kind, id, anchor, written, place } of links) {
      if (!content.ids[kind].includes(id)) {
        report(
          file,
          place,
          'dead-link',
          `The link "${written}" leads to "${id}", which is not in ${kind}/.`,
          `${didYouMean(id, content.ids[kind])}Link to a file that exists.`,
        );
      } else if (kind === 'roles' && anchor && anchors.get(id)?.has(anchor) === false) {
        report(
          file,
          place,
          'dead-anchor',
          `The link "${written}" leads to "#${anchor}", which is not on that page.`,
          `${didYouMean(anchor, anchors.get(id) ?? [])}Copy the anchor from the page's address.`,
        );
      }
    }
  }
}

interface Named {
  readonly id: string;
  readonly data: { readonly title: string; readonly aliases: readonly string[] };
  readonly file: VFile;
  readonly locate: Locate;
}

/** A name leads to one entry: ids, titles and aliases of a kind must differ, however they are written. */
function checkNames(entries: readonly Named[], kind: string): void {
  const owners = new Map<string, Named>();
  for (const entry of entries) for (const name of [entry.id, entry.data.title]) claim(name, entry, ['title']);
  for (const entry of entries) {
    entry.data.aliases.forEach((alias, index) => claim(alias, entry, ['aliases', index]));
  }

  function claim(name: string, entry: Named, path: readonly PropertyKey[]): void {
    const owner = owners.get(nameKey(name));
    if (!owner) {
      owners.set(nameKey(name), entry);
    } else if (owner !== entry) {
      const isAlias = path[0] === 'aliases';
      report(
        entry.file,
        entry.locate(path),
        'claimed-name',
        `The ${isAlias ? 'alias' : 'title'} "${name}" is a name of the ${kind} "${owner.id}" already.`,
        'A name leads to one page: keep it where readers expect it, and remove it here.',
      );
    }
  }
}
