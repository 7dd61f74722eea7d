/** The address if it is http or https without a login in it, else null. */
export function safeUrl(url: string | undefined | null): string | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    const web = parsed.protocol === 'https:' || parsed.protocol === 'http:';
    return web && parsed.username + parsed.password === '' ? parsed.href : null;
  } catch {
    return null;
  }
}
