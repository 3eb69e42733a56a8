import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extendLedger } from '../permalinks/extend-ledger.ts';
import { writeLedgerLine } from '../permalinks/ledger.ts';
import { findPermalinks } from '../permalinks/permalinks.ts';
import { LEDGER_FILE } from '../reader/read-content.ts';
import { readSettings } from '../settings.ts';
import { requireContent, runCommand } from './run-command.ts';

const HEAD = `# Every address that was ever published, the file it came from, and what stood there. "npm run permalinks" adds
# the new ones. The build fails when one leads nowhere. To withdraw one: <address> withdrawn: <the reason, for readers>
`;

await runCommand(async () => {
  // "--reworded" is the author's answer that changed words still mean the same.
  const options = { asksAboutWording: !process.argv.includes('--reworded') };
  const { catalogue, content, ledger = [] } = await requireContent('nothing was written', options);
  const lines = extendLedger(findPermalinks(catalogue, content, ledger), ledger);
  const text = lines.map((line) => `${writeLedgerLine(line)}\n`).join('');
  await writeFile(join(readSettings().contentDir, LEDGER_FILE), HEAD + text);
  console.log(`${lines.length} addresses are published, ${lines.length - ledger.length} of them new.`);
});
