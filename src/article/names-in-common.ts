/** The names that more than one have, of the names of each. */
export function namesInCommon(all: string[][]): ReadonlySet<string> {
  const [seen, common] = [new Set<string>(), new Set<string>()];
  for (const names of all)
    for (const name of new Set(names)) {
      if (seen.has(name)) common.add(name);
      seen.add(name);
    }
  return common;
}
