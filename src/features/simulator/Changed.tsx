import type { Setting } from '#domain/simulator/course.ts';
import type { MeterMoved } from '#domain/simulator/moved.ts';
import { simulatorMoved as words } from '#words/en.ts';
import { sayWhy, wayOf } from './say.ts';
import styles from './Simulator.module.css';

/** Whether a move is welcome: later and dearer are not. */
const isWelcome = ({ meter, by }: MeterMoved): boolean =>
  meter === 'schedule' || meter === 'budget' ? by < 0 : by > 0;

/** By how much a meter moved in this step: a shape, a sign and a word, and why. */
export function Changed({ setting, moved }: { setting: Setting; moved: MeterMoved | undefined }) {
  if (!moved) return null;
  return (
    <p className={`note ${styles['changed']}`}>
      <span className={isWelcome(moved) ? styles['welcome'] : styles['unwelcome']}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={moved.by > 0 ? 'M5 1L9.5 9H0.5Z' : 'M5 9L9.5 1H0.5Z'} />
        </svg>{' '}
        {words.amount[moved.meter](moved.by)} {wayOf(moved)}
      </span>
      , {sayWhy(setting.day, moved)}
    </p>
  );
}
