/** Narrows the overview of roles by the filters above it. */
import { narrowBy } from './filter-form.ts';

const roles = [...document.querySelectorAll<HTMLElement>('[data-role]')];

narrowBy(document.querySelector('[data-filter-roles]'), (choice) => {
  const fits = (name: string, value: string | undefined): boolean => !choice[name] || choice[name] === value;
  for (const role of roles) {
    const { family = '', phases = '', tools = '' } = role.dataset;
    const isInPhase = phases.split(' ').some((work) => {
      const [phase, part] = work.split(':');
      return fits('phase', phase) && fits('part', part);
    });
    role.hidden = !(isInPhase && fits('family', family) && tools.split(' ').some((tool) => fits('tool', tool)));
  }
  for (const section of document.querySelectorAll<HTMLElement>('section[data-family]')) {
    section.hidden = !section.querySelector('[data-role]:not([hidden])');
  }
  const shown = roles.filter((role) => !role.hidden).length;
  return shown === 0 ? 'No role fits. Loosen a filter.' : `${shown} of ${roles.length} roles`;
});
