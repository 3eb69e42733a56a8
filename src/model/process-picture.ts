import type { Phase } from '../schema/site.ts';
import type { Activity, Catalogue, Role } from './catalogue.ts';
import { lookUp } from './look-up.ts';
import { accountablePart } from './parts-of.ts';

/** An activity in the picture of the process. */
export interface Station {
  /** From 1, through all phases. */
  readonly number: number;
  readonly activity: Activity;
  /** The role that answers for it. */
  readonly role: Role;
  /** What this role hands on from here. */
  readonly gives: readonly Arrow[];
}

/** What passes from the role of one station to that of another. */
export interface Arrow {
  readonly to: Omit<Station, 'gives'>;
  /** In a few words. */
  readonly label: string;
}

/** A phase with its stations, in the order in which the site's settings list them. */
export interface Lane {
  readonly phase: Phase;
  readonly stations: readonly Station[];
}

/**
 * Follows what the site's settings say about the picture of the whole process: the main activities by phase, and what
 * matters most of all that passes between the roles that answer for them.
 *
 * @returns the phases that have a station; none where the settings have no picture
 */
export function processOf({ site, phases, activities }: Catalogue): Lane[] {
  if (!site.picture) return [];
  const { picture } = site;
  const activityOf = lookUp(activities);
  const listed = picture.activities.map(activityOf);
  const inOrder = phases.flatMap((phase) => listed.filter((activity) => activity.phase === phase));
  const places = inOrder.map((activity, index) => ({
    ...{ id: activity.id, number: index + 1, activity, role: accountablePart(activity).role },
  }));
  const placeOf = lookUp(places);
  const stations = places.map((from): Station => {
    const handoffs = picture.handoffs.filter((handoff) => handoff.from === from.id);
    return { ...from, gives: handoffs.map(({ to, label }) => drawArrow(from.role, placeOf(to), label)) };
  });
  return phases.flatMap((phase) => {
    const here = stations.filter(({ activity }) => activity.phase === phase);
    return here.length > 0 ? [{ phase, stations: here }] : [];
  });
}

function drawArrow(giver: Role, to: Arrow['to'], label: string | undefined): Arrow {
  const handoff = giver.gives.find((one) => one.to === to.role);
  if (!handoff) throw new Error(`"${giver.id}" hands nothing to "${to.role.id}".`);
  return { to, label: label ?? handoff.gives };
}
