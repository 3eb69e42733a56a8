import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadContent } from '../load-content.ts';
import { extendLedger } from '../permalinks/extend-ledger.ts';
import { writeLedgerLine } from '../permalinks/ledger.ts';
import { findPermalinks } from '../permalinks/permalinks.ts';
import { LEDGER_FILE } from '../reader/read-content.ts';
import { readSettings } from '../settings.ts';

const HEAD = `# Every address that was ever published, the file it came from, and what stood there. "npm run permalinks" adds
# the new ones. The build fails when one leads nowhere. To withdraw one: <address> withdrawn: <the reason, for readers>
`;

const { contentDir } = readSettings();
// "--reworded" is the author's answer that changed words still mean the same.
const loaded = await loadContent(contentDir, { asksAboutWording: !process.argv.includes('--reworded') });
if (loaded.content) {
  const { catalogue, content, ledger = [] } = loaded;
  const lines = extendLedger(findPermalinks(catalogue, content, ledger), ledger);
  await writeFile(
    join(contentDir, LEDGER_FILE),
    `${HEAD}${lines.map((line) => `${writeLedgerLine(line)}\n`).join('')}`,
  );
  console.log(`${lines.length} addresses are published, ${lines.length - ledger.length} of them new.`);
} else {
  console.error(`${loaded.problems}\n\nNothing was written.`);
  process.exitCode = 1;
}
