/** Columns padded to their widest cell; escape codes do not count. The last column is never padded. */
export function table(rows: string[][], indent = '  ', gap = 2): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, visibleLength(cell))));
  return rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === row.length - 1 ? cell : cell + ' '.repeat(widths[i]! - visibleLength(cell) + gap),
    );
    return `${indent}${cells.join('')}`.trimEnd();
  });
}

function visibleLength(text: string): number {
  // eslint-disable-next-line no-control-regex -- escape codes take no room
  return text.replace(/\u001b\[[0-9;]*m/g, '').length;
}
