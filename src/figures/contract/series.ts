/** The story: the same 39 dots through a series of figures. */

/** The steps of the story in their order; their names stand in addresses. */
export const storySteps = [
  'crowd',
  'sizes',
  'agencies',
  'map',
  'study',
  'pathways',
  'local',
  'money',
  'region',
  'ideal',
  'state',
] as const;

export type StoryStep = (typeof storySteps)[number];

/** Id of the figure of a step. */
export const storyFigureId = (step: StoryStep): string => `story-${step}`;

/** The step that a figure is of; undefined for any other figure. */
export const storyStepOf = (figure: string): StoryStep | undefined =>
  storySteps.find((step) => storyFigureId(step) === figure);
