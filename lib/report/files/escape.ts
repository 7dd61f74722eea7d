/** Text as it may stand in HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const MARKDOWN = /[\\`*_{}[\]<>()#+\-.!|~&$:^=]/g;

/** Text as it may stand in a line of Markdown: nothing in it is taken for markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKDOWN, '\\$&');
}

/** A link's address as it may stand between ( and ) in Markdown. */
export function markdownAddress(url: string): string {
  return url.replace(/[()<>\s\\]/g, (it) =>
    encodeURIComponent(it).replace(/[()]/g, (p) => '%' + p.charCodeAt(0).toString(16)),
  );
}

/**
 * A field of a CSV row (RFC 4180). A field that a spreadsheet would take for a formula gets an
 * apostrophe before it, as OWASP's note on CSV injection advises.
 */
export function csvField(text: string): string {
  const safe = /^[\s\u0000-\u0020\uFEFF]*[=+\-@\t\r|%＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
