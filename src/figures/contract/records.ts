/** A record with the same keys and other values. */
export function mapped<Key extends string, Value, Other>(
  record: Readonly<Record<Key, Value>>,
  to: (value: Value, key: Key) => Other,
): Record<Key, Other> {
  const entries = Object.entries<Value>(record) as [Key, Value][];
  return Object.fromEntries(entries.map(([key, value]) => [key, to(value, key)])) as Record<Key, Other>;
}
