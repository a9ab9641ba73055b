/** The keys that are in several of some sets: each counts once in its own. */
export function sharedKeys<Key>(sets: Iterable<Iterable<Key>>): ReadonlySet<Key> {
  const [once, shared] = [new Set<Key>(), new Set<Key>()];
  for (const keys of sets) for (const key of new Set(keys)) (once.has(key) ? shared : once).add(key);
  return shared;
}
