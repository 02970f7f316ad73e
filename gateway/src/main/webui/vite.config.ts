import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { groupedByPage } from './chunks.js';
import { compressed } from './compressed.js';

const gateway = process.env.PARLEY_GATEWAY_URL ?? 'http://localhost:8080';
// The gateway accepts unsafe requests of its own origin only.
const toGateway = { target: gateway, headers: { origin: gateway } };

const resolve = { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } };

export default defineConfig({
  plugins: [react(), groupedByPage({ plugins: [react()], resolve }), compressed()],
  resolve,
  build: { outDir: 'dist', emptyOutDir: true, manifest: true, assetsInlineLimit: 0 },
  server: {
    port: 5173,
    proxy: {
      '/api': toGateway,
      '/login': toGateway,
      '/logout': toGateway,
      '/ws': { ...toGateway, ws: true },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    // Files share a page and its modules, in any order: they leave behind nothing, and mock no module.
    pool: 'threads',
    isolate: false,
    sequence: { shuffle: { files: true } },
    restoreMocks: true,
    unstubGlobals: true,
    // Machines that build are slow and share their cores.
    testTimeout: 20_000,
    css: false,
  },
});
