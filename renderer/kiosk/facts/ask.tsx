import type { Fact } from '../../../shared/domain/fact.ts';
import type { FactsScreen, FactsStep } from '../screen.ts';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { useTexts } from '../use-texts.ts';
import { AddressAnswer } from './address-answer.tsx';
import type { AnswerProps } from './answer-props.ts';
import styles from './ask.module.css';
import { DateAnswer } from './date-answer.tsx';
import { hasKeys } from './digits-left.ts';
import { DigitsAnswer } from './digits-answer.tsx';
import type { Entry } from './entry.ts';
import { EntryView } from './entry-view.tsx';
import { FactProgress } from './fact-progress.tsx';
import type { FormsContent } from './facts-sheet.ts';
import { FaultMessage } from './fault-message.tsx';
import { KanaAnswer } from './kana-answer.tsx';
import { OptionAnswer } from './option-answer.tsx';
import { SeveralAnswer } from './several-answer.tsx';

/** Props of a question. */
export interface AskProps {
  readonly screen: FactsScreen;
  readonly step: Extract<FactsStep, { readonly kind: 'ask' }>;
  readonly content: FormsContent;
}

/** One question: what was entered above, the keys for it below. */
export function Ask({ screen, step, content }: AskProps) {
  const { panel } = useHall();
  const { say, ruby } = useTexts();
  const { entry, fault } = step;
  const fact = content.book.facts.find(({ id }) => id === step.fact);
  if (!fact) return null;
  const wide = isWide(entry);
  return (
    <Stage
      key={`${step.fact} ${partOf(fact, entry)} ${'from' in entry ? entry.from : ''}`}
      wide={wide}
      above={<FactProgress screen={screen} asked={step.fact} content={content} />}
      title={ruby.say(fact.question ?? fact.label)}
      lead={fact.help && fault === null && !(wide && panel === 'landscape-21') ? say(fact.help) : undefined}
      look={
        <div className={styles['look']} data-answer={partOf(fact, entry)} data-fact={fact.id}>
          <EntryView fact={fact} entry={entry} content={content} />
          {fault !== null && <FaultMessage fact={fact} entry={entry} fault={fault} content={content} />}
        </div>
      }
    >
      <Answer fact={fact} entry={entry} content={content} />
    </Stage>
  );
}

/** What kind of keys the answer is given with; parts of an answer are screens of their own. */
function partOf({ kind }: Fact, entry: Entry): string {
  switch (entry.kind) {
    case 'digits':
      return hasKeys(kind) ? 'numbers' : 'digits';
    case 'address':
      return `address-${entry.at}`;
    case 'date':
      return entry.at === 'era' ? 'date-era' : 'date';
    case 'options':
      return kind.kind;
    default:
      return entry.kind;
  }
}

/** The kana need the whole width of the wide panel. */
function isWide(entry: Entry): boolean {
  return entry.kind === 'words' || (entry.kind === 'address' && (entry.at === 'rest' || entry.at === 'outside'));
}

function Answer({ fact, entry, content }: AnswerProps<Entry['kind']>) {
  switch (entry.kind) {
    case 'words':
      return <KanaAnswer fact={fact} entry={entry} content={content} />;
    case 'digits':
      return <DigitsAnswer fact={fact} entry={entry} content={content} />;
    case 'date':
      return <DateAnswer fact={fact} entry={entry} content={content} />;
    case 'address':
      return <AddressAnswer fact={fact} entry={entry} content={content} />;
    case 'options':
      return fact.kind.kind === 'several' ? (
        <SeveralAnswer fact={fact} entry={entry} content={content} />
      ) : (
        <OptionAnswer fact={fact} entry={entry} content={content} />
      );
  }
}
