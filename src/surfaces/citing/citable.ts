/**
 * What can be cited by itself, each under an id from which its key, its place on the page of citations and its files are
 * made: the edition, its data, the printed report, every chart, finding, topic, number and
 * statement.
 */
import { release, tables } from '../../datasets/site.ts';
import type { Quantity } from '../../datasets/quantities.ts';
import type { Passage } from '../../datasets/schemas/evidence.ts';
import { capitalized } from '../../lib/format.ts';
import { meaningOf } from '../../lib/quantity-text.ts';
import {
  cover,
  dataPage,
  explorer,
  figureAddress,
  numberAddress,
  passageAddress,
  textAddress,
  topicAddress,
} from '../../lib/routes.ts';
import { accountText } from '../../page-texts/account.ts';
import { findingTitle, type Finding } from '../../prose/findings.ts';
import { findings, topics } from '../../prose/site.ts';
import type { Topic } from '../../prose/topics.ts';
import { placeOf } from '../../report/address.ts';
import { dataCitation, pageCitation, passageCitation, reportCitation, type Citation } from '../citation.ts';
import { titleAlone, type Published } from '../published.ts';
import { allPublished } from '../site.ts';
import { usedNumbers } from '../used-in.ts';
import { wholeAddress } from '../whole-address.ts';
import { citationForms, type CitationForms, type KeyedCitation } from './forms.ts';
import { citableId } from './ids.ts';

/** Something that can be cited. */
export interface Citable {
  readonly id: string;
  readonly citation: Citation;
  /** Address of what is cited, from the root of the site; null for print. */
  readonly address: string | null;
}

const atPage = (id: string, title: string | null, address: string): Citable => ({
  id,
  citation: pageCitation(title, wholeAddress(address), release),
  address,
});

function ofFigure(figure: Published): Citable {
  const cited = atPage(citableId.figure(figure.id), titleAlone(figure), figureAddress(figure.id));
  return { ...cited, citation: { ...cited.citation, kind: 'figure' } };
}

/** A finding’s account goes with its citation. */
function ofFinding(finding: Finding): Citable {
  const cited = atPage(
    citableId.finding(finding.id),
    findingTitle(finding),
    textAddress('findings', finding.id),
  );
  return { ...cited, citation: { ...cited.citation, notes: accountText(finding).split('\n') } };
}

const ofTopic = ({ id, title }: Topic): Citable => atPage(citableId.topic(id), title, topicAddress(id));

const ofNumber = (number: Quantity): Citable =>
  atPage(citableId.number(number.id), capitalized(meaningOf(number)), numberAddress(number.id));

const ofStatement = (passage: Passage): Citable => ({
  id: citableId.statement(passage.id),
  citation: passageCitation({ id: passage.id, place: placeOf(passage) }, wholeAddress(explorer), release),
  address: passageAddress(passage.id),
});

/** What has files for reference managers: what a library or a bibliography holds. */
export const withFiles: readonly Citable[] = [
  atPage(citableId.edition, null, cover),
  { id: citableId.report, citation: reportCitation, address: null },
  {
    id: citableId.data,
    citation: dataCitation(wholeAddress(dataPage), release),
    address: dataPage,
  },
  ...allPublished()
    .filter(({ withdrawal }) => withdrawal === undefined)
    .map(ofFigure),
  ...findings.map(ofFinding),
  ...topics.map(ofTopic),
];

const copiedOnly: readonly Citable[] = [...usedNumbers.map(ofNumber), ...tables.evidence.map(ofStatement)];

/** All that can be cited. */
export const citables: ReadonlyMap<string, Citable> = new Map(
  [...withFiles, ...copiedOnly].map((one) => [one.id, one]),
);

/** The key by which reference managers know a citation. */
export const citationKey = (id: string): string => `ccpt-${id}`;

/**
 * What can be cited by an id.
 * @throws for an unknown id
 */
export function citable(id: string): Citable {
  const found = citables.get(id);
  if (!found) throw new Error(`Nothing can be cited as "${id}".`);
  return found;
}

const keyed = ({ id, citation }: Citable): KeyedCitation => ({ key: citationKey(id), citation });

let known: ReadonlyMap<string, CitationForms> | undefined;

/**
 * A citation in all its forms.
 * @throws for an unknown id
 */
export function formsOf(id: string): CitationForms {
  const all = [...citables.values()];
  known ??= new Map(citationForms(all.map(keyed)).map((forms, index) => [all[index]?.id ?? '', forms]));
  const forms = known.get(id);
  if (!forms) throw new Error(`Nothing can be cited as "${id}".`);
  return forms;
}
