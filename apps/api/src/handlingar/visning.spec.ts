import { visningshuvuden } from './visning.js';

const handling = (mediatyp: string) => ({ titel: 'Protokoll', version: '1.0', dnr: '0012/26', mediatyp });

test('a PDF is shown in the browser, without a sandbox that would stop its viewer, and may run nothing', () => {
  const huvuden = visningshuvuden(handling('application/pdf'), false);
  expect(huvuden['content-disposition']).toMatch(/^inline; filename="0012-26 Protokoll 1\.0\.pdf"/);
  expect(huvuden['content-security-policy']).not.toContain('sandbox');
  expect(huvuden['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
});

test('a page that is shown is sandboxed', () => {
  const huvuden = visningshuvuden(handling('text/html; charset=utf-8'), false);
  expect(huvuden['content-disposition']).toMatch(/^inline/);
  expect(huvuden['content-security-policy']).toContain('sandbox');
});

test('whoever asks for the file gets a file, and what a browser cannot show safely is always one', () => {
  expect(visningshuvuden(handling('application/pdf'), true)['content-disposition']).toMatch(/^attachment/);
  for (const typ of ['application/xml', 'image/svg+xml', 'application/zip', 'application/octet-stream'])
    expect(visningshuvuden(handling(typ), false)['content-disposition']).toMatch(/^attachment/);
});
