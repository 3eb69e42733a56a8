import type { Reading } from '../../reader/read-content.ts';
import { checkLinks } from './links.ts';
import { checkNames } from './names.ts';
import { checkOrders } from './orders.ts';
import { checkReferences } from './references.ts';
import { checkReservedIds } from './reserved-ids.ts';

/** Reports, on the files, everything in which entries do not fit together. */
export function checkContent(reading: Reading): void {
  checkReferences(reading);
  checkOrders(reading);
  checkReservedIds(reading);
  checkLinks(reading);
  checkNames(reading);
}
