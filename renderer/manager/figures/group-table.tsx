import { useTexts } from '../use-texts.ts';
import styles from './group-table.module.css';
import type { ShownGroup } from './groups-shown.ts';
import { minutesWords } from './minutes.ts';
import { promiseShare, shareWords } from './promise-shares.ts';

/** Props: what the groups are, and the groups. */
export interface GroupTableProps {
  readonly what: string;
  readonly groups: readonly ShownGroup[];
}

/** The numbers behind a picture: for the eye that wants them exact, for screen readers, for paper. */
export function GroupTable({ what, groups }: GroupTableProps) {
  const t = useTexts();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th rowSpan={2} scope="col">
            {what}
          </th>
          <th rowSpan={2} scope="col">
            {t('figures.stops')}
          </th>
          <th colSpan={2} scope="colgroup">
            {t('figures.wait')}
          </th>
          <th colSpan={2} scope="colgroup">
            {t('figures.service')}
          </th>
          <th rowSpan={2} scope="col">
            {t('figures.absent')}
          </th>
          <th rowSpan={2} scope="col">
            {t('figures.insideShort')}
          </th>
        </tr>
        <tr>
          {[0, 1].map((times) => [
            <th key={`median ${times}`} scope="col">
              {t('figures.median')}
            </th>,
            <th key={`p90 ${times}`} scope="col">
              {t('figures.p90')}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, name, stops, wait, service, absent, promise }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{stops}</td>
            <td>{minutesWords(wait, 'median', t)}</td>
            <td>{minutesWords(wait, 'p90', t)}</td>
            <td>{minutesWords(service, 'median', t)}</td>
            <td>{minutesWords(service, 'p90', t)}</td>
            <td>{absent}</td>
            <td>{shareWords(promiseShare(promise, 'inside'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
