/** A file for the browser's downloads, without asking for its permission: a link to bytes of our own, clicked. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the bytes when it starts the download, which is after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
