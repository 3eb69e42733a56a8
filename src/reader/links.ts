import { posix } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Kind, KINDS } from '../schema/kinds.ts';
import { type Position, report } from './problem.ts';
import { removeNodes } from './remove-nodes.ts';

/** What a link from one content file to another leads to: an entry, or a place on its page. */
export interface LinkTarget {
  readonly kind: Kind;
  readonly id: string;
  /** Without the `#`. */
  readonly anchor: string | undefined;
}

declare module 'mdast' {
  interface LinkData {
    /** Set on a link to another content file; the link's own `url` is as it was written. */
    target?: LinkTarget;
    /** Whether the site has made the link, to explain a term. */
    explains?: boolean;
  }
  interface DefinitionData {
    target?: LinkTarget;
  }
}

/** A link as it stands in a file, for messages. */
export interface LinkMention {
  readonly target: LinkTarget;
  readonly written: string;
  readonly position: Position | undefined;
}

const CONTENT_FILE = new RegExp(`^(${KINDS.join('|')})/([^/]+)\\.md$`);
const LINK_ADVICE =
  'Link to a content file by its relative path, such as "../tools/docker.md", or to the web with "https://".';

/**
 * Checks the form of every link and image below a node, and notes on each link between content files what it leads
 * to. References (`[text][label]`) become plain links, so that a part of the tree makes sense without the rest. The
 * tree is changed in place; whether what a link leads to exists is for the model to check.
 *
 * @param path the file's path inside the content folder: `roles/data-engineer.md`
 */
export function resolveLinks(tree: Root, file: VFile, path: string): LinkMention[] {
  const mentions: LinkMention[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'image' || node.type === 'imageReference') {
      const advice = 'Say it in words, or link to the image with "[text](https://…)".';
      report(file, node, 'Content files hold no images.', advice);
    }
    if (node.type !== 'link' && node.type !== 'definition') return;
    const target = readLink(node.url, path);
    if (target === 'outside') return;
    if (typeof target === 'string') return report(file, node, `The link "${node.url}" ${target}.`, LINK_ADVICE);
    mentions.push({ target, written: node.url, position: node.position?.start });
    node.data = { ...node.data, target };
  });
  inlineReferences(tree);
  return mentions;
}

/** What a link leads to, `outside` for one that leaves the content, or what is wrong with it. */
export function readLink(url: string, path: string): LinkTarget | 'outside' | (string & {}) {
  if (/^(https?:|mailto:)/i.test(url)) return 'outside';
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return `uses "${url.split(':')[0]}:", which is not allowed here`;
  if (url.startsWith('#')) {
    const own = CONTENT_FILE.exec(path);
    return own ? toTarget(own, url.slice(1)) : 'leads nowhere';
  }
  const [target = '', anchor] = url.split('#', 2);
  const match = CONTENT_FILE.exec(posix.join(posix.dirname(path), target));
  return match ? toTarget(match, anchor) : 'leads to no content file';
}

function toTarget(match: RegExpExecArray, anchor: string | undefined): LinkTarget {
  return { kind: match[1] as Kind, id: match[2] ?? '', anchor: anchor || undefined };
}

function inlineReferences(tree: Root): void {
  const definitions = removeNodes(tree, (node) => node.type === 'definition');
  visit(tree, 'linkReference', ({ identifier, children }, index, parent) => {
    // The first definition of a label counts, as everywhere in Markdown.
    const definition = definitions.find((one) => one.identifier === identifier);
    if (!parent || index === undefined || !definition) return;
    const { url, data } = definition;
    parent.children[index] = { type: 'link', url, children, ...(data?.target && { data: { target: data.target } }) };
  });
}
