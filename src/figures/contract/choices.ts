import type { FigureTables } from '../../datasets/figure-tables.ts';
import type { Label } from '../../words/vocabulary/index.ts';
import { mapped } from './records.ts';

/** Something a reader may change about a figure: one of several options, a filter that may be off, or a point on a range. */
export interface Choice<Taken extends string | null = string | null> {
  readonly kind: 'option' | 'filter' | 'range';
  /** What is chosen, as the control's label says it: `Group by`. */
  readonly label: string;
  /** Text of each option by its value; the values stand in addresses. */
  readonly options: Readonly<Record<NonNullable<Taken>, string>>;
  /** Value that every static page and file shows; `null` (only for a filter) shows everything. */
  readonly initial: Taken;
  /** Options that depend on the data; {@link withOptions} fills them in at build. */
  optionsFrom?(tables: FigureTables): Readonly<Record<string, string>>;
}

/** The choices of a figure, by the name they have in addresses. */
export type Choices = Readonly<Record<string, Choice>>;

/** What a reader has chosen: a value for each choice. */
export type View<C extends Choices = Choices> = { readonly [Name in keyof C]: C[Name]['initial'] };

/** A choice of exactly one option; the first is shown at the start. */
export function option<Value extends string>(
  label: string,
  options: Readonly<Record<Value, string>>,
): Choice<Value> {
  const [initial] = Object.keys(options) as [Value, ...Value[]];
  return { kind: 'option', label, options, initial };
}

/** A choice of at most one code of a vocabulary; off at the start. */
export function filter<Value extends string>(
  label: string,
  vocabulary: Readonly<Record<Value, Label>>,
): Choice<Value | null> {
  const options = mapped(vocabulary, ({ label: text }: Label) => text);
  return { kind: 'filter', label, options, initial: null };
}

/** A choice of at most one thing listed in the data, by its id, such as a factor. Off at the start. */
export function filterBy(
  label: string,
  listedIn: (tables: FigureTables) => readonly { readonly id: string; readonly label: string }[],
): Choice {
  const optionsFrom = (tables: FigureTables): Record<string, string> =>
    Object.fromEntries(listedIn(tables).map((one) => [one.id, one.label]));
  return { kind: 'filter', label, options: {}, initial: null, optionsFrom };
}

/** Choices with the options that depend on the data. */
export const withOptions = (choices: Choices, tables: FigureTables): Choices =>
  mapped(choices, (choice) =>
    choice.optionsFrom ? { ...choice, options: choice.optionsFrom(tables) } : choice,
  );

/** What defines a range: its end, its initial value, and the words for each of its values. */
export interface Range {
  /** The last value, which depends on the data. */
  to(tables: FigureTables): number;
  readonly initial: number;
  /** Text of a value, as the slider says it: `the 10 largest awards`. */
  text(value: number): string;
}

/** A choice of a whole number from 1, by a slider. Its values are the numbers as text. */
export function range(label: string, { to, initial, text }: Range): Choice<string> {
  const optionsFrom = (tables: FigureTables): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: to(tables) }, (_, index) => [String(index + 1), text(index + 1)]),
    );
  return { kind: 'range', label, options: {}, initial: String(initial), optionsFrom };
}

/** Values that show everything a choice can do: every option, or the two ends of a range. */
export function tellingValues({ kind, options }: Choice): string[] {
  const values = Object.keys(options);
  return kind === 'range' ? [...new Set([values[0] ?? '', values.at(-1) ?? ''])] : values;
}

/** Views that show everything that choices can do: the initial one, and each telling value of each choice by itself. */
export function tellingViews(choices: Choices): View[] {
  const initial = initialView(choices);
  const others = Object.entries(choices).flatMap(([name, choice]) =>
    tellingValues(choice).map((value) => ({ ...initial, [name]: value })),
  );
  return [initial, ...others];
}

/** The choices of every static page and file: nothing changed. */
export const initialView = <C extends Choices>(choices: C): View<C> =>
  mapped(choices, ({ initial }) => initial) as View<C>;
