import type { CSSProperties } from 'react';
import type { Floor, FloorArea, FloorPlace, Spot } from '../../../shared/domain/floor-plan.ts';
import type { WayLeg } from '../../../shared/domain/way-through-house.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './floor-picture.module.css';

/** Props of a floor. */
export interface FloorPictureProps {
  /** The part of the way on this floor. */
  readonly leg: WayLeg;
  /** The counter the way leads to. */
  readonly to: number;
  readonly fromKiosk: boolean;
}

/** A floor seen from above, with the way on it. Words stand over the drawing, so that they never shrink with it. */
export function FloorPicture({ leg, to, fromKiosk }: FloorPictureProps) {
  const { guidance } = useHall();
  const { t } = useTexts();
  const floor = guidance.floorPlan?.floors.find((one) => one.floor === leg.floor);
  if (!floor) return null;
  const style = { '--across': floor.width, '--down': floor.height } as CSSProperties;
  return (
    <figure className={styles['floor']} style={style} aria-label={t('plan:map.picture', { floor: floor.floor })}>
      <svg viewBox={`0 0 ${floor.width} ${floor.height}`} className={styles['drawing']} aria-hidden="true">
        <rect className={styles['house']} width={floor.width} height={floor.height} />
        {floor.areas.map((area, at) => (
          <rect key={at} className={styles['area']} {...rectOf(area)} />
        ))}
        <path className={styles['casing']} d={pathOf(leg.places)} />
        <path className={styles['way']} d={pathOf(leg.places)} />
        <Ends places={leg.places} />
      </svg>
      <span className={styles['number']}>{t('plan:map.floor', { floor: floor.floor })}</span>
      <Names floor={floor} />
      {floor.places.map((place) => (
        <Place key={place.id} place={place} floor={floor} to={to} here={fromKiosk} />
      ))}
    </figure>
  );
}

function Names({ floor }: { readonly floor: Floor }) {
  const { say } = useTexts();
  return floor.areas.map(
    (area, at) =>
      area.name && (
        <span
          key={at}
          className={styles['name']}
          style={{
            ...spotOn({ x: area.x + area.width / 2, y: area.y + area.height / 2 }, floor),
            maxWidth: part(area.width, floor.width),
          }}
        >
          {say(area.name)}
        </span>
      ),
  );
}

interface PlaceProps {
  readonly place: FloorPlace;
  readonly floor: Floor;
  readonly to: number;
  readonly here: boolean;
}

function Place({ place, floor, to, here }: PlaceProps) {
  const { t } = useTexts();
  const style = spotOn(place, floor);
  switch (place.kind) {
    case 'counter':
      return (
        <span
          className={place.counter === to ? styles['goal'] : styles['counter']}
          data-aside={asideOf(place, floor)}
          style={style}
        >
          {place.counter !== null && <PlaceBadge counter={place.counter} />}
        </span>
      );
    case 'kiosk':
      return here ? (
        <span className={styles['here']} style={style}>
          {t('plan:map.here')}
        </span>
      ) : null;
    case 'entrance':
      return (
        <span className={styles['entrance']} style={style}>
          <span>{t('plan:map.entrance')}</span>
        </span>
      );
    case 'lift':
    case 'stairs':
      return (
        <span className={styles[place.kind]} style={style}>
          <Pictogram name={place.kind} className={styles['sign']} />
          <span>{t(place.kind === 'lift' ? 'plan:map.liftName' : 'plan:map.stairs')}</span>
        </span>
      );
    case 'toilet':
    case 'corner':
      return null;
  }
}

/** Where the way begins on this floor: a ring; where it ends: a point. */
function Ends({ places }: { readonly places: readonly FloorPlace[] }) {
  const [first, last] = [places[0], places.at(-1)];
  return (
    <>
      {first && <circle className={styles['start']} cx={first.x} cy={first.y} r="0.7" />}
      {last && <circle className={styles['end']} cx={last.x} cy={last.y} r="0.55" />}
    </>
  );
}

/** How near to a room a counter stands beside it, in the units of the drawing. */
const BESIDE = 1.5;

/** On which side of a room a counter stands: its badge then keeps clear of the room's name. */
function asideOf({ x, y }: Spot, { areas }: Floor): 'left' | 'right' | undefined {
  const rooms = areas.filter((area) => y >= area.y && y <= area.y + area.height);
  if (rooms.some((area) => x <= area.x && area.x - x < BESIDE)) return 'left';
  return rooms.some((area) => x >= area.x + area.width && x - area.x - area.width < BESIDE) ? 'right' : undefined;
}

function pathOf(places: readonly Spot[]): string {
  return places.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function rectOf({ x, y, width, height }: FloorArea) {
  return { x, y, width, height, rx: 0.3 };
}

function spotOn({ x, y }: Spot, { width, height }: Floor): CSSProperties {
  return { left: part(x, width), top: part(y, height) };
}

function part(one: number, of: number): string {
  return `${(one / of) * 100}%`;
}
