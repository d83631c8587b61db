import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { findingFields } from './prose/findings.ts';
import { recommendationFields } from './prose/recommendation-fields.ts';
import { topicFields } from './prose/topics.ts';

const titled = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });

/** The sections of the report, one MDX file each; its name is the section's id in content/sections.json. */
const report = defineCollection({
  loader: glob({ base: './content/report', pattern: '*.mdx' }),
  schema: titled,
});

/** The key findings; src/prose/findings.ts says what their fields mean. */
const findings = defineCollection({
  loader: glob({ base: './content/findings', pattern: '*.mdx' }),
  schema: findingFields,
});

/** The answers by topic; src/prose/topics.ts says what their fields mean. */
const topics = defineCollection({
  loader: glob({ base: './content/topics', pattern: '*.mdx' }),
  schema: topicFields,
});

/** What the state could do; src/prose/recommendation-fields.ts says what their fields mean. */
const recommendations = defineCollection({
  loader: glob({ base: './content/recommendations', pattern: '*.mdx' }),
  schema: recommendationFields,
});

/** Pages beside the report. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: titled,
});

export const collections = { report, findings, topics, recommendations, pages };
