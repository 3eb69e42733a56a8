/** Narrows the chart of activities by role, phase and letter. */
import { narrowBy } from './filter-form.ts';

const chart = document.querySelector<HTMLTableElement>('[data-chart]');
const columns = [...(chart?.tHead?.rows[0]?.cells ?? [])];
// The first row of each phase is its heading.
const phases = [...(chart?.tBodies ?? [])].map((body) => ({ body, activities: [...body.rows].slice(1) }));
const rows = phases.flatMap(({ activities }) => activities);

narrowBy(document.querySelector('[data-filter-chart]'), ({ role, phase, letter }) => {
  const isChosen = columns.map(({ dataset }) => role !== undefined && dataset['column'] === role);
  const hasLetter = (cell: Element): boolean => {
    const held = cell.textContent;
    return held !== '' && (letter === undefined || held.includes(letter));
  };
  chart?.toggleAttribute('data-narrowed', role !== undefined || letter !== undefined);
  columns.forEach((column, place) => column.classList.toggle('chosen', isChosen[place]));
  for (const { body, activities } of phases) {
    const isInPhase = phase === undefined || body.dataset['phase'] === phase;
    for (const row of activities) {
      const cells = [...row.cells];
      cells.forEach((cell, place) => {
        if (place === 0) return;
        cell.classList.toggle('chosen', isChosen[place]);
        cell.classList.toggle('fits', (role === undefined || isChosen[place] === true) && hasLetter(cell));
      });
      row.hidden = !(isInPhase && cells.some((cell) => cell.classList.contains('fits')));
    }
    body.hidden = activities.every((row) => row.hidden);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  return shown === 0 ? 'No activity fits. Loosen a filter.' : `${shown} of ${rows.length} activities`;
});
