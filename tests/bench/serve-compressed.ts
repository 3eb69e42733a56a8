import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a built site as a host does, with Brotli, so that what is measured on a slow line is what people get.
 *
 * @param replaced files that are served instead of the folder's own, by path under the base path
 */
export function serveCompressed(
  folder: string,
  basePath: string,
  replaced: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const cache = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname).slice(basePath.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    try {
      const body = cache.get(file) ?? brotliCompressSync(replaced[file] ?? (await readFile(join(folder, file))));
      cache.set(file, body);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Cache-Control': 'max-age=600' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}
