/** Exit codes of the program; README lists them for scripts. */
export const exitCodes = { done: 0, article: 1, usage: 2, machine: 3, bug: 70 } as const;

export type FailureCode =
  | 'article-unreadable'
  | 'article-invalid'
  | 'usage'
  | 'configuration-invalid'
  | 'theme-unknown'
  | 'theme-invalid'
  | 'output-unwritable'
  | 'browser-missing'
  | 'browser-failed'
  | 'browser-timeout'
  | 'font-failed'
  | 'interrupted';

const exitCodeOf: Record<FailureCode, number> = {
  'article-unreadable': exitCodes.usage,
  'article-invalid': exitCodes.article,
  usage: exitCodes.usage,
  'configuration-invalid': exitCodes.usage,
  'theme-unknown': exitCodes.usage,
  'theme-invalid': exitCodes.usage,
  'output-unwritable': exitCodes.machine,
  'browser-missing': exitCodes.machine,
  'browser-failed': exitCodes.machine,
  'browser-timeout': exitCodes.machine,
  'font-failed': exitCodes.machine,
  interrupted: 130,
};

/** Something about the machine or the call that the user can mend. Anything else that is thrown is a bug. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly fix: string;
  readonly exitCode: number;

  /**
   * @param code what kind of failure it is
   * @param message what is wrong, one sentence without a full stop
   * @param fix what the user can do about it, one sentence
   */
  constructor(code: FailureCode, message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.fix = fix;
    this.exitCode = exitCodeOf[code];
  }
}
