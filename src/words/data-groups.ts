/** The tables in groups, as the page with all data lists them. */
import type { derivedTables } from './derived-tables.ts';

export type DerivedTableName = keyof typeof derivedTables;

/** What people come for, the most wanted first. */
export const mostWanted = ['grantees', 'evidence', 'numbers'] as const;

/** The other tables. */
export const groups = {
  grants: {
    title: 'The grants and the agencies that received them',
    tables: ['awards', 'agencies', 'agency-sources', 'agency-names', 'tiers', 'totals', 'record-sums'],
  },
  study: {
    title: 'The report and how it was classified',
    tables: [
      'quantities',
      'factors',
      'topics',
      'topic-statements',
      'topic-decisions',
      'outline',
      'counted-findings',
      'speakers',
      'coverage',
    ],
  },
  findings: {
    title: 'What the report says, gathered for the charts',
    tables: [
      'outcomes',
      'brokers',
      'funding',
      'promises',
      'recommendations',
      'partners',
      'milestones',
      'spans',
    ],
  },
  sources: { title: 'Where sources disagree', tables: ['discrepancies', 'discrepancy-sources'] },
} as const;

/** Tables that stand in none of them. */
export const ungrouped = { id: 'others', title: 'Other tables' } as const;

export type GroupId = keyof typeof groups;
