import { describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import type { OperationMeta } from '../../shared/contract/roles.ts';

const operations = Object.entries(contract).flatMap(([area, group]) =>
  Object.entries(group).map(([name, operation]) => ({ name: `${area}.${name}`, operation })),
);

const rolesOf = ({ operation }: (typeof operations)[number]) => (operation['~orpc'].meta as OperationMeta).roles;

/** Areas of the office, where counter and manager work alike. */
const ofOffice = ['rooms', 'notices', 'imports'];

describe('every operation of the contract', () => {
  it.each(operations)('$name says who may call it', ({ operation }) => {
    const { roles } = operation['~orpc'].meta as Partial<OperationMeta>;
    expect(roles?.length).toBeGreaterThan(0);
  });

  const shared = operations.filter((one) => rolesOf(one).length !== 1);
  const isOffice = ({ name }: (typeof operations)[number]) => ofOffice.includes(name.split('.')[0] ?? '');

  it('belongs to one role, unless it is about getting one, about the guides, or of the office', () => {
    const open = shared.filter((one) => !isOffice(one)).map(({ name }) => name);
    expect(open).toEqual(['session.guidance', 'session.stay', 'session.signOut']);
  });

  it('of the office belongs to counter and manager', () => {
    const roles = shared.filter(isOffice).map((one) => [...rolesOf(one)].sort());
    expect(roles).toEqual(roles.map(() => ['counter', 'manager']));
    expect(roles.length).toBeGreaterThan(0);
  });
});
