import { parseArgs } from 'node:util';
import { checkChain } from '../../shared/domain/audit-chain.ts';
import { sha256 } from '../store/stored-audit.ts';
import { auditReport } from './audit-report.ts';
import { readAudit } from './read-audit.ts';

const USAGE = 'npm run audit -- DATA [--day=YYYY-MM-DD]   (key: MACHIMADO_KEY, or DATA/key)';

/** Checks the audit log of a data folder: 0 = whole, 1 = broken, 2 = cannot be read. */
function main(): number {
  const { values, positionals } = parseArgs({ options: { day: { type: 'string' } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || (values.day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.day))) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const read = readAudit(folder, process.env['MACHIMADO_KEY']);
  if (!read.ok) {
    process.stderr.write(`${read.error.data.message}\n`);
    return 2;
  }
  const check = checkChain(read.value, sha256);
  for (const line of auditReport(read.value, check, values.day ?? null)) process.stdout.write(`${line}\n`);
  return check.broken === null ? 0 : 1;
}

process.exitCode = main();
