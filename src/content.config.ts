import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

/** The sections of the report, one MDX file each; its name is the section's id in src/prose/sections.ts. */
const report = defineCollection({
  loader: glob({ base: './content/report', pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
});

export const collections = { report };
