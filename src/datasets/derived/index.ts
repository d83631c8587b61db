/** The tables that are joined from datasets for readers. */
import type { derivedTables } from '../../words/derived-tables.ts';
import type { Derived } from './define.ts';
import { grantees } from './grantees.ts';
import { numbers } from './numbers.ts';

export type DerivedName = keyof typeof derivedTables;

export const derived: Readonly<Record<DerivedName, Derived>> = { grantees, numbers };
