import type { ActivitiesFile, NamedActivity } from '../activities-file.ts';
import type { Hit, HitKind } from '../hit.ts';
import type { NamedPage } from '../names-file.ts';
import { toWords } from '../words.ts';
import { withoutRepeats } from './answer.ts';
import type { NamedAnswer } from './answer-from-names.ts';
import { type ActivityIndex, type ActivityMatch, indexActivities, matchActivities } from './match-activities.ts';
import { type Question, readQuestion } from './question.ts';

/** How many activities are shown, and which part of the best one's score each has at least. */
const MOST_ACTIVITIES = 4;
const NEARLY_AS_GOOD = 0.6;
/** The score that an activity needs: the more words a query has, the more of them say little. */
const ENOUGH = { question: 0.35, sentence: 0.5, name: 0.75 };
/** What is called so is less than a name where people ask who does something: a heading on a role's page, a term. */
const LESS_THAN_A_NAME: ReadonlySet<HitKind | undefined> = new Set(['responsibility', 'term']);
/** A query of fewer words that asks no question is a name, about which the text knows nothing better. */
const FEWEST_WORDS = 3;

/** Adds the activities that a query is about to what its names answer. */
export type AddActivities = (named: NamedAnswer, query: string) => NamedAnswer;

/** Makes the file of the activities ready to be searched; done once, when it is loaded. */
export function readActivities({ chart, activities, words }: ActivitiesFile): AddActivities {
  const index = indexActivities([chart, ...activities].map(namesOf), words);
  const hits = [chartHit(chart), ...activities.map(activityHit)];
  const toHits = (matches: readonly ActivityMatch[]): Hit[] => matches.flatMap(({ place }) => hits[place] ?? []);

  return (named, query) => {
    const question = readQuestion(query);
    const found = findGood(index, question, query);
    // What is spelled like a name by accident is not meant, when an activity has the words as they are.
    const isMistyped = named.showingFor !== undefined;
    if (!found[0] || (isMistyped && !found[0].isLiteral)) return named;
    const guesses = isMistyped ? [] : named.hits;
    const isCalledSo = found.filter(({ isNamed }) => isNamed);
    if (named.isInFull && !LESS_THAN_A_NAME.has(named.hits[0]?.kind)) return join(named, guesses, toHits(isCalledSo));
    // A question that fits a name as well is about it, unless an activity has all that the question says.
    const isAsked = question.asksWho && (guesses.length === 0 || found[0].isLiteral);
    const isFirst = isAsked || isCalledSo.length > 0;
    return isFirst ? join(named, toHits(found), guesses) : join(named, guesses, toHits(found));
  };
}

/** The activities that a query is about, best first, without those that merely share a word with it. */
function findGood(index: ActivityIndex, { asksWho, words }: Question, query: string): ActivityMatch[] {
  // “Who does what” is a name all the same.
  if (words.length === 0) return matchActivities(index, toWords(query), false).filter(({ isNamed }) => isNamed);
  const form = asksWho ? 'question' : words.length < FEWEST_WORDS ? 'name' : 'sentence';
  const all = matchActivities(index, words, form !== 'name');
  // What merely speaks of it is shown to a question for which there is nothing better.
  const matches = asksWho && !all[0]?.isInNames ? all : all.filter(({ isInNames }) => isInNames);
  const enough = Math.max(ENOUGH[form], (matches[0]?.score ?? 0) * NEARLY_AS_GOOD);
  return matches.filter(({ score }) => score >= enough).slice(0, MOST_ACTIVITIES);
}

function namesOf({ title, names }: NamedPage): string[] {
  return [title, ...names];
}

function chartHit({ path, title, summary: text }: ActivitiesFile['chart']): Hit {
  return { kind: 'activity', path, title, where: '', text, roles: [] };
}

function activityHit({ path, title, phase, text, roles }: NamedActivity): Hit {
  return { kind: 'activity', path, title, where: '', text, roles, phase };
}

function join({ isInFull }: NamedAnswer, ...hits: (readonly Hit[])[]): NamedAnswer {
  return { hits: withoutRepeats(hits.flat()), isInFull };
}
