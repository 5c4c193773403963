import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The packages have no side effects on import; saying so drops what the desk does not use (the deprecated Combobox above all). */
const utanSidoeffekter =
  /(node_modules\/(@digdir\/designsystemet-react|@navikt\/aksel-icons|@floating-ui|@tanstack)|libs\/contracts\/src)\//;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'production', 'default'] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !utanSidoeffekter.test(id) } },
  },
});
