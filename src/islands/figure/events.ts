/** Tells every figure of the page that one of them has written the address, so that all show the same marks. */
export const ADDRESS_WRITTEN = 'figure-address';

/** Tells that a figure has marked what is picked out, and named it beside its drawing. */
export const PICKED_SHOWN = 'figure-picked';

/** Tells a figure which of its marks is looked at; its detail is the id, empty for none. */
export const CURRENT = 'figure-current';
