import { posix } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type EntryKind, entryPath } from '../routes.ts';
import { placeOf } from './markdown.ts';
import { type Place, report } from './problem.ts';

/** A link from one content file to another. */
export interface Link {
  readonly kind: EntryKind;
  readonly id: string;
  /** Without the `#`. */
  readonly anchor: string | undefined;
  /** As it was written. */
  readonly written: string;
  readonly place: Place;
}

const CONTENT_FILE = /^(roles|tools|sources|terms|guides)\/([^/]+)\.(md|mdx)$/;

/**
 * Checks the form of every link and image below a node, and points links between content files at their pages.
 * The tree is changed in place; whether each page exists is for the model to check.
 *
 * @param path the file's path inside the content folder: `roles/data-engineer.md`
 */
export function resolveLinks(tree: Root, file: VFile, path: string): Link[] {
  const links: Link[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'image' || node.type === 'imageReference') {
      report(
        file,
        placeOf(node),
        'image',
        'Content files hold no images.',
        'Say it in words, or link to the image with "[text](https://…)".',
      );
    }
    if (node.type !== 'link' && node.type !== 'definition') return;
    const link = readLink(node.url, path, placeOf(node));
    if (link === 'outside') return;
    if (typeof link === 'string') {
      report(file, placeOf(node), 'link', `The link "${node.url}" ${link}.`, LINK_ADVICE);
      return;
    }
    links.push(link);
    node.url = entryPath(link.kind, link.id, link.anchor);
  });
  return links;
}

const LINK_ADVICE =
  'Link to a content file by its relative path, such as "../tools/docker.md", or to the web with "https://".';

/** The link, `outside` for one that leaves the content, or what is wrong with it. */
export function readLink(url: string, path: string, place: Place): Link | 'outside' | (string & {}) {
  if (/^(https?:|mailto:)/i.test(url)) return 'outside';
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return `uses "${url.split(':')[0]}:", which is not allowed here`;
  if (url.startsWith('#')) {
    const own = CONTENT_FILE.exec(path);
    return own ? toLink(own, url.slice(1), url, place) : 'leads nowhere';
  }
  const [target = '', anchor] = url.split('#', 2);
  const match = CONTENT_FILE.exec(posix.join(posix.dirname(path), target));
  if (!match) return 'leads to no content file';
  return toLink(match, anchor, url, place);
}

function toLink(match: RegExpExecArray, anchor: string | undefined, written: string, place: Place): Link {
  return { kind: match[1] as EntryKind, id: match[2] ?? '', anchor: anchor || undefined, written, place };
}
