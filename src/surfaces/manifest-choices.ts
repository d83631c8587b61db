/** What may be chosen in a figure, as its manifest lists it. */
import type { Choice } from '../figures/contract/choices.ts';
import type { Published } from './published.ts';

/** Something an editor may choose: a parameter of the embed's address. */
export interface ChoiceEntry {
  /** Name of the parameter. */
  readonly name: string;
  readonly label: string;
  /** `option`: one of several; `filter`: at most one; `range`: a point between two ends. */
  readonly kind: Choice['kind'];
  /** The value without the parameter; null shows everything. */
  readonly initial: string | null;
  /** Label of each value. */
  readonly options: Readonly<Record<string, string>>;
}

/** The choices of a figure, in their order. */
export const choiceEntries = ({ choices }: Published): ChoiceEntry[] =>
  Object.entries(choices).map(([name, { label, kind, initial, options }]) => ({
    name,
    label,
    kind,
    initial,
    options,
  }));
