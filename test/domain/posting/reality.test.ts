import { describe, expect, it } from 'vitest';
import { checkReality } from '#domain/posting/reality.ts';
import { coordinator, engineeringManager, infrastructure, productManager } from './postings.ts';

describe('The role reality check', () => {
  it.each([
    ['tpm', infrastructure],
    ['coordinator', coordinator],
    ['product-manager', productManager],
    ['engineering-manager', engineeringManager],
  ] as const)('reads a %s from the text, whatever the title', (role, posting) => {
    const { verdict, words } = checkReality(posting);
    expect(verdict).toBe(role);
    for (const word of words[role]) expect(posting.toLowerCase().replaceAll(/\s+/gu, ' ')).toContain(word);
  });

  it('does not count the title', () => {
    expect(checkReality('Technical Program Manager, Infrastructure\nCome and join us.').verdict).toBe('too-little');
  });

  it('says so when two jobs are told about equally', () => {
    const half = productManager.split('\n').slice(1).join('\n');
    const { verdict, between } = checkReality(`${engineeringManager}\n${half}`);
    expect(verdict).toBe('mixed');
    expect(between.toSorted()).toEqual(['engineering-manager', 'product-manager']);
  });
});
