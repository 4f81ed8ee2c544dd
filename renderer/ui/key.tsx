import type { ReactNode, Ref } from 'react';
import styles from './key.module.css';
import { usePress } from './use-press.ts';

/** How a key looks: one `primary` a screen; `bar` = upright, pictogram over label; `call` = the solid key of the bar. */
export type KeyVariant = 'normal' | 'primary' | 'quiet' | 'chosen' | 'bar' | 'bar-on' | 'call';

/** Props of a key. Information that cannot be pressed is never a key: there is no disabled state. */
export interface KeyProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly variant?: KeyVariant;
  /** Words shown with three dots while the press is being carried out; the key takes no further presses. */
  readonly busy?: string | null;
  readonly rapid?: boolean;
  readonly center?: boolean;
  readonly label?: string;
  /** On or off, for keys that switch a mode. */
  readonly on?: boolean;
  readonly current?: boolean;
  /** Shown or folded, for keys that open something below them. */
  readonly expanded?: boolean;
  readonly lang?: string;
  readonly className?: string | undefined;
  readonly submit?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The one touchable thing: white, bordered, with a ledge below that it loses when pressed. */
export function Key({ ref, ...props }: KeyProps) {
  const { busy = null, rapid = false, submit = false } = props;
  const press = usePress(busy === null ? props.onPress : ignore, { rapid });
  return (
    <button
      type={submit ? 'submit' : 'button'}
      ref={ref}
      data-rapid={rapid ? '' : undefined}
      data-variant={props.variant ?? 'normal'}
      className={classesOf(props)}
      aria-label={props.label}
      aria-pressed={props.on}
      aria-expanded={props.expanded}
      aria-current={props.current ? 'true' : undefined}
      aria-busy={busy === null ? undefined : true}
      lang={props.lang}
      {...(submit ? {} : press)}
    >
      {busy === null ? props.children : <Busy words={busy} />}
    </button>
  );
}

function classesOf({ variant = 'normal', center = false, busy = null, className }: KeyProps): string {
  const classes = [
    styles['key'],
    styles[variant],
    center && styles['center'],
    busy !== null && styles['busy'],
    className,
  ];
  return classes.filter(Boolean).join(' ');
}

function Busy({ words }: { readonly words: string }) {
  return (
    <>
      <span className={styles['dots']} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span>{words}</span>
    </>
  );
}

const ignore = (): void => undefined;
