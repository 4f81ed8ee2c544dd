import { useId } from 'react';
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { Spread } from '../../../shared/domain/spread.ts';
import { useTexts } from '../use-texts.ts';
import { barFills, FillPatterns } from './bar-fills.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { axis, chartSize, label } from './chart-look.ts';
import type { ShownGroup } from './groups-shown.ts';
import { plainMinutes, type SpreadEnd } from './minutes.ts';

/** Props: the groups, and which of their times. */
export interface TimesChartProps {
  readonly title: string;
  readonly groups: readonly ShownGroup[];
  readonly times: 'wait' | 'service';
}

/** The middle and the long end of the times of each group, side by side. */
export function TimesChart({ title, groups, times }: TimesChartProps) {
  const t = useTexts();
  const fills = barFills(useId());
  const end = (spread: Spread, which: SpreadEnd): number | null =>
    spread.kind === 'times' ? plainMinutes(spread[which]) : null;
  const rows = groups.map((group) => ({
    short: group.short,
    median: end(group[times], 'median'),
    p90: end(group[times], 'p90'),
  }));
  const legend = [
    { fill: fills.solid, words: t('figures.median') },
    { fill: fills.striped, words: t('figures.p90') },
  ];
  return (
    <ChartFrame title={t('figures.inUnit', { what: title, unit: t('figures.minutesUnit') })} legend={legend}>
      <BarChart {...chartSize} data={rows} barGap={2} accessibilityLayer={false}>
        <FillPatterns fills={fills} />
        <XAxis {...axis} dataKey="short" interval={0} />
        <YAxis {...axis} allowDecimals={false} width={44} />
        <Bar dataKey="median" fill={fills.solid} stroke="var(--accent)" isAnimationActive={false}>
          <LabelList {...label} dataKey="median" />
        </Bar>
        <Bar dataKey="p90" fill={fills.striped} stroke="var(--accent)" isAnimationActive={false}>
          <LabelList {...label} dataKey="p90" />
        </Bar>
      </BarChart>
    </ChartFrame>
  );
}
