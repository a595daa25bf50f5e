import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { listenTo, openBrowser, openPhone } from './browser.ts';
import { openHost } from './host.ts';
import { ProgressTracker } from './progress-tracker.ts';
import { Staff } from './staff.ts';

const served = inject('served');
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

describe('examples', () => {
  it('plain-html shows form and tracker on a website of its own', async () => {
    const page = (await readFile(`${examples}/plain-html/index.html`, 'utf8'))
      .replaceAll('http://127.0.0.1:8787', served.url)
      .replace('pk_YOUR_KEY', served.demo.county.key);
    const host = await openHost(page);
    const browser = await openBrowser();
    const context = await openPhone(browser);
    const phone = await context.newPage();
    const { errors } = listenTo(phone, host.origin);
    await phone.goto(host.origin);
    await phone.locator('lianxin-petition-form').getByRole('button').first().waitFor();
    await new ProgressTracker(phone).ask('GH7K-3MQX-8T4R-5WP9');
    await phone.getByText('有一位对不上').waitFor();
    expect(errors).toEqual([]);
    await browser.close();
    await host.close();
  });

  it('sdk-node files a petition and ends when the station accepts it', async () => {
    const program = spawn(process.execPath, [`${examples}/sdk-node/file-and-follow.mjs`], {
      env: { ...process.env, LIANXIN_URL: served.url, LIANXIN_KEY: served.demo.county.key },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    for await (const line of createInterface({ input: program.stdout })) {
      said.push(line);
      if (line.startsWith('submitted:')) await acceptAsStation();
    }
    expect(said).toEqual([
      expect.stringMatching(/^receipt [0-9A-Z-]{16,19}$/),
      expect.stringMatching(/^submitted: .+, by \d{4}-\d\d-\d\d$/),
      expect.stringMatching(/^accepted: .+, by \d{4}-\d\d-\d\d$/),
    ]);
  });
});

async function acceptAsStation(): Promise<void> {
  const staff = await Staff.signIn(served, '联络员');
  const { id } = await staff.findCase('小区门口的路灯连续三晚不亮');
  await staff.act(id, 'accept', { matter: '小区门口路灯不亮。', publicTitle: '小区门口路灯不亮' });
}
