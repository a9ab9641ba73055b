import type { Finding } from '../../check/finding.ts';
import type { Level, RuleDescription } from '../../check/rule.ts';
import { rules } from '../../check/rules.ts';
import type { CheckResult } from '../check.ts';
import { toUri } from './uri.ts';

interface Tool {
  version: string;
  rulesPage: string;
}

/** For code scanning: a SARIF 2.1.0 log of one run. */
export function formatSarif(results: CheckResult[], { version, rulesPage }: Tool): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'roadmap-deck',
            semanticVersion: version,
            rules: rules.map((rule) => toSarifRule(rule, rulesPage)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap(({ article, findings }) =>
          findings.map((finding) => toSarifResult(finding, toUri(article))),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

const levelOf: Record<Level, string> = { off: 'none', warn: 'warning', error: 'error' };

const toSarifRule = ({ id, level, title, cure }: RuleDescription, rulesPage: string) => ({
  id,
  shortDescription: { text: title },
  help: { text: cure },
  helpUri: `${rulesPage}#${id}`,
  defaultConfiguration: { level: levelOf[level] },
});

function toSarifResult({ rule, severity, reason, cure, line, column }: Finding, uri: string) {
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  const startColumn = column === undefined ? {} : { startColumn: column };
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: cure ? `${reason}. ${cure}` : reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(line === undefined ? {} : { region: { startLine: line, ...startColumn } }),
        },
      },
    ],
  };
}
