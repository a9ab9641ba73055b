import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';

/** No other machine reaches this address. */
const address = '127.0.0.1';

/** How many further ports are tried where one is taken. */
const furtherPorts = 50;

/** A page that has read nothing for so long is gone; in milliseconds. Longer than it takes to make a large PDF. */
const longestSilence = 120_000;

export interface Listening {
  port: number;
  /** Ends all connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Answers requests on this machine's own address.
 * @param port the first to try, where it is taken the next ones; 0 for any that is free
 * @param silence ends connections that pass nothing on for so many milliseconds
 * @throws {Failure} `usage` where no port is free
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
  silence = longestSilence,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch, hostname: address, overrideGlobalObjects: false }) as Server;
  server.setTimeout(silence);
  const last = port === 0 ? 0 : Math.min(port + furtherPorts, 65_535);
  for (let next = port; next <= last; next++) {
    const code = await tryPort(server, next);
    if (code === undefined) return { port: portOf(server), close: () => end(server) };
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw noPort(say`Port ${next} cannot be used (${code})`);
  }
  throw noPort(port === 0 ? say`There is no free port` : say`No port from ${port} to ${last} is free`);
}

const noPort = (message: string): Failure =>
  new Failure('usage', message, say`Name another one with --port.`);

/** Returns the system's code where it refuses the port. */
const tryPort = (server: Server, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => resolve(error.code ?? 'unknown');
    server.once('error', fail);
    server.listen(port, address, () => {
      server.off('error', fail);
      resolve(undefined);
    });
  });

function portOf(server: Server): number {
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

const end = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
