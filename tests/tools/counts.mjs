// What a stage of the test run comes to.
import { existsSync, readFileSync } from 'node:fs';

export const nothing = { passed: 0, failed: 0, skipped: 0 };

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** A report is `{ passed, failed, skipped }`, or what Vitest writes. */
function readReport(file) {
  if (!existsSync(file)) return nothing;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.numTotalTests === undefined) return { ...nothing, ...report };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** Whatever a report says, a stage that ended badly has failed. */
export function countStage({ code, report }) {
  const counts = report ? readReport(report) : { ...nothing, passed: code === 0 ? 1 : 0 };
  const nothingRan = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (code !== 0 || nothingRan) ? { ...counts, failed: 1 } : counts;
}

export function summarize({ passed, failed, skipped }) {
  const counts = [`${passed} passed`, `${failed} failed`];
  return (skipped ? [...counts, `${skipped} skipped`] : counts).join(', ');
}
