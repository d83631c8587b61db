import { legendEntries } from '../../charts/legend.ts';
import type { View } from '../../figures/contract/choices.ts';
import type { FigureTables } from '../../datasets/figure-tables.ts';
import { leanColumns, tableRows } from '../../figures/contract/table.ts';
import type { Figure, Row, Shapes } from '../../figures/contract/define.ts';
import { pageTheme } from '../../theme/theme.ts';
import type { Parts } from './parts.ts';
import { loadTable } from './tables.ts';

const figures = import.meta.glob<{ default: Figure }>(['../../figures/*.ts', '!../../figures/index.ts']);

const outlines: { readonly [Name in keyof Shapes]: () => Promise<{ default: Shapes[Name] }> } = {
  california: () => import('virtual:shapes/california'),
};

interface Material {
  readonly figure: Figure;
  readonly tables: FigureTables;
  readonly shapes: Shapes;
}

/** What is loaded for each of the names, by name. */
async function loadedBy<Name extends string>(
  names: readonly Name[],
  load: (name: Name) => Promise<unknown>,
): Promise<Record<string, unknown>> {
  const entries = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
  return Object.fromEntries(entries);
}

async function loaded(parts: Parts): Promise<Material> {
  const load = figures[`../../figures/${parts.id}.ts`];
  if (!load) throw new Error(`No figure "${parts.id}"`);
  const { default: figure } = await load();
  const [used, drawnOn] = await Promise.all([
    loadedBy(figure.uses, (name) => loadTable(parts, name)),
    loadedBy(figure.shapes ?? [], async (name) => (await outlines[name]()).default),
  ]);
  return { figure, tables: used as unknown as FigureTables, shapes: drawnOn as unknown as Shapes };
}

function showDrawing(parts: Parts, { figure, shapes }: Material, rows: readonly Row[], view: View): void {
  const width = Math.floor(parts.drawings.clientWidth);
  const { svg } = figure.draw(rows, { document, width, theme: pageTheme, view, shapes });
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', figure.alt(rows));
  parts.drawings.querySelectorAll('.drawing').forEach((old) => old.remove());
  const holder = document.createElement('div');
  holder.className = 'drawing drawing-live';
  holder.append(svg);
  parts.drawings.prepend(holder);
}

function showWords(parts: Parts, { figure }: Material, rows: readonly Row[], view: View): void {
  parts.legend.innerHTML = legendEntries(figure.legend(rows, view), pageTheme);
  parts.description.textContent = figure.describe(rows);
  parts.status.textContent = figure.alt(rows);
  parts.body.innerHTML = tableRows(parts.isLean ? leanColumns(figure.columns) : figure.columns, rows, {
    theme: pageTheme,
    figure: parts.isLean ? null : parts.id,
    addressOf: parts.addressOf,
  });
}

const materials = new Map<HTMLElement, Promise<Material>>();

/**
 * Draws a figure anew in the browser for the reader's view and the width at hand, and again when the width changes.
 * @param view the view of the moment
 * @param drawn called after each drawing
 */
export async function redraw(parts: Parts, view: () => View, drawn: () => void): Promise<void> {
  const known = materials.get(parts.root);
  const material = await (known ?? remember(parts, loaded(parts)));
  const draw = (): void => {
    const rows = material.figure.rows(material.tables, view());
    showDrawing(parts, material, rows, view());
    showWords(parts, material, rows, view());
    drawn();
  };
  draw();
  if (!known) onWidth(parts.drawings, draw);
}

function remember(parts: Parts, material: Promise<Material>): Promise<Material> {
  materials.set(parts.root, material);
  material.catch(() => materials.delete(parts.root));
  return material;
}

function onWidth(element: HTMLElement, act: () => void): void {
  let width = element.clientWidth;
  new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    act();
  }).observe(element);
}
