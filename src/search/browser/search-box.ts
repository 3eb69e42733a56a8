import Combobox from '@github/combobox-nav';
import type { HitFilter } from '../hit.ts';
import { type Answer, narrow } from '../query/answer.ts';
import type { AddActivities } from '../query/find-activities.ts';
import { answerFromNames, markBeginnings } from '../query/answer-from-names.ts';
import { element, showHits } from './hit-list.ts';
import { loadActivities, loadFullText, loadNames } from './loading.ts';

/** Whoever has not found it among so many types another word; all would be slow to lay out at each keystroke. */
const MOST_SHOWN = 40;
/** Milliseconds without a keystroke after which the text is searched; names are searched at once. */
const PAUSE = 120;

/**
 * Connects a field with its results: names are answered at each keystroke, the text when the typing pauses; the
 * arrow keys choose a result and Enter opens it.
 *
 * @param found the place of its results
 * @param filter the choices that narrow them
 * @returns a function that searches for what stands in the field now
 */
export function connectSearch(input: HTMLInputElement, found: HTMLElement, filter: () => HitFilter) {
  const status = element('p', { className: 'label', role: 'status' });
  const notice = element('div', {});
  const list = element('div', { id: 'results', className: 'results', role: 'listbox', ariaLabel: 'Results' });
  found.replaceChildren(status, notice, list);
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: 'active', tabInsertsSuggestions: false });
  let latest = 0;
  let addActivities: AddActivities | undefined;

  /** @param literally takes the query as it is typed, without correcting it */
  const run = async (literally = false): Promise<void> => {
    const search = ++latest;
    const query = input.value.trim();
    notice.replaceChildren();
    if (query === '') return show({ hits: [] });
    const names = await loadNames().catch(() => undefined);
    if (search !== latest) return;
    const activities = addActivities ? undefined : addWhenLoaded(search, literally);
    const narrowed = (answer: Answer): Answer => (names ? narrow(answer, filter(), names.file) : answer);
    if (names) {
      const named = answerFromNames(names, query);
      show(literally ? { hits: [] } : narrowed(addActivities ? addActivities(named, query) : named));
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (search !== latest) return;
    try {
      const { pagefind, program } = await loadFullText();
      const answer = await program.answerFromAll(names, addActivities, pagefind, query, filter(), literally);
      if (search !== latest) return;
      const shown = narrowed(answer);
      show(shown, program.markForms);
      if (shown.hits.length === 0) {
        const text = program.nothingFound(query, answer.hits.length > 0, names?.file);
        const line = element('p', { role: 'status' }, text);
        line.dataset['noResults'] = '';
        notice.append(line);
      }
    } catch {
      if (search !== latest) return;
      if (!names) show({ hits: [] });
      warn(
        names
          ? 'The full text could not be loaded, so only names were searched. Check the connection and try again.'
          : 'The search could not be loaded. Check the connection and try again, or use the lists below.',
      );
    }
    const isMissing = (await activities) === 'missing';
    if (!isMissing || !names || search !== latest) return;
    warn('Who does what could not be loaded, so questions are not answered. Check the connection and try again.');
  };

  /** The activities come a moment after the names; what was sought by then is sought again, unless a result is chosen. */
  const addWhenLoaded = async (search: number, literally: boolean): Promise<'missing' | undefined> => {
    try {
      addActivities = await loadActivities();
    } catch {
      return 'missing';
    }
    if (addActivities && search === latest && !list.querySelector('[aria-selected="true"]')) void run(literally);
    return undefined;
  };

  const warn = (text: string): void => notice.append(element('p', { role: 'alert' }, text));

  const show = (answer: Answer, mark = markBeginnings): void => {
    const shown = answer.hits.slice(0, MOST_SHOWN);
    list.replaceChildren(...showHits(shown, mark(answer.showingFor ?? input.value)));
    status.textContent = shown.length === 0 ? '' : shown.length === 1 ? '1 result' : `${shown.length} results`;
    notice.replaceChildren(...(answer.showingFor || answer.didYouMean ? [correction(answer)] : []));
    if (shown.length > 0) combobox.start();
    else combobox.stop();
  };

  const correction = ({ showingFor, didYouMean = '' }: Answer): HTMLElement => {
    const line = element('p', {});
    line.dataset['didYouMean'] = '';
    const offer = (text: string, onclick: () => void) =>
      element('button', { type: 'button', className: 'offer', onclick }, text);
    if (showingFor !== undefined) {
      const literal = offer(`Search for “${input.value.trim()}” instead`, () => void run(true));
      line.append('Showing results for ', element('em', {}, showingFor), '. ', literal);
    } else {
      const meant = offer(didYouMean, () => {
        input.value = didYouMean;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.focus();
      });
      line.append('Did you mean ', meant, '?');
    }
    return line;
  };

  // Without a choice the first result opens on Enter, at any moment, also while the list is being made anew.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const option = (state: string) => list.querySelector<HTMLElement>(`[role="option"]${state}`);
    const chosen = option('[aria-selected="true"]') ?? option('');
    if (!chosen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    chosen.click();
  });
  input.addEventListener('input', () => void run());
  return run;
}
