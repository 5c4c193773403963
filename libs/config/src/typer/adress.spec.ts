import { adress, databasadress, ursprung, vardOchPort } from './adress.js';

const felet = (svar: { error?: { issues: { message: string }[] } | undefined }) => svar.error?.issues[0]?.message;

describe('databasadress', () => {
  it.each(['postgres://a:b@127.0.0.1:5432/beslutsgang', 'postgresql://h/db?sslmode=require', 'postgres:///db?host=/var/run/postgresql'])(
    'accepts %s',
    (text) => {
      expect(databasadress.parse(text)).toBe(text);
    },
  );

  it.each([
    ['mysql://h/db', 'börjar inte med postgres:// eller postgresql://'],
    ['localhost', 'är inte en webbadress'],
    ['postgres://h:5432/', 'saknar databasens namn'],
    ['postgres://h:5432', 'saknar databasens namn'],
  ])('%s %s', (text, fel) => {
    expect(felet(databasadress.safeParse(text))).toBe(fel);
  });
});

describe('adress', () => {
  it('keeps an issuer exactly as it is written, because the login compares it letter by letter', () => {
    expect(adress('https').parse('https://login.kommunen.se/realms/a/')).toBe('https://login.kommunen.se/realms/a/');
  });
});

describe('ursprung', () => {
  it('drops the slash at the end', () => {
    expect(ursprung.parse('https://beslut.kommunen.se/')).toBe('https://beslut.kommunen.se');
    expect(ursprung.parse('http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000');
  });

  it.each(['https://h/app', 'https://h/?a=1', 'https://h/#a', 'https://anna:hemligt@h/'])('refuses %s', (text) => {
    expect(felet(ursprung.safeParse(text))).toBe('har mer än protokoll, värdnamn och port');
  });

  it.each(['javascript:alert(1)', 'ftp://h'])('refuses the protocol of %s', (text) => {
    expect(felet(ursprung.safeParse(text))).toBe('börjar inte med http:// eller https://');
  });
});

describe('vardOchPort', () => {
  it.each(['127.0.0.1:7233', 'temporal.default.svc:7233', '[::1]:7233'])('accepts %s', (text) => {
    expect(vardOchPort.parse(text)).toBe(text);
  });

  it.each(['127.0.0.1', 'h:0', 'h:70000', 'http://h:7233', 'h:7233/', '::1:7233', ' h:1'])('refuses %j', (text) => {
    expect(vardOchPort.safeParse(text).success).toBe(false);
  });
});
