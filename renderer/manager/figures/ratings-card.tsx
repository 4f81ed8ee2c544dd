import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { RatingFigures } from '../../../shared/domain/figures.ts';
import { ratingTopics } from '../../../shared/domain/rating.ts';
import { useTexts } from '../use-texts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { axis, chartSize, label } from './chart-look.ts';
import { CountTable } from './count-table.tsx';
import styles from './report.module.css';

/** What visitors said at the end, in two taps. */
export function RatingsCard({ ratings }: { readonly ratings: RatingFigures }) {
  const t = useTexts();
  const scores = ratings.scores.map((count, at) => ({ name: t(`figures.scores.${(at + 1) as 1}`), count }));
  const topics = ratingTopics.map((topic) => ({ name: t(`figures.topics.${topic}`), count: ratings.topics[topic] }));
  return (
    <section className={styles['card']}>
      <h2 className={styles['title']}>{t('figures.satisfaction')}</h2>
      {ratings.mean === null ? (
        <p>{t(ratings.count === 0 ? 'figures.noRatings' : 'figures.fewRatings')}</p>
      ) : (
        <>
          <ChartFrame title={t('figures.answers', { count: ratings.count, mean: ratings.mean.toFixed(1) })}>
            <BarChart {...chartSize} height={180} data={scores} accessibilityLayer={false}>
              <XAxis {...axis} dataKey="name" interval={0} />
              <YAxis {...axis} allowDecimals={false} width={44} />
              <Bar dataKey="count" fill="var(--accent)" isAnimationActive={false}>
                <LabelList {...label} dataKey="count" />
              </Bar>
            </BarChart>
          </ChartFrame>
          <CountTable what={t('figures.score')} rows={scores} />
          <CountTable what={t('figures.topic')} rows={topics} />
        </>
      )}
    </section>
  );
}
