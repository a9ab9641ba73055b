import { type CheckOutcome, isFailed } from '../../check/result.ts';
import { say } from '../../language/say.ts';
import { failureDiagnostic } from '../../model/diagnostic.ts';
import { toUriPath } from './uri.ts';

/** For GitHub Actions: a workflow command a finding, which shows it beside its line in a pull request. */
export const formatGithub = (outcomes: CheckOutcome[]): string =>
  outcomes
    .flatMap((outcome) =>
      findingsOf(outcome).map(({ rule, severity, reason, fix, line, column }) => {
        const properties = [
          ['file', toUriPath(outcome.article)],
          ...(line === undefined ? [] : [['line', String(line)]]),
          ...(column === undefined ? [] : [['col', String(column)]]),
          ['title', rule],
        ].map(([name = '', value = '']) => `${name}=${escapeProperty(value)}`);
        return `::${severity} ${properties.join(',')}::${escapeMessage(fix ? say`${reason}. ${fix}` : reason)}`;
      }),
    )
    .join('\n');

const findingsOf = (outcome: CheckOutcome) =>
  isFailed(outcome) ? [failureDiagnostic(outcome.failure)] : outcome.findings;

/** A line end would end the command, and a % begins an escape. */
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
