import { activityAddress, overviewAddress } from '../../model/addresses.ts';
import type { Activity, Catalogue } from '../../model/catalogue.ts';
import { OVERVIEWS } from '../../model/overviews.ts';
import { plainText } from '../../reader/plain-text.ts';
import { href } from '../../routes.ts';
import type { ActivitiesFile } from '../activities-file.ts';
import { toStem } from '../stem.ts';
import { toWords } from '../words.ts';
import { whoDoes } from './who-does.ts';

/** What people call the chart. */
const CHART_NAMES = [
  ...['RACI', 'RACI chart', 'RACI matrix', 'responsibility matrix', 'responsibility assignment matrix'],
  ...['who does what', 'who is responsible'],
];

/** Makes the file of the activities of a catalogue, for the search. */
export function makeActivitiesFile({ activities }: Catalogue): ActivitiesFile {
  const { name: title, summary } = OVERVIEWS.activities;
  return {
    chart: { title, path: href(overviewAddress('activities')), names: CHART_NAMES, summary },
    activities: activities.map((activity) => {
      const { id, title, asked: names, phase } = activity;
      const { text, roles } = whoDoes(activity);
      return {
        ...{ title, path: href(activityAddress(id)), names, phase: phase.id },
        ...{ text, roles: roles.map((role) => role.id) },
      };
    }),
    words: placesOfWords([summary, ...activities.map(textOf)]),
  };
}

/** The stems of the words of a list of texts, each with the places of the texts that have it. */
function placesOfWords(texts: readonly string[]): Record<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, place) => {
    for (const stem of new Set(toWords(text).map(toStem))) places.set(stem, [...(places.get(stem) ?? []), place]);
  });
  return Object.fromEntries(places);
}

/** Everything that an activity's page says, with the responsibilities that back the parts. */
function textOf({ title, asked, summary, takes, makes, introduction, sections, parts }: Activity): string {
  const duties = parts.flatMap(({ responsibilities }) => responsibilities.map(({ text }) => text));
  const own = [introduction, ...sections.map(({ body }) => body)].map(plainText);
  return [title, ...asked, summary, ...takes, ...makes, ...own, ...duties].join(' ');
}
