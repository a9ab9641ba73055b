import { createHash } from 'node:crypto';
import {
  type CheckOutcome,
  type CheckResult,
  checkedOf,
  type FailedCheck,
  isFailed,
} from '../../check/result.ts';
import type { Level, RuleDescription } from '../../check/rule.ts';
import { rules } from '../../check/rules.ts';
import { type Diagnostic, toFailureEntry } from '../../model/diagnostic.ts';
import { toJson } from '../../model/printable.ts';
import type { RulesPage } from './rules-page.ts';
import { toUri } from './uri.ts';

interface Tool {
  version: string;
  rulesPage: RulesPage;
}

/** For code scanning: a SARIF 2.1.0 log of one run. */
export function formatSarif(outcomes: CheckOutcome[], { version, rulesPage }: Tool): string {
  const failed = outcomes.filter(isFailed);
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
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            ...(failed.length > 0 ? { toolExecutionNotifications: failed.map(toNotification) } : {}),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: checkedOf(outcomes).flatMap(toSarifResults),
      },
    ],
  };
  return toJson(log);
}

const levelOf: Record<Level, string> = { off: 'none', warn: 'warning', error: 'error' };

const toSarifRule = ({ id, level, title, fix }: RuleDescription, { sections, address }: RulesPage) => ({
  id,
  shortDescription: { text: title },
  help: { text: fix, ...(sections.has(id) ? { markdown: sections.get(id) } : {}) },
  ...(address === undefined ? {} : { helpUri: `${address}#${id}` }),
  defaultConfiguration: { level: levelOf[level] },
});

/** What kept an article from being checked is none of its findings, but one of the run's. */
function toNotification({ article, failure }: FailedCheck) {
  const { code, message, fix } = toFailureEntry(failure);
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: `${message}. ${fix}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(article) } } }],
  };
}

function toSarifResults({ article, text, findings }: CheckResult) {
  const lines = text.split(/\r\n|\n|\r/);
  const uri = toUri(article);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    // By what stands there, not where: lines put in above leave it the same. Equal ones are counted.
    const place = finding.line === undefined ? finding.reason : (lines[finding.line - 1] ?? '').trim();
    const hash = createHash('sha256').update(`${finding.rule}\n${place}`).digest('hex').slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return {
      ...toSarifResult(finding, uri),
      partialFingerprints: { primaryLocationLineHash: `${hash}:${count}` },
    };
  });
}

function toSarifResult({ rule, severity, reason, fix, line, column }: Diagnostic, uri: string) {
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  const startColumn = column === undefined ? {} : { startColumn: column };
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: fix ? `${reason}. ${fix}` : reason },
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
