import { Message } from '../../ui/message.tsx';
import type { Paper } from '../paper.ts';
import { useTexts } from '../use-texts.ts';

/** Props of the words about paper. */
export interface PaperWordsProps {
  readonly paper: Paper;
  readonly printing: string;
  readonly printed: string;
  readonly rest?: string;
}

/** Whether paper comes, came, or why not. */
export function PaperWords({ paper, printing, printed, rest }: PaperWordsProps) {
  const { t } = useTexts();
  switch (paper.kind) {
    case 'printing':
      return <Message pictogram="print" title={printing} />;
    case 'printed':
      return (
        <Message pictogram="yes" title={printed} urgent>
          {rest}
        </Message>
      );
    case 'no-printer':
      return <Message pictogram="print" title={t('staff.noPrinter')} urgent />;
    case 'failed':
      return (
        <Message pictogram="print" title={t('staff.notPrinted')} tone="stop" urgent>
          {t(`staff.printerRest.${paper.state}`)}
        </Message>
      );
  }
}
