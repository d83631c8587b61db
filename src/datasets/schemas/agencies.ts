import { z } from 'zod';
import { agencyTypes, awardAccounts, pointSources } from '../../words/vocabulary/index.ts';
import { defineDataset } from '../define.ts';
import type { Finding, Row } from '../define.ts';
import { codeOf, degrees, formed, id, list, text } from '../fields.ts';
import { countyNamed, isInCounty } from '../counties.ts';
import { shownFields } from '../agency-facts.ts';

const latitude = () => degrees(32.5, 42.1);
const longitude = () => degrees(-124.5, -114);

const row = z.strictObject({
  id: id().meta({ title: 'Consortium', description: 'Id of the consortium, the same in every dataset.' }),
  official_name: text().meta({
    title: 'Official name',
    description: 'Name of the grantee in public directories.',
  }),
  agency_type: codeOf(agencyTypes).meta({
    title: 'Agency type',
    description: 'Type of public agency, or charter school.',
  }),
  county: text().meta({ title: 'County', description: 'County of the main office.' }),
  county_fips: formed(/^06\d{3}$/, 'a county code of five digits that begins with 06').meta({
    title: 'County code',
    description: 'Federal (FIPS) code of the county.',
  }),
  city: text().meta({ title: 'City', description: 'City of the main office.' }),
  lat: latitude().meta({ title: 'Latitude', description: 'Location for maps.', unit: 'degrees' }),
  lon: longitude().meta({ title: 'Longitude', description: 'Location for maps.', unit: 'degrees' }),
  coord_basis: codeOf(pointSources).meta({
    title: 'Source of the location',
    description: 'Where the location for maps comes from.',
  }),
  office_lat: latitude().nullable().meta({
    empty: 'not-found',
    title: 'Office latitude',
    description: 'Location of the office address.',
    unit: 'degrees',
  }),
  office_lon: longitude().nullable().meta({
    empty: 'not-found',
    title: 'Office longitude',
    description: 'Location of the office address.',
    unit: 'degrees',
  }),
  office_basis: codeOf(pointSources).nullable().meta({
    empty: 'not-found',
    title: 'Source of the office',
    description: 'Directory that gives the office address.',
  }),
  project_name: text().nullable().meta({
    empty: 'not-found',
    title: 'Project',
    description: 'What the consortium called its project, if known.',
  }),
  project_full_name: text()
    .nullable()
    .meta({
      empty: ['not-applicable', 'not-found'],
      title: 'Full project name',
      description: 'What a short project name stands for.',
    }),
  project_successor: text()
    .nullable()
    .meta({
      empty: ['not-applicable', 'not-found'],
      title: 'Later name',
      description: 'Name under which the work continued, if it changed.',
    }),
  project_focus: text().nullable().meta({
    empty: 'not-found',
    title: 'Focus',
    description: 'Industries or schools that the money was for, if known.',
  }),
  award_elsewhere: codeOf(awardAccounts).nullable().meta({
    empty: 'not-found',
    title: 'Award in other sources',
    description: 'How the amount in other sources compares with the report, if any gives one.',
  }),
  unsourced: list(new RegExp(shownFields.join('|')), `one or more of ${shownFields.join(', ')}`)
    .nullable()
    .meta({
      empty: 'not-applicable',
      title: 'Without source',
      description: 'Fields of this row for which no source was recorded.',
    }),
  note: text()
    .nullable()
    .meta({ empty: 'not-applicable', title: 'Note', description: 'What to know about this row.' }),
});

export type Agency = z.infer<typeof row>;

export const agencies = defineDataset({
  name: 'agencies',
  row,
  references: { id: 'awards' },
  check: (rows, others) => [
    ...missingAgencies(rows, others['awards'] ?? []),
    ...halfPoints(rows),
    ...rows.flatMap(misplaced),
  ],
});

function missingAgencies(rows: readonly Agency[], awards: readonly Row[]): Finding[] {
  const known = new Set(rows.map(({ id }) => id));
  const missing = awards.filter(({ id }) => !known.has(String(id)));
  return missing.map(({ id }) => ({
    message: `the consortium ${id} of awards has no row here; add one`,
  }));
}

function halfPoints(rows: readonly Agency[]): Finding[] {
  return rows
    .filter(
      (row) =>
        new Set([row.office_lat, row.office_lon, row.office_basis].map((cell) => cell === null)).size > 1,
    )
    .map(({ id }) => ({
      row: id,
      field: 'office_lat',
      message: 'office_lat, office_lon and office_basis go together: fill in all three or none',
    }));
}

/** A county whose code is another's, and points that are in another county. */
function misplaced(row: Agency): Finding[] {
  const { id, county, county_fips: code } = row;
  const name = countyNamed(code);
  if (name !== county) {
    const what = name ? `the code of ${name}` : 'the code of no county in California';
    return [
      { row: id, field: 'county_fips', message: `expected the code of ${county}, found ${code}, ${what}` },
    ];
  }
  const points = [
    ['lat', row.lon, row.lat],
    ['office_lat', row.office_lon, row.office_lat],
  ] as const;
  return points.flatMap(([field, longitude, latitude]) => {
    if (longitude === null || latitude === null || isInCounty(code, [longitude, latitude])) return [];
    const message = `${latitude}, ${longitude} is not in ${county} County; correct the point or the county`;
    return [{ row: id, field, message }];
  });
}
