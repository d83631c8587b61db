/** The edition as a Citation File Format 1.2.0 (https://citation-file-format.github.io), with the printed report beside it. */
import { stringify } from 'yaml';
import { release } from '../../datasets/site.ts';
import { listedLicense } from '../../lib/edition.ts';
import { publicAddress } from '../../lib/publisher.ts';
import { message } from '../../words/cite.ts';
import { citable } from './citable.ts';
import { cslItem, type CslItem, type CslName } from './csl.ts';

const authorOf = (name: CslName) =>
  'literal' in name ? { name: name.literal } : { 'family-names': name.family, 'given-names': name.given };

const authorsOf = ({ author }: CslItem) => author.map(authorOf);

/** What a cited work is called, who made it, and where it is. */
const work = (item: CslItem) => ({
  title: item.title,
  authors: authorsOf(item),
  ...(item.URL === undefined ? {} : { url: item.URL }),
});

/** The printed report, which a reader should cite for what it found. */
function preferred() {
  const item = cslItem('report', citable('report').citation);
  const [year, month] = item.issued['date-parts'][0];
  return {
    type: 'report',
    ...work(item),
    year,
    month,
    institution: { name: item.publisher },
    notes: item.number,
  };
}

/** The text of the file. */
export function citationCff(): string {
  const edition = cslItem('edition', citable('edition').citation);
  const data = cslItem('data', citable('data').citation);
  return stringify(
    {
      'cff-version': '1.2.0',
      message,
      type: 'dataset',
      ...work(edition),
      version: release.version,
      'date-released': release.date,
      license: listedLicense.spdx,
      ...(publicAddress === null ? {} : { repository: data.URL }),
      'preferred-citation': preferred(),
    },
    { lineWidth: 0 },
  );
}
