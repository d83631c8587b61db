/** Everything that search finds, made from the records of the edition, and what it knows of words. */
import {
  findingRecords,
  paragraphRecords,
  recommendationRecords,
  statementRecords,
  topicRecords,
} from './report.ts';
import type { SearchData, SearchRecord } from './record.ts';
import { figureRecords, granteeRecords, pageRecords, tableRecords, termRecords } from './things.ts';
import { kindWords, passedOver, synonyms } from './words.ts';

export const searchRecords = (): SearchRecord[] => [
  ...topicRecords(),
  ...granteeRecords(),
  ...termRecords(),
  ...findingRecords(),
  ...recommendationRecords(),
  ...paragraphRecords(),
  ...figureRecords(),
  ...statementRecords(),
  ...tableRecords(),
  ...pageRecords(),
];

export const searchData = (): SearchData => ({
  records: searchRecords(),
  synonyms,
  passedOver,
  kinds: kindWords,
});
