import { useId } from 'react';
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { useTexts } from '../use-texts.ts';
import { barFills, FillPatterns } from './bar-fills.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { axis, chartSize } from './chart-look.ts';
import type { ShownGroup } from './groups-shown.ts';
import { promiseKinds, promiseShare, shareWords, toldCount } from './promise-shares.ts';

const marks = { inside: 'solid', 'too-long': 'open', 'little-late': 'striped', 'too-short': 'crossed' } as const;

/** Below this share (%) there is no room for the number inside the bar. */
const ROOM = 8;

/** How what was told turned out, in shares of those who were told something, by line. */
export function PromiseChart({ title, groups }: { readonly title: string; readonly groups: readonly ShownGroup[] }) {
  const t = useTexts();
  const fills = barFills(useId());
  const told = groups.filter(({ promise }) => toldCount(promise) > 0);
  const rows = told.map(({ short, promise }) => ({
    short,
    ...Object.fromEntries(promiseKinds.map((kind) => [kind, promiseShare(promise, kind)])),
  }));
  return (
    <ChartFrame
      title={t('figures.inUnit', { what: title, unit: '%' })}
      legend={promiseKinds.map((kind) => ({ fill: fills[marks[kind]], words: t(`figures.kept.${kind}`) }))}
    >
      <BarChart
        {...chartSize}
        height={40 + rows.length * 34}
        layout="vertical"
        data={rows}
        accessibilityLayer={false}
        barCategoryGap={6}
      >
        <FillPatterns fills={fills} />
        <XAxis {...axis} type="number" domain={[0, 100]} ticks={[0, 20, 40, 60, 80, 100]} />
        <YAxis {...axis} type="category" dataKey="short" width={44} />
        {promiseKinds.map((kind) => (
          <Bar
            key={kind}
            dataKey={kind}
            stackId="told"
            fill={fills[marks[kind]]}
            stroke="var(--accent)"
            isAnimationActive={false}
          >
            {kind === 'inside' && (
              <LabelList
                dataKey={kind}
                position="insideLeft"
                fontSize={14}
                fill="var(--on-accent)"
                formatter={(share) => (Number(share) >= ROOM ? shareWords(Number(share)) : '')}
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </ChartFrame>
  );
}
