import { useState } from 'react';
import type { PlanWay } from '../../../shared/flow/plan-ways.ts';
import { wayPictograms } from '../../guide/way-words.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Shortcut } from '../../ui/shortcut.tsx';
import { useDesk } from '../desk.ts';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { useTexts } from '../use-texts.ts';
import { assistKeys } from './assist-keys.ts';
import styles from './plan-column.module.css';

/** What could be done without a counter of this hall, told before anybody waits: how much at a glance, each way when opened. */
export function PlanWays({ ways }: { readonly ways: readonly PlanWay[] }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const turn = (): void => setOpen(!open);
  useDialogKeys((key) => {
    if (key === assistKeys.ways) turn();
    return key === assistKeys.ways;
  });
  if (ways.length === 0) return null;
  return (
    <section className={styles['ways']}>
      <Key className={styles['fold']} expanded={open} onPress={turn}>
        <span className={styles['what']}>
          <b>{t('plan:ways.heading')}</b>
          <small>{t('plan:ways.count', { count: ways.length })}</small>
        </span>
        <Shortcut keys={assistKeys.ways} />
        <Pictogram name={open ? 'up' : 'down'} className={styles['turn']} />
      </Key>
      {open && <Ways ways={ways} />}
    </section>
  );
}

function Ways({ ways }: { readonly ways: readonly PlanWay[] }) {
  const { language } = useDesk();
  const errands = [...new Map(ways.map(({ matter: { errand } }) => [errand.id, errand])).values()];
  return (
    <ul className={styles['each']}>
      {errands.map(({ id, title }) => (
        <li key={id}>
          <b>{localWords(title, language)}</b>
          <ul>
            {ways
              .filter(({ matter }) => matter.errand.id === id)
              .map(({ channel, place }) => (
                <li key={place}>
                  <Pictogram name={wayPictograms[channel.kind]} className={styles['by']} />
                  {localWords(channel.how, language)}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
