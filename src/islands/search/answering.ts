/** Answers while a reader types, once the code and the records are there; says so where they cannot be had. */
import { loading } from '../../words/search.ts';
import { loadEngine } from './load.ts';
import { showFailed, type View } from './place.ts';
import { showAnswer, showStart } from './view.ts';

/** How long typing has to rest before it is answered, in milliseconds. */
const REST = 120;

/**
 * Answers what stands in a field, now and whenever it changes.
 * @param asked is told each query that is answered
 */
export function answer(field: HTMLInputElement, view: View, asked: (query: string) => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;

  async function show(): Promise<void> {
    const query = field.value.trim();
    asked(query);
    if (query === '') return showStart(view);
    if (isFirst) view.status.textContent = loading;
    try {
      const engine = await loadEngine(view.page);
      isFirst = false;
      if (field.value.trim() === query) showAnswer(view, query, engine);
    } catch {
      showFailed(view);
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(), REST);
  });
  void show();
}
