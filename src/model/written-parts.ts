import type { ActivityEntry } from '../reader/entry.ts';
import { type Part, PARTS } from '../schema/activity.ts';

/** A part as an activity's file has it. */
export interface WrittenPart {
  readonly part: Part;
  readonly role: string;
  readonly alsoDoes: boolean;
  readonly responsibilities: readonly string[];
  readonly cites: readonly string[];
  readonly doesCites: readonly string[];
  readonly ours: string | undefined;
  /** Where it stands in the front matter. */
  readonly path: readonly PropertyKey[];
}

/** Every part that an activity gives to a role, from most to least, in one shape. */
export function partsIn(activity: ActivityEntry): WrittenPart[] {
  return PARTS.flatMap((part) => {
    const written: Written | readonly Written[] = activity[part];
    const list = isOne(written) ? [written] : written;
    return list.map(({ role, cites, alsoDoes = false, doesCites = [], responsibilities = [], ours }, index) => ({
      ...{ part, role, cites, alsoDoes, doesCites, responsibilities, ours },
      path: isOne(written) ? [part] : [part, index],
    }));
  });
}

/** What parts of all kinds may hold. */
type Written = Pick<ActivityEntry['accountable'], 'role' | 'cites'> & Partial<ActivityEntry['accountable']>;

function isOne(written: Written | readonly Written[]): written is Written {
  return !Array.isArray(written);
}
