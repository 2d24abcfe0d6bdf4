import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** One script, as built for production, of a file below `tests/bench`: for a page or a bare extension. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: resolve(import.meta.dirname, entry), output: { format: 'iife', name: 'bench' } },
    },
  });
  const chunks = (Array.isArray(output) ? output : [output]).flatMap((each) => ('output' in each ? each.output : []));
  const script = chunks.find((each) => each.type === 'chunk');
  if (!script) throw new Error(`${entry} gave no script`);
  return script.code;
}
