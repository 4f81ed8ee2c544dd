import type { FactFault } from '../../../shared/forms/check-value.ts';
import { Message } from '../../ui/message.tsx';
import { useTexts } from '../use-texts.ts';
import type { AnswerProps } from './answer-props.ts';
import type { Entry } from './entry.ts';
import { faultWords } from './fault-words.ts';

/** Props of the message. */
export interface FaultMessageProps extends AnswerProps<Entry['kind']> {
  readonly fault: FactFault;
}

/** Why the answer cannot stand as it is, in one sentence; what was entered stays. */
export function FaultMessage({ fault, ...about }: FaultMessageProps) {
  const texts = useTexts();
  return <Message pictogram="pencil" title={faultWords(fault, about, texts)} urgent />;
}
