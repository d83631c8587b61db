/** The story in the built site: a sequence of pictures for readers without a script, and an address for each step. */
import { describe, expect, test } from 'vitest';
import { storyFigureId, storySteps } from '../../src/figures/contract/series.ts';
import { storyFigures } from '../../src/surfaces/gallery.ts';
import { consortia } from '../../src/datasets/site.ts';
import { files, pageAt, plain, textOf } from './site.ts';

const story = pageAt('/story/');
const steps = [...story.querySelectorAll('.story-steps > li')];

test('the story is an ordered list of all steps, each with its picture, its title and its statements', () => {
  expect(steps.map(({ id }) => id)).toEqual(storySteps);
  steps.forEach((step, index) => {
    const figure = storyFigures()[index];
    const pictures = [...step.querySelectorAll('svg[role="img"]')];
    expect(pictures.map((svg) => svg.getAttribute('aria-label'))).toEqual([figure?.alt, figure?.alt]);
    for (const svg of pictures)
      expect(svg.querySelectorAll('[data-k]:not(text)').length).toBe(consortia.length);
    expect(plain(step.querySelector('h2'))).toBe(figure?.title);
    expect(plain(step.querySelector('.story-text')).length).toBeGreaterThan(60);
    expect(step.querySelectorAll('a[href*="evidence/#c"]').length).toBe(figure?.figure.passages?.length);
  });
});

test('numbers in its sentences lead to where they come from', () => {
  const numbers = [...story.querySelectorAll('.story-text a.number')];
  expect(numbers.length).toBeGreaterThan(15);
  for (const link of numbers) {
    const [, id] = /numbers\/#(.+)$/.exec(link.getAttribute('href') ?? '') ?? [];
    expect(pageAt('/numbers/').getElementById(id ?? ''), plain(link)).not.toBeNull();
  }
});

test('a form that only a script answers is not there without one', () => {
  expect(story.querySelector('report-story form, .story-pick form, .story-pick input')).toBeNull();
  expect(story.querySelector('.story-pick a')?.getAttribute('href')).toMatch(/consortia\/$/);
});

describe.each(storySteps)('the step %s', (step) => {
  const page = pageAt(`/story/${step}/`);
  const id = storyFigureId(step);

  test('has a page of its own, with its card, which leads to the step', () => {
    const figure = storyFigures()[storySteps.indexOf(step)];
    expect(plain(page.querySelector('title'))).toContain(figure?.title);
    expect(page.querySelector('meta[property="og:image"]')?.getAttribute('content')).toContain(`${id}_`);
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(
      new RegExp(`/story/${step}/$`),
    );
    expect(page.querySelector('.story-opened a')?.getAttribute('href')).toBe(`#${step}`);
    expect(page.getElementById(step)).not.toBeNull();
  });

  test('can be embedded, and has its files and its oEmbed answer', () => {
    for (const file of [`/embed/${id}/index.html`, `/figures/${id}/oembed.json`, `/figures/${id}/index.html`])
      expect(files).toContain(file);
  });
});

test('what is said of each consortium in each step is in one small file', () => {
  const said = JSON.parse(textOf('/story/said.json')) as Record<string, Record<string, string>>;
  expect(Object.keys(said)).toEqual(storySteps);
  for (const step of Object.values(said)) expect(Object.keys(step)).toEqual(consortia.map(({ id }) => id));
});

test('the cover and the list of charts lead to it; lists of charts do not have its steps', () => {
  for (const address of ['/', '/figures/'])
    expect(
      [...pageAt(address).querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ).toContainEqual(expect.stringMatching(/(?:^|\/)story\/$/));
  expect(pageAt('/figures/').querySelector('.wall a[href*="story-"]')).toBeNull();
});
