import type { Label } from '../../lib/vocabulary.ts';

/** Something a reader may change about a figure: one of several options, or a filter that may be off. */
export interface Choice<Value extends string = string> {
  readonly kind: 'option' | 'filter';
  /** What is chosen, as the control says it: `Group by`. */
  readonly label: string;
  /** Text of each option by its value; the values stand in addresses. */
  readonly options: Readonly<Record<Value, string>>;
  /** Value that every static surface shows; `null` (only for a filter) shows everything. */
  readonly initial: Value | null;
}

/** The choices of a figure, by the name they have in addresses. */
export type Choices = Readonly<Record<string, Choice>>;

type OptionChoice<Value extends string> = Choice<Value> & { readonly kind: 'option' };
type FilterChoice<Value extends string> = Choice<Value> & { readonly kind: 'filter' };

/** What a reader has chosen: a value for each choice. */
export type View<C extends Choices = Choices> = {
  readonly [Name in keyof C]: C[Name] extends FilterChoice<infer Value>
    ? Value | null
    : C[Name] extends OptionChoice<infer Value>
      ? Value
      : string | null;
};

/** A choice of exactly one option; the first is shown at the start. */
export function option<Value extends string>(
  label: string,
  options: Readonly<Record<Value, string>>,
): OptionChoice<Value> {
  const [initial] = Object.keys(options) as Value[];
  return { kind: 'option', label, options, initial: initial ?? null };
}

/** A choice of at most one code of a vocabulary; off at the start. */
export function filter<Value extends string>(
  label: string,
  vocabulary: Readonly<Record<Value, Label>>,
): FilterChoice<Value> {
  const labels = Object.entries<Label>(vocabulary).map(([code, { label: text }]) => [code, text]);
  const options = Object.fromEntries(labels) as Record<Value, string>;
  return { kind: 'filter', label, options, initial: null };
}

/** The view of every static surface: nothing changed. */
export function initialView<C extends Choices>(choices: C): View<C> {
  const values = Object.entries(choices).map(([name, choice]) => [name, choice.initial]);
  return Object.fromEntries(values) as View<C>;
}
