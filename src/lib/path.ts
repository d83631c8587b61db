/** Outlines as text: from each point the way to the next, so that forms that are alike are written alike. */
import { coordinate } from './markup.ts';

type Axis = 'x' | 'y';

/** What the numbers after each absolute command are: a place on an axis, or not a place. */
const NUMBERS: Readonly<Record<string, readonly (Axis | null)[]>> = {
  M: ['x', 'y'],
  L: ['x', 'y'],
  H: ['x'],
  V: ['y'],
  C: ['x', 'y', 'x', 'y', 'x', 'y'],
  Q: ['x', 'y', 'x', 'y'],
  A: [null, null, null, null, null, 'x', 'y'],
  Z: [],
};

interface Command {
  readonly name: string;
  readonly values: readonly number[];
}

/** The commands of a path; those without a name of their own repeat the last, and more points after a move are lines. */
function commandsOf(d: string): Command[] {
  return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(([, name = '', rest = '']) => {
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const count = NUMBERS[name.toUpperCase()]?.length;
    if (count === undefined || values.length % (count || 1) !== 0) throw new Error(`An outline has ${name}`);
    const repeated = { M: 'L', m: 'l' }[name] ?? name;
    return Array.from({ length: Math.max(1, values.length / (count || 1)) }, (_, index) => ({
      name: index === 0 ? name : repeated,
      values: values.slice(index * count, (index + 1) * count),
    }));
  });
}

/** A number without the zero before its point. */
const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');
const joined = (values: readonly number[]): string => values.map(short).join(' ').replaceAll(' -', '-');

/** A place where a path is, in both directions. */
type Place = Record<Axis, number>;

/** By how much what is written may be off, for forms that are alike to be written alike. */
const OFF = 0.1;

/** Writes commands; `at` is where the path is, and `seen` where it is as written so far. */
class Writer {
  private text = '';
  private last = '';
  private at: Place = { x: 0, y: 0 };
  private seen: Place = { x: 0, y: 0 };
  private starts: readonly [Place, Place] = [this.at, this.seen];

  /** What has been written. */
  get written(): string {
    return this.text;
  }

  /** From where the path is to a place. */
  private way(to: number, axis: Axis): number {
    const way = coordinate(to - this.at[axis]);
    const isNear = Math.abs(this.seen[axis] + way - to) <= OFF;
    return isNear ? way : coordinate(to - this.seen[axis]);
  }

  private put(name: string, values: readonly number[]): void {
    const numbers = joined(values);
    const isRepeated = name === this.last && !'mz'.includes(name);
    this.text += isRepeated ? `${numbers.startsWith('-') ? '' : ' '}${numbers}` : name + numbers;
    this.last = name;
  }

  private move(to: Partial<Place>, way: Partial<Place>): void {
    this.at = { ...this.at, ...to };
    this.seen = {
      x: coordinate(this.seen.x + (way.x ?? 0)),
      y: coordinate(this.seen.y + (way.y ?? 0)),
    };
  }

  /** Moves to where a new line begins: by its place or the way to it, which is shorter. */
  private begin(to: Place): void {
    const place = { x: coordinate(to.x), y: coordinate(to.y) };
    const way = { x: coordinate(place.x - this.seen.x), y: coordinate(place.y - this.seen.y) };
    const [absolute, relative] = [joined([place.x, place.y]), joined([way.x, way.y])];
    const isFirst = this.text === '';
    this.text += !isFirst && relative.length <= absolute.length ? `m${relative}` : `M${absolute}`;
    this.last = 'm';
    this.at = to;
    this.seen = place;
    this.starts = [to, place];
  }

  /** A straight line, shorter if it is level or upright, but not among others: text of one kind is packed better. */
  private straight(to: Partial<Place>): void {
    const way = {
      x: this.way(to.x ?? this.at.x, 'x'),
      y: this.way(to.y ?? this.at.y, 'y'),
    };
    const isAlone = this.last !== 'l';
    if (isAlone && way.y === 0) this.put('h', [way.x]);
    else if (isAlone && way.x === 0) this.put('v', [way.y]);
    else this.put('l', [way.x, way.y]);
    this.move(to, way);
  }

  /** An arc. Half a circle reaches as far as its radius says, or it would bulge. */
  private arc([rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, x = 0, y = 0]: readonly number[]): void {
    const [width, height] = [x - this.at.x, y - this.at.y];
    const isHalf = Math.abs(height) < 0.05 && Math.abs(Math.abs(width) - 2 * rx) < 0.05;
    const half = coordinate(2 * coordinate(rx) * Math.sign(width));
    const way = isHalf ? { x: half, y: 0 } : { x: this.way(x, 'x'), y: this.way(y, 'y') };
    this.put('a', [coordinate(rx), coordinate(ry), turn, large, sweep, way.x, way.y]);
    this.move({ x, y }, way);
  }

  private close(): void {
    this.put('z', []);
    [this.at, this.seen] = this.starts as [Place, Place];
  }

  /** A curve, whose points are all given from where it begins. */
  private curve(name: string, values: readonly number[]): void {
    const axes = NUMBERS[name] ?? [];
    const ways = values.map((value, index) => this.way(value, axes[index] as Axis));
    this.put(name.toLowerCase(), ways);
    const [x = 0, y = 0] = values.slice(-2);
    const [dx = 0, dy = 0] = ways.slice(-2);
    this.move({ x, y }, { x: dx, y: dy });
  }

  /** Writes a command whose places are absolute. */
  write({ name, values }: Command): void {
    const [first = 0, second = 0] = values;
    if (name === 'M') this.begin({ x: first, y: second });
    else if (name === 'L') this.straight({ x: first, y: second });
    else if (name === 'H') this.straight({ x: first });
    else if (name === 'V') this.straight({ y: first });
    else if (name === 'A') this.arc(values);
    else if (name === 'Z') this.close();
    else this.curve(name, values);
  }

  /** Where the path is. */
  get place(): Place {
    return this.at;
  }
}

/** A command with its places absolute. */
function absolute({ name, values }: Command, at: Place): Command {
  const upper = name.toUpperCase();
  const axes = NUMBERS[upper] ?? [];
  if (name === upper) return { name, values };
  const places = values.map((value, index) => {
    const axis = axes[index];
    return axis ? at[axis] + value : value;
  });
  return { name: upper, values: places };
}

/** The `d` of a path, as short as it gets: from each point the way to the next, to a tenth of a pixel. */
export function shortPath(d: string): string {
  const writer = new Writer();
  for (const command of commandsOf(d)) writer.write(absolute(command, writer.place));
  return writer.written;
}
