import type { TransportFault } from '../../../shared/card/card-reader.ts';

/** Codes of pcsc-mini by what they mean to a dialogue. */
const FAULTS: Readonly<Record<TransportFault, readonly string[]>> = {
  removed: [
    'RemovedCard',
    'NoSmartCard',
    'UnpoweredCard',
    'ResetCard',
    'NotTransacted',
    'CommError',
    'CommDataLost',
    'ReaderUnavailable',
  ],
  mute: ['UnresponsiveCard', 'UnsupportedCard', 'ProtoMismatch'],
  busy: ['SharingViolation'],
  timeout: ['Timeout'],
  'reader-unavailable': ['NoService', 'ServiceStopped', 'NoReadersAvailable', 'UnknownReader'],
};

/** What an error of the library means; one nobody has heard of is the reader's. */
export function pcscFault(error: unknown): TransportFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = Object.entries(FAULTS).find(([, codes]) => codes.includes(code));
  return (known?.[0] as TransportFault | undefined) ?? 'reader-unavailable';
}
