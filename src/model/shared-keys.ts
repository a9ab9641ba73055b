/** The keys that are in several of some sets: each counts once in its own. */
export function sharedKeys(sets: Iterable<Iterable<string>>): ReadonlySet<string> {
  const [once, shared] = [new Set<string>(), new Set<string>()];
  for (const keys of sets) for (const key of new Set(keys)) (once.has(key) ? shared : once).add(key);
  return shared;
}
