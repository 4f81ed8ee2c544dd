import { useState } from 'react';
import type { PublicPlace, PublicPlaces } from '../../shared/domain/rooms/public-places.ts';
import { dates } from '../i18n/dates.ts';
import { Key } from '../ui/key.tsx';
import { useHall } from './hall.ts';
import styles from './panel.module.css';
import { useTexts } from './use-texts.ts';

/** Where the list of public facilities is with coming here. */
type Listing =
  | { readonly kind: 'folded' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly list: PublicPlaces };

/** All public facilities of the open list; asked for when somebody wants to see them. */
export function PublicPlacesPanel() {
  const { connection } = useHall();
  const { t } = useTexts();
  const [listing, setListing] = useState<Listing>({ kind: 'folded' });
  const { kind } = listing;
  const press = async (): Promise<void> => {
    if (kind === 'shown') return setListing({ kind: 'folded' });
    setListing({ kind: 'asked' });
    const answer = await connection.call((client) => client.rooms.places());
    setListing(answer.ok ? { kind: 'shown', list: answer.value } : { kind: 'failed' });
  };
  return (
    <section className={styles['panel']} aria-labelledby="places">
      <h2 id="places" className={styles['title']}>
        {t('places.title')}
      </h2>
      {kind === 'failed' && <p role="alert">{t('places.failed')}</p>}
      <Key
        variant="quiet"
        center
        expanded={kind === 'shown'}
        busy={kind === 'asked' ? t('common:busy') : null}
        onPress={() => void press()}
      >
        {t(kind === 'shown' ? 'places.hide' : 'places.show')}
      </Key>
      {kind === 'shown' && <Listed list={listing.list} />}
    </section>
  );
}

function Listed({ list: { places, body, importedAt } }: { readonly list: PublicPlaces }) {
  const { town } = useHall();
  const { t, say, language } = useTexts();
  if (importedAt === null || places.length === 0) return <p>{t('places.none')}</p>;
  const date = dates(language, town.office.timeZone).full(importedAt);
  return (
    <>
      <ul className={styles['places']} lang="ja">
        {places.map((place, at) => (
          <Place key={at} place={place} />
        ))}
      </ul>
      <p>{t('places.credit', { body: body === '' ? say(town.office.name) : body, date })}</p>
      <a className={styles['link']} href="https://creativecommons.org/licenses/by/4.0/">
        {t('places.licence')}
      </a>
    </>
  );
}

function Place({
  place: { name, address, building, phone, weekdays, opensAt, closesAt },
}: {
  readonly place: PublicPlace;
}) {
  const { t } = useTexts();
  const hours = opensAt === '' || closesAt === '' ? '' : t('time', { from: opensAt, to: closesAt });
  return (
    <li>
      <b>{name}</b>
      <p>
        {address} {building}
      </p>
      {(weekdays !== '' || hours !== '') && (
        <p>
          {weekdays} {hours}
        </p>
      )}
      {phone !== '' && (
        <a className={styles['link']} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          {phone}
        </a>
      )}
    </li>
  );
}
