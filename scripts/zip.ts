import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Packs for the stores: without the key of unpacked builds, which the stores refuse. */
for (const browser of ['chrome', 'firefox']) {
  const { status } = spawnSync(`wxt zip --browser ${browser}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PREFIKA_STORE: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
