// Runs a command and tells how long it took and how much memory it and its children held at most.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const pageBytes = 4096;

/** Resident memory of a process and all below it, in bytes; 0 where /proc is not there. */
export function residentOf(root) {
  const children = new Map();
  const resident = new Map();
  for (const entry of safely(() => readdirSync('/proc'), [])) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = safely(() => readFileSync(`/proc/${entry}/stat`, 'latin1'), '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    children.set(fields[1], [...(children.get(fields[1]) ?? []), entry]);
    resident.set(entry, Number(fields[21]) * pageBytes);
  }
  const sum = (id) =>
    (resident.get(id) ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(String(root));
}

function safely(read, otherwise) {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** @returns {Promise<{ time: number, memory: number }>} milliseconds, and bytes at the peak where asked for */
export function run(command, args, { cwd, env = {}, withMemory = false } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let memory = 0;
    child.stderr.on('data', (data) => {
      said += data;
    });
    const watch = withMemory
      ? setInterval(() => {
          memory = Math.max(memory, residentOf(child.pid));
        }, 20)
      : undefined;
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ time: performance.now() - start, memory });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${said}`));
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
