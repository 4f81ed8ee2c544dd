import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { useTexts } from '../use-texts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { axis, chartSize, label } from './chart-look.ts';
import type { ShownGroup } from './groups-shown.ts';

/** How many stops each group has. */
export function CountChart({ title, groups }: { readonly title: string; readonly groups: readonly ShownGroup[] }) {
  const t = useTexts();
  return (
    <ChartFrame title={t('figures.inUnit', { what: title, unit: t('figures.stopsUnit') })}>
      <BarChart {...chartSize} data={[...groups]} accessibilityLayer={false}>
        <XAxis {...axis} dataKey="short" interval={0} />
        <YAxis {...axis} allowDecimals={false} width={44} />
        <Bar dataKey="stops" fill="var(--accent)" isAnimationActive={false}>
          <LabelList {...label} dataKey="stops" />
        </Bar>
      </BarChart>
    </ChartFrame>
  );
}
