/** Saves **json** as a file named after **title**. */
export function download(json: string, title: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = `${fileName(title)}.json`;
  link.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Letters and digits of any script, joined by hyphens, at most 60 characters; `timeline` when nothing is left. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/u, '') || 'timeline';
}
