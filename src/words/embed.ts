/** Words of the embed panel on a chart's page, and of embedded charts themselves. */

/** In a copy without a public address, in place of the codes. */
export const publishFirst =
  'This copy of the site has no public address yet, so an embed code would not work. Publish this copy first.';

/** Under an embedded chart: the link to its page, where the copy has no public address to show. */
export const chartPage = 'Open this chart’s page';
