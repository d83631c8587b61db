import { expect, test } from 'vitest';
import { withoutWrappers } from '../../src/build/plain-imports.ts';

const dependencies =
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./a.12345678.js","./b.12345678.js"])))=>i.map(i=>d[i]);\n';
const helper = 'import{t as e}from"./preload-helper.tnMd9Xij.js";';

test('an import of a whole module is left to the browser', () => {
  const code = `${dependencies}import{n}from"./c.js";${helper}n&&e(()=>import(\`./a.12345678.js\`),__vite__mapDeps([0,1]),import.meta.url).catch(()=>void 0);`;
  expect(withoutWrappers(code)).toBe('import{n}from"./c.js";n&&import(`./a.12345678.js`).catch(()=>void 0);');
});

test('an import of some names is, and one without dependencies', () => {
  const named =
    'async load(){let{explore:t}=await e(async()=>{let{explore:e}=await import(`./a.js`);return{explore:e}},__vite__mapDeps([0]),import.meta.url);t(this)}';
  expect(withoutWrappers(named)).toBe('async load(){let{explore:t}=await import(`./a.js`);t(this)}');
  expect(withoutWrappers('r??=e(()=>import(`./d.js`),[],import.meta.url)')).toBe('r??=import(`./d.js`)');
});
