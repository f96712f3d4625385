import { describe, expect, it } from 'vitest';
import { memoryMetadataBytesMax, memoryTextBytesMax, newMemory, usableEmbedding, usableFilter } from './new-memory.ts';

const deep = (levels: number): Record<string, unknown> => (levels === 0 ? {} : { a: deep(levels - 1) });

describe('newMemory', () => {
  it('MEM-01: takes what fits, and brings a vector into the precision in which it is kept', () => {
    const memory = newMemory('x'.repeat(memoryTextBytesMax), { a: 'ü' }, [0.1, 0]);
    expect(memory).toMatchObject({ metadata: { a: 'ü' }, embedding: [Math.fround(0.1), 0] });
    expect(newMemory('', deep(15))).not.toHaveProperty('embedding');
  });

  it.each([
    ['text', 'ü'.repeat(memoryTextBytesMax / 2) + 'x', {}, memoryTextBytesMax],
    ['metadata', '', { a: 'x'.repeat(memoryMetadataBytesMax) }, memoryMetadataBytesMax],
  ])('MEM-01: refuses a %s that is too large with 413 and names the cap', (field, text, metadata, max) => {
    expect(() => newMemory(text, metadata)).toThrow(
      expect.objectContaining({
        code: 'invalid_request',
        status: 413,
        message: expect.stringContaining(String(max)) as string,
        details: expect.objectContaining({ field, limit_bytes: max }) as object,
      }),
    );
  });

  it.each([[{ a: '\u0000' }], [{ '\ud800': 1 }], [deep(16)], [{ a: [[{ b: deep(14) }]] }]])(
    'MEM-01: refuses the metadata %j with 400',
    (metadata) => {
      expect(() => newMemory('', metadata)).toThrow(
        expect.objectContaining({ status: 400, details: { field: 'metadata' } }),
      );
    },
  );
});

it.each([[[0, 0]], [[1e-60]]])('MEM-01: refuses the vector %j, which points nowhere', (vector) => {
  expect(() => usableEmbedding('vector', vector)).toThrow(
    expect.objectContaining({ status: 400, details: { field: 'vector' } }),
  );
});

it('MEM-01: refuses a filter for what no entry can have', () => {
  expect(() => usableFilter({ a: 'x\u0000' })).toThrow(
    expect.objectContaining({ status: 400, details: { field: 'filter' } }),
  );
});
