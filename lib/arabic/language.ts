/** Is the text Arabic, and not another language written in Arabic script? */
export function isArabicText(text: string): boolean {
  let arabic = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x620 && code <= 0x64a) arabic += 1;
    else if (code >= 0x671 && code <= 0x6d5) foreign += 1;
  }
  return arabic > 0 && foreign * 20 < arabic;
}
