import { describe, expect, test } from 'vitest';
import { reportAddress, type Reported } from '../../src/surfaces/report-error.ts';

const reported: Reported = {
  kind: 'number',
  id: 'round-one-total',
  value: '$250 million & “more”\nin two lines',
  release: '1.0.0 (draft)',
  address: 'https://edition.example/some/path/report/introduction/#i-4',
};

/** What a mail program or a form reads from an address. */
const readFrom = (address: string) => {
  const query = address.slice(address.indexOf('?') + 1).replace(/#.*$/, '');
  return Object.fromEntries(
    query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
};

describe('with a mail address', () => {
  const address = reportAddress(reported, 'mailto:editor@reports.example');

  test('it writes there, with id, value, release and page filled in', () => {
    expect(address).toMatch(/^mailto:editor@reports\.example\?subject=/);
    const { subject, body = '' } = readFrom(address);
    expect(subject).toBe('Error in number “round-one-total”');
    expect(body).toContain('Number “round-one-total”: $250 million & “more”\r\nin two lines\r\n');
    expect(body).toContain(reported.release);
    expect(body).toContain(reported.address);
  });

  test('spaces, signs and quotation marks are encoded, and lines end as mail programs want them', () => {
    expect(address).toContain('%24250%20million%20%26%20%E2%80%9Cmore%E2%80%9D%0D%0Ain%20two');
    expect(address).not.toMatch(/\+|%0A(?<!%0D%0A)|[\s"“$]/);
  });

  test('what the address says already stays, and is not said twice', () => {
    const own = reportAddress(reported, 'mailto:editor@reports.example?cc=desk@reports.example&subject=CCPT');
    expect(own).toContain('?cc=desk@reports.example&subject=CCPT&body=');
    expect(own.match(/subject=/g)).toHaveLength(1);
  });
});

describe('with a page', () => {
  test('it gets the same as a query, after its own and before its fragment', () => {
    const address = reportAddress(reported, 'https://reports.example/contact/?form=a+b#write');
    expect(address).toMatch(
      /^https:\/\/reports\.example\/contact\/\?form=a\+b&subject=[^#]+&body=[^#]+#write$/,
    );
    expect(new URL(address).searchParams.get('subject')).toBe('Error in number “round-one-total”');
  });

  test('without a query of its own it gets no empty part', () => {
    expect(reportAddress(reported, 'https://reports.example/contact/')).toMatch(/\/contact\/\?subject=/);
  });
});

test('a copy that names no contact leads to what it says of errors', () => {
  expect(reportAddress(reported, null)).toBe('/about/#errors');
  expect(reportAddress(reported)).toBe('/about/#errors');
});

test('statements and charts are named as such', () => {
  const subjectOf = (kind: Reported['kind'], id: string) =>
    readFrom(reportAddress({ ...reported, kind, id }, 'mailto:a@b.example'))['subject'];
  expect(subjectOf('statement', 'C057')).toBe('Error in statement C057');
  expect(subjectOf('statements', 'C057 and C058')).toBe('Error in statements C057 and C058');
  expect(subjectOf('chart', 'five-tests')).toBe('Error in chart “five-tests”');
});
