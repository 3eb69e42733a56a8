/** What the search loads once it has its names: to find activities, and to search the text. */
export { answerFromAll, markForms } from '../query/answer-from-all.ts';
export { readActivities } from '../query/find-activities.ts';
export { nothingFound } from './nothing-found.ts';
