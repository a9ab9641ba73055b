import ipaddr from 'ipaddr.js';

/** What is given out of IPv6 to be reached from everywhere. */
const global6 = ipaddr.parseCIDR('2000::/3');

/** True for an IP address that anyone can reach: no loopback, no private network, no link, no group, no tunnel. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in the clothes of IPv6 is judged as what it is.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(global6);
}
