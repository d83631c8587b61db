/** What has happened to the data behind this site's figures. */
import { checkWithdrawnFigures } from '../datasets/history.ts';
import { history, release } from '../datasets/site.ts';
import { figureById, figures } from '../figures/index.ts';
import { publicAddress } from '../lib/publisher.ts';
import { correctionsAtom, correctionsJson, type ChangedFigure } from './corrections.ts';
import { dataBehind } from './data-behind.ts';
import type { FeedSetting } from './feed.ts';
import { releasesAtom, releasesJson } from './release-feed.ts';
import { publishedFigure } from './site.ts';
import { statusFile, type StatusFile } from './status.ts';
import { toldChanges, type ToldChange } from './told-changes.ts';

checkWithdrawnFigures([...figures.keys()], history.withdrawn);

/** Changes and withdrawals of a figure, the newest first. @throws for an unknown id */
export const changesOfFigure = (id: string): readonly ToldChange[] =>
  toldChanges(dataBehind(figureById(id)), history);

/** What has happened to every figure in every release. */
export const siteStatus = (): StatusFile => statusFile([...figures.values()].map(dataBehind), history);

function changedFigures(): ChangedFigure[] {
  return [...figures.keys()].flatMap((id) => {
    const changes = changesOfFigure(id);
    return changes.length > 0 ? [{ id, title: publishedFigure(id).title, changes }] : [];
  });
}

/** Where and when the feeds go out. @throws in a copy without a public address, which has none */
function setting(): FeedSetting {
  if (publicAddress === null) throw new Error('Feeds need a public address: set SITE_URL.');
  return { site: publicAddress, day: release.date };
}

/** The feed of all changes, in Atom and in JSON. */
export const siteCorrectionsAtom = (): string => correctionsAtom(changedFigures(), setting());
export const siteCorrectionsJson = (): string => correctionsJson(changedFigures(), setting());

/** The feed of all releases, in Atom and in JSON. */
export const siteReleasesAtom = (): string => releasesAtom(setting());
export const siteReleasesJson = (): string => releasesJson(setting());
