// Runs the built program again and again in one process, which has loaded and compiled its modules after the first
// time: that takes longer than most of what is tested. Each run has its own folder, environment and output.
import { pathToFileURL } from 'node:url';

/** Thrown where the program ends its process. */
class Exit extends Error {}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const ownEnvironment = { ...process.env };
let runs = 0;

function setEnvironment(environment) {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}

/** Keeps what is written to a stream, until it is put back. */
function capture(stream) {
  const { write } = stream;
  const kept = { text: '', restore: () => Object.assign(stream, { write }) };
  stream.write = (chunk, ...others) => {
    kept.text += chunk;
    const written = others.findLast((other) => typeof other === 'function');
    if (written) process.nextTick(written);
    return true;
  };
  return kept;
}

/** Takes away what listens to the process since then. */
function watchListeners() {
  const sources = [...signals.map((signal) => [process, signal])].concat(
    [process.stdout, process.stderr].map((stream) => [stream, 'error']),
  );
  const before = sources.map(([source, event]) => source.listeners(event));
  return () => {
    for (const [index, [source, event]] of sources.entries()) {
      const added = source.listeners(event).filter((listener) => !before[index].includes(listener));
      for (const listener of added) source.removeListener(event, listener);
    }
  };
}

async function run({ script, args, cwd, env }) {
  const [stdout, stderr] = [process.stdout, process.stderr].map(capture);
  const forget = watchListeners();
  const { exit } = process;
  let code = null;
  process.chdir(cwd);
  setEnvironment({ ...ownEnvironment, ...env });
  process.argv = [process.execPath, script, ...args];
  process.exit = (given = 0) => {
    code = given;
    throw new Exit();
  };
  try {
    // Another address makes another module of the entry alone: what it imports is there already.
    await import(`${pathToFileURL(script).href}?run=${++runs}`);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
  } finally {
    Object.assign(process, { exit });
    forget();
    for (const stream of [stdout, stderr]) stream.restore();
  }
  return { code, signal: null, stdout: stdout.text, stderr: stderr.text };
}

process.on('message', (task) => {
  run(task).then(
    (outcome) => process.send({ id: task.id, outcome }),
    (error) => process.send({ id: task.id, error: String(error?.stack ?? error) }),
  );
});
