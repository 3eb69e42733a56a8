import type { Activity, ActivityPart, OtherView } from './catalogue.ts';
import type { Citation } from './citation.ts';
import { citePage } from './cited-page.ts';

/** What an activity's page says with citations, numbered through the page: its own file and pages of roles cite there. */
export interface CitedActivity {
  readonly parts: readonly ActivityPart[];
  readonly otherwise: readonly OtherView[];
  /** What the citations in the activity's own text mean. */
  readonly inText: readonly Citation[];
  /** Everything that is cited, in the order of the numbers. */
  readonly list: readonly Citation[];
}

/**
 * Numbers the citations of an activity's page: first those of its parts as they come, then everything that its file
 * defines, in the order of the definitions.
 */
export function citeActivity({ parts, citations, otherwise }: Activity): CitedActivity {
  const page = citePage();
  const cited = {
    parts: parts.map((part) => ({
      ...part,
      citations: page.cite(part.citations),
      doesCitations: page.cite(part.doesCitations),
      responsibilities: part.responsibilities.map((duty) => ({ ...duty, citations: page.citeText(duty.citations) })),
    })),
    inText: page.citeText(citations),
    otherwise: otherwise.map((view) => ({ ...view, citations: page.cite(view.citations) })),
  };
  return { ...cited, list: page.list() };
}
