/** Lets the reader save a file, as a click on a download link would. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the data by the next turn, but Firefox wants the address until the save began.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
