import type { Choice, Choices, View } from '../../figures/contract/choices.ts';
import { markChanged } from '../changed.ts';

type Control = HTMLSelectElement | HTMLInputElement | RadioNodeList;

const names = (form: HTMLFormElement): string[] => [
  ...new Set(
    [...form.elements].flatMap((element) => {
      const name = element.getAttribute('name');
      return name ? [name] : [];
    }),
  ),
];

const controlOf = (form: HTMLFormElement, name: string): Control => form.elements.namedItem(name) as Control;

function valuesOf(control: HTMLSelectElement | RadioNodeList): string[] {
  const options = control instanceof HTMLSelectElement ? [...control.options] : [...control];
  return options.map((option) => option.value);
}

/** A slider: the only control that is an input by itself. */
function rangeOf({ min, max, defaultValue }: HTMLInputElement): Choice {
  const values = Array.from(
    { length: Number(max) - Number(min) + 1 },
    (_, index) => `${Number(min) + index}`,
  );
  const options = Object.fromEntries(values.map((value) => [value, value]));
  return { kind: 'range', label: '', options, initial: defaultValue };
}

function choiceOf(control: Control): Choice {
  if (control instanceof HTMLInputElement) return rangeOf(control);
  const [first = '', ...rest] = valuesOf(control);
  const options = Object.fromEntries([first, ...rest].filter(Boolean).map((value) => [value, value]));
  return { kind: first ? 'option' : 'filter', label: '', options, initial: first || null };
}

/** The choices that a form offers; its first options are the initial ones, an empty first option is "no filter". */
export function choicesOf(form: HTMLFormElement): Choices {
  return Object.fromEntries(names(form).map((name) => [name, choiceOf(controlOf(form, name))]));
}

/** What the form's controls say now. */
export function chosenIn(form: HTMLFormElement): Readonly<Record<string, string | null>> {
  return Object.fromEntries(names(form).map((name) => [name, controlOf(form, name).value || null]));
}

/**
 * Sets the form's controls to a view.
 * @param isChanged whether it is another than the published view: only then is there anything to take back
 */
export function showChosen(form: HTMLFormElement, view: View, isChanged: boolean): void {
  markChanged(form, isChanged);
  for (const name of names(form)) controlOf(form, name).value = view[name] ?? '';
}
