/** Words around a text that is read from top to bottom: its contents, how long it takes, what comes before and after. */
export const onThisPage = 'On this page';
export const onThisPageFolded = 'on this page';
export const sections = 'Sections of the report';
export const sectionPlace = (position: number, count: number): string => `section ${position} of ${count}`;
export const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'} to read`;
export const around = 'Previous and next section';
export const previous = 'Previous';
export const next = 'Next';
