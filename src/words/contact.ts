/** How readers report an error. */
export const asked = 'Tell us the page, the paragraph, and what the 2018 report says in that place.';
export const found = 'Found an error? ';
export const report = 'Report it here';

/** Where nobody set a contact. */
export const noContact =
  'This copy of the edition does not name a contact for errors. If you find one, please write to whoever publishes the site where you read this.';
