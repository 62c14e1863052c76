import { describe, expect, it } from 'vitest';
import { guard } from '#domain/guard/guard.ts';

describe('The guard', () => {
  it('accepts the same number in another spelling', () => {
    const { accepted, violations } = guard(
      'Cut vendor spend by $900,000 across four sites',
      'Cut vendor spend by $900K across 4 sites',
    );
    expect(violations).toEqual([]);
    expect(accepted).toBe(true);
  });

  it('puts a slot where a number is nobody’s', () => {
    const { accepted, violations, safe } = guard(
      'Cut vendor spend across four sites',
      'Cut vendor spend by 30% across four sites',
    );
    expect(accepted).toBe(false);
    expect(violations).toMatchObject([{ kind: 'number', reason: 'number-unknown', text: '30%', start: 20, end: 23 }]);
    expect(safe).toBe('Cut vendor spend by [number] across four sites');
    expect(guard('Cut vendor spend across four sites', safe).accepted).toBe(true);
  });

  it('does not let one become several', () => {
    const { accepted, violations } = guard('Mentored an intern on test plans', 'Mentored interns on test plans');
    expect(accepted).toBe(false);
    expect(violations).toMatchObject([{ kind: 'scope', text: 'interns' }]);
    expect(guard('Mentored an intern, then two interns', 'Mentored interns').violations).not.toContainEqual(
      expect.objectContaining({ reason: 'scope-widened' }),
    );
  });
});
