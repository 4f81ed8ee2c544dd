import { describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import type { OperationMeta } from '../../shared/contract/roles.ts';

const operations = Object.entries(contract).flatMap(([area, group]) =>
  Object.entries(group).map(([name, operation]) => ({ name: `${area}.${name}`, operation })),
);

describe('every operation of the contract', () => {
  it.each(operations)('$name says who may call it', ({ operation }) => {
    const { roles } = operation['~orpc'].meta as Partial<OperationMeta>;
    expect(roles?.length).toBeGreaterThan(0);
  });

  it('belongs to one role, unless it is about getting one or about the guides', () => {
    const open = operations.filter(({ operation }) => (operation['~orpc'].meta as OperationMeta).roles.length !== 1);
    expect(open.map(({ name }) => name)).toEqual(['session.guidance', 'session.stay', 'session.signOut']);
  });
});
