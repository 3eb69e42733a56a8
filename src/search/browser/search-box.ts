import Combobox from '@github/combobox-nav';
import type { HitFilter } from '../hit.ts';
import { loadFullText, loadNames } from './loading.ts';
import { nearestNames } from '../query/name-hits.ts';
import { type Answer, isQuery, narrow, NOTHING, searchNames } from '../query/answer.ts';
import { element, markBeginnings, showHits } from './hit-list.ts';

/** Where a search takes place: its field, the place of its results, and the choices that narrow them. */
export interface SearchView {
  readonly input: HTMLInputElement;
  readonly found: HTMLElement;
  readonly filter: () => HitFilter;
}

const MOST_SHOWN = 40;
/** Milliseconds without a keystroke after which the text is searched; names are searched at once. */
const PAUSE = 120;

/**
 * Connects a field with its results: names are answered at each keystroke, the text when the typing pauses; the
 * arrow keys choose a result and Enter opens it.
 *
 * @returns a function that searches for what stands in the field now
 */
export function connectSearch({ input, found, filter }: SearchView): () => Promise<void> {
  const status = element('p', { className: 'label', role: 'status' });
  const notice = element('div', {});
  const list = element('div', { id: 'results', className: 'results', role: 'listbox', ariaLabel: 'Results' });
  found.replaceChildren(status, notice, list);
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: 'active', tabInsertsSuggestions: false });

  let latest = 0;
  let literally = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    combobox.stop();
    status.textContent = '';
    notice.replaceChildren();
    list.replaceChildren();
  };

  const show = (answer: Answer, hits: Answer['hits'], mark: typeof markBeginnings, isFinal: boolean): void => {
    const shown = hits.slice(0, MOST_SHOWN);
    list.replaceChildren(...showHits(shown, mark(answer.showingFor ?? input.value)));
    status.textContent = hits.length === 0 ? '' : hits.length === 1 ? '1 result' : `${shown.length} results`;
    notice.replaceChildren(...corrections(answer));
    if (isFinal && hits.length === 0) showNothing(answer);
    if (shown.length > 0) combobox.start();
    else combobox.stop();
  };

  const corrections = ({ showingFor, didYouMean }: Answer): HTMLElement[] => {
    const offer = (text: string, search: () => void) =>
      element('button', { type: 'button', className: 'offer', onclick: search }, text);
    const line = element('p', {});
    if (showingFor !== undefined) {
      const literal = offer(`Search for “${input.value.trim()}” instead`, () => {
        literally = true;
        void run();
      });
      line.append('Showing results for ', element('em', {}, showingFor), '. ', literal);
    } else if (didYouMean !== undefined) {
      const meant = offer(didYouMean, () => {
        input.value = didYouMean;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.focus();
      });
      line.append('Did you mean ', meant, '?');
    } else return [];
    line.dataset['didYouMean'] = '';
    return [line];
  };

  const showNothing = (answer: Answer): void => {
    const line = element(
      'p',
      { role: 'status' },
      `Nothing found for “${input.value.trim().slice(0, 80)}”. Try another word, or look in the lists below.`,
    );
    line.dataset['noResults'] = '';
    notice.append(line);
    if (answer.hits.length > 0) line.append(' Loosen the filters to see more.');
    void loadNames().then(
      (names) => {
        const near = nearestNames(names, input.value);
        if (near.length > 0 && answer.hits.length === 0) line.append(` The nearest names: ${near.join(', ')}.`);
      },
      () => undefined,
    );
  };

  const run = async (): Promise<void> => {
    const search = ++latest;
    const isLatest = (): boolean => search === latest;
    const query = input.value.trim();
    clearTimeout(timer);
    if (query === '') return clear();
    notice.querySelector('[role="alert"]')?.remove();
    if (!isQuery(query)) {
      clear();
      return showNothing(NOTHING);
    }
    const names = await loadNames().catch(() => undefined);
    if (!isLatest()) return;
    if (names) {
      const answer = searchNames(names, query, literally);
      show(answer, narrow(answer.hits, filter(), names.file), markBeginnings, false);
    }
    await new Promise((resolve) => (timer = setTimeout(resolve, PAUSE)));
    if (!isLatest()) return;
    try {
      const { pagefind, program } = await loadFullText();
      const answer = await program.searchAll(names, pagefind, query, filter(), literally);
      const hits = names ? narrow(answer.hits, filter(), names.file) : answer.hits;
      if (isLatest()) show(answer, hits, program.markForms, true);
    } catch {
      if (isLatest()) showFailure(names !== undefined);
    }
  };

  const showFailure = (hasNames: boolean): void => {
    if (!hasNames) clear();
    notice.append(
      element(
        'p',
        { role: 'alert' },
        hasNames
          ? 'The full text could not be loaded, so only names were searched. Check the connection and try again.'
          : 'The search could not be loaded. Check the connection and try again, or use the lists below.',
      ),
    );
  };

  // The first result opens on Enter at any moment, also while the list is being made anew.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const chosen = list.querySelector<HTMLElement>('[aria-selected="true"], [role="option"]');
    if (!chosen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    chosen.click();
  });
  const start = (): Promise<void> => {
    literally = false;
    return run();
  };
  input.addEventListener('input', () => void start());
  return start;
}
