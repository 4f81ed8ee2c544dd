import { useState } from 'react';
import type { FigureRange } from '../../../shared/domain/figures.ts';
import { saveFile } from '../../client/save-file.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Field } from '../../ui/field.tsx';
import { explain } from '../explain.ts';
import { useHouse } from '../house.ts';
import type { ManagerError } from '../manager-error.ts';
import { officeToday } from '../office-today.ts';
import { useTexts } from '../use-texts.ts';
import { isDate, presets, rangeOf } from './figure-ranges.ts';
import styles from './range-bar.module.css';

/** Props: what is shown now, and how to choose something else. */
export interface RangeBarProps {
  readonly range: FigureRange;
  readonly counting: boolean;
  readonly onChoose: (range: FigureRange) => void;
}

/** Which days: the usual ranges as keys, any other by its two dates. Beside it print and file. */
export function RangeBar({ range, counting, onChoose }: RangeBarProps) {
  const t = useTexts();
  const { now, town } = useHouse();
  const [typed, setTyped] = useState(range);
  const [tried, setTried] = useState(false);
  const today = officeToday(now, town.office.timeZone);
  const choose = (chosen: FigureRange): void => {
    setTyped(chosen);
    setTried(false);
    onChoose(chosen);
  };
  const mistake = (value: string): string | null => (tried && !isDate(value) ? t('figures.noDate') : null);
  const send = (): void => {
    setTried(true);
    if (isDate(typed.from) && isDate(typed.to)) choose(typed);
  };
  const isNow = ({ from, to }: FigureRange): boolean => from === range.from && to === range.to;
  return (
    <div className={styles['bar']}>
      <div className={styles['presets']} role="group" aria-label={t('figures.ranges')}>
        {presets.map((preset) => {
          const offered = rangeOf(preset, today);
          return (
            <DeskKey
              key={preset}
              variant={isNow(offered) ? 'chosen' : 'quiet'}
              current={isNow(offered)}
              onPress={() => choose(offered)}
            >
              {t(`figures.presets.${preset}`)}
            </DeskKey>
          );
        })}
      </div>
      <form
        className={styles['dates']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {(['from', 'to'] as const).map((end) => (
          <Field
            key={end}
            type="date"
            label={t(`figures.${end}`)}
            value={typed[end]}
            mistake={mistake(typed[end])}
            onChange={(value) => setTyped((before) => ({ ...before, [end]: value }))}
          />
        ))}
        <DeskKey submit busy={counting ? t('figures.counting') : null} onPress={send}>
          {t('figures.show')}
        </DeskKey>
      </form>
      <TakeAlong range={range} />
    </div>
  );
}

function TakeAlong({ range }: { readonly range: FigureRange }) {
  const t = useTexts();
  const { acts, language } = useHouse();
  const [state, setState] = useState<'rest' | 'busy' | ManagerError>('rest');
  const take = async (): Promise<void> => {
    setState('busy');
    const answer = await acts.figuresFile(range, language);
    if (answer.ok) saveFile({ ...answer.value, format: 'csv' });
    setState(answer.ok ? 'rest' : answer.error);
  };
  return (
    <div className={styles['take']}>
      <DeskKey variant="quiet" pictogram="print" onPress={() => window.print()}>
        {t('figures.print')}
      </DeskKey>
      <DeskKey
        variant="quiet"
        pictogram="doc"
        busy={state === 'busy' ? t('common:busy') : null}
        onPress={() => void take()}
      >
        {t('figures.file')}
      </DeskKey>
      {typeof state === 'object' && <p role="alert">{explain(state, t).title}</p>}
    </div>
  );
}
