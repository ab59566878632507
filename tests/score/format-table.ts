/**
 * Lines of columns two blanks apart, the first row as heading; the first **texts** columns to the left, the others to the
 * right. No blanks at the ends of lines.
 */
export function formatTable(rows: readonly (readonly string[])[], texts = 1): string {
  const widths = rows.reduce<readonly number[]>(
    (known, row) =>
      Array.from({ length: Math.max(known.length, row.length) }, (_, column) =>
        Math.max(known[column] ?? 0, row[column]?.length ?? 0),
      ),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column < texts ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
