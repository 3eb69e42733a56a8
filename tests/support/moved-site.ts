import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { TEST_SITE, TEST_SITE_ENV } from './test-site.ts';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache');
const CONTENT = join(CACHE, 'moved-content');
const SITE = join(CACHE, 'moved-site');

const role = (title: string, text: string): string =>
  `---\ntitle: ${title}\nfamily: data\nsummary: Does things.\n${text}`;

/** A site whose roles were renamed, reworded, reordered and merged after its addresses were published. */
export interface MovedSite {
  /** The ledger from before, an address a line with what stood there. */
  readonly published: string;
  readonly url: string;
  close(): void;
}

/**
 * Publishes a copy of the real content, edits it as an author would, and builds and serves it.
 *
 * @throws Error with what the command printed, when the check or the build stops
 */
export async function buildMovedSite(): Promise<MovedSite> {
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync('content', CONTENT, { recursive: true });
  write(
    'roles/clerk.md',
    role('Clerk', '---\n\n## Key responsibilities\n\n### Files\n\n- Files the papers.\n- Finds the papers.\n'),
  );
  write(
    'roles/copyist.md',
    role(
      'Copyist',
      'handoffs:\n  - to: clerk\n    gives: copies\n  - to: data-engineer\n    gives: a fair copy\n---\n\n## Key responsibilities\n\n### Files\n\n- Copies the papers.\n\n### Ink\n\n- Mixes the ink.\n',
    ),
  );
  run('src/commands/permalinks.ts');
  const published = readFileSync(join(CONTENT, 'permalinks.txt'), 'utf8');

  rename('data-engineer', 'data-plumber');
  reword('roles/site-reliability-engineer.md');
  rmSync(join(CONTENT, 'roles/copyist.md'));
  write(
    'roles/clerk.md',
    role(
      'Clerk',
      "moved:\n  - from: /roles/copyist/\n  - from: '/roles/copyist/#files'\n    to: '#copies'\nhandoffs:\n  - to: data-plumber\n    gives: a fair copy\n---\n\n## Key responsibilities\n\n### Copies\n\n- Copies the papers.\n\n### Files\n\n- Finds the papers.\n- Files the papers.\n",
    ),
  );
  const ledger = published.replace(
    /^(\/roles\/copyist\/#(?:ink|mixes-the-ink|gives-clerk)|\/roles\/clerk\/#receives-copyist|\/collaboration\/#clerk--copyist) .*$/gm,
    '$1 withdrawn: Ink is bought now.',
  );
  write('permalinks.txt', ledger);
  run('tests/support/build-into.ts', SITE);
  const server = serve();
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  return {
    published,
    url: `http://localhost:${typeof address === 'object' ? address?.port : ''}${TEST_SITE.basePath}`,
    close: () => server.close(),
  };
}

/** Renames a role everywhere, and says so in its file. */
function rename(old: string, now: string): void {
  for (const folder of ['roles', 'guides', 'tools', 'sources', 'terms']) {
    for (const name of readdirSync(join(CONTENT, folder))) {
      const text = readFileSync(join(CONTENT, folder, name), 'utf8');
      write(`${folder}/${name}`, text.replace(new RegExp(`(?<![\\w-])${old}(?![\\w-])`, 'g'), now));
    }
  }
  const text = readFileSync(join(CONTENT, `roles/${old}.md`), 'utf8');
  rmSync(join(CONTENT, `roles/${old}.md`));
  write(`roles/${now}.md`, text.replace('\nfamily:', `\nmoved:\n  - from: /roles/${old}/\nfamily:`));
}

/** Puts the first list of responsibilities in reverse order, each with new words and the anchor that it had. */
function reword(path: string): void {
  const text = readFileSync(join(CONTENT, path), 'utf8');
  const ledger = readFileSync(join(CONTENT, 'permalinks.txt'), 'utf8');
  const page = `/${path.replace(/\.md$/, '/')}`;
  write(
    path,
    text.replace(/### [^\n]+\n\n((?:- [^\n]+\n)+)/, (group, list: string) => {
      const items = list
        .trim()
        .split('\n')
        .map((item) => {
          const words = item
            .slice(2)
            .replace(/\[\^[^\]]+\]/g, '')
            .slice(0, 30);
          const anchor = ledger.split('\n').find((line) => line.startsWith(`${page}#`) && line.includes(` ${words}`));
          return `- Above all: ${item.slice(2)} <!-- id: ${/#(\S+)/.exec(anchor ?? '')?.[1]} -->`;
        });
      return group.replace(list, `${items.reverse().join('\n')}\n`);
    }),
  );
}

function write(path: string, text: string): void {
  writeFileSync(join(CONTENT, path), text);
}

function run(...command: string[]): void {
  const env = { ...process.env, ...TEST_SITE_ENV, CONTENT_DIR: CONTENT };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}\n${stdout}${stderr}`);
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** Serves files alone, as the plainest host does: no redirect file is read. */
function serve(): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.replace(TEST_SITE.basePath, '/');
    const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}
