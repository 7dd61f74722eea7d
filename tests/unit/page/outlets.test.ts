import { describe, expect, it } from 'vitest';
import { OUTLETS, outletOfHost, outletPatterns } from '../../../lib/page/outlets';

describe('the outlet list', () => {
  it('has at least 150 outlets', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(150);
  });

  it('names every domain once', () => {
    const domains = OUTLETS.map(({ domain }) => domain);
    expect(new Set(domains).size).toBe(domains.length);
  });

  it.each(OUTLETS.map((outlet) => [outlet.domain, outlet] as const))(
    '%s is whole',
    (domain, outlet) => {
      expect(new URL(`https://${domain}/`).hostname).toBe(domain);
      expect(domain).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
      expect(domain).not.toMatch(/^www\./);
      expect(outlet.ar).toMatch(/[\u0621-\u064a\d]/);
      expect(outlet.en.trim()).not.toBe('');
      expect(outlet.country).toMatch(/^[A-Z]{2}$/);
    },
  );

  it('knows hosts by whole labels', () => {
    expect(outletOfHost('www.hespress.com')?.en).toBe('Hespress');
    expect(outletOfHost('arabic.rt.com')?.country).toBe('RU');
    expect(outletOfHost('nothespress.com')).toBeNull();
    expect(outletOfHost('hespress.com.evil.example')).toBeNull();
    expect(outletOfHost('rt.com')).toBeNull();
    expect(outletOfHost('')).toBeNull();
  });

  it('makes one pattern a site', () => {
    const patterns = outletPatterns();
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns).toContain('*://*.almayadeen.net/*');
    expect(patterns).not.toContain('*://*.mubasher.aljazeera.net/*');
    for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/);
  });
});
