import type { Activity } from '../../model/catalogue.ts';
import type { CitedActivity } from '../../model/cited-activity.ts';

/** What every section of an activity's page is given. */
export interface SectionProps {
  activity: Activity;
  /** Its statements with the numbers that their citations have on the page. */
  cited: CitedActivity;
}
