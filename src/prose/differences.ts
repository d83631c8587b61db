/** Ids of the differences between report and record, in the order in which they are listed. */
export const differences: ReadonlySet<string> = new Set(
  `grant-total pasadena-award nominal-tiers rounded-ranges tier-counts earlier-total rounded-awards
   western-placer-award charter-agents charter-partners partner-schools agency-names san-luis-obispo-name
   orange-name long-beach region-labels ventura-county san-bernardino-county western-placer-region
   john-muir-region region-latitudes founding-date two-rounds-law grant-length dual-enrollment dropout-groups
   bonilla-title study-reach local-and-fading publication-date editing-slips`.split(/\s+/),
);
