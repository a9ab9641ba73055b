import { codeOf, toProgram } from './commands/program.ts';
import { exitCodes } from './model/failure.ts';

async function cleanUp(): Promise<void> {
  const { closeAllBrowsers } = await import('./browser/leftovers.ts');
  await closeAllBrowsers();
}

/** A reader that has seen enough, such as `head`, closes the pipe; what is left to print is not missed. */
function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Runs the command line as the process was called, and ends the process with its exit code. */
export async function main(): Promise<void> {
  allowClosedPipes();
  let interrupted = false;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      interrupted = true;
      void cleanUp().finally(() => process.exit(code));
    });
  }
  let code: number = exitCodes.done;
  try {
    const program = await toProgram((given) => {
      code = given;
    });
    await program.parseAsync();
  } catch (error) {
    // What fails because its browser was taken away is no news, and the signal has its own exit code.
    if (interrupted) return;
    code = codeOf(error);
  }
  // Compiled WebAssembly would keep the process waiting for its optimiser.
  await new Promise((flushed) => process.stdout.write('', flushed));
  process.exit(code);
}
