import { describe, expect, it } from 'vitest';
import { settings } from '#server/settings.ts';
import { read } from './repository.ts';
import { settingsMarkdown, settingsPage } from './settings-page.ts';

describe('the reference of settings', () => {
  it('TRK-02: equals the list that the node reads', () => {
    const stale = `${settingsPage} is not what the settings say. Run: npx node tools/guards/settings-page.ts`;
    expect(read(settingsPage) === settingsMarkdown(), stale).toBe(true);
  });

  it('TRK-02: has a row for each setting', () => {
    const page = settingsMarkdown();
    for (const { key } of settings) expect(page).toContain(`\n| \`${key}\``);
  });
});
