import { isIP } from 'node:net';

/** Why an address is not asked for. */
export type AddressFault = 'unreachable' | 'private' | 'secret';

/**
 * The address that a picture is asked for at: by HTTPS, unless a port is named, which is that of one protocol.
 * @param address as it is written, or as a redirect gives it
 * @param from what a redirect is relative to
 * @param allows whether an IP address may be asked
 */
export function webAddress(
  address: string,
  allows: (ip: string) => boolean,
  from = 'https://invalid/',
): URL | AddressFault {
  if (!URL.canParse(address.trim(), from)) return 'unreachable';
  const url = new URL(address.trim(), from);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'private';
  if (url.username !== '' || url.password !== '') return 'secret';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !allows(host)) return 'private';
  if (!isWebPort(url.port)) return 'private';
  if (url.port === '') url.protocol = 'https:';
  url.hash = '';
  return url;
}

/** The low ports beside those of the web belong to other services, such as mail. */
const isWebPort = (port: string): boolean =>
  port === '' || port === '80' || port === '443' || Number(port) >= 1024;
