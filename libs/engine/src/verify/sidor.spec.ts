import { sidor } from './sidor.js';

const rad = (nr: number) => ({ id: String(nr).padStart(36, '0') });

describe('pages in id order', () => {
  it('give every row once, and end with the page that is not full', async () => {
    const alla = Array.from({ length: 7 }, (_, nr) => rad(nr + 1));
    const sedda = [];
    for await (const sida of sidor(3, (efter) => Promise.resolve(alla.filter(({ id }) => id > efter && id !== rad(0).id).slice(0, 3))))
      sedda.push(sida.length);
    expect(sedda).toEqual([3, 3, 1]);
  });

  it('are none when there are no rows', async () => {
    const sedda = [];
    for await (const sida of sidor(3, () => Promise.resolve([]))) sedda.push(sida);
    expect(sedda).toEqual([]);
  });

  it('meet a fault of the next page where it is waited for', async () => {
    const sedda: number[] = [];
    const las = async () => {
      for await (const sida of sidor(1, (efter) =>
        efter < '1' && sedda.length === 0 && efter.endsWith('0') ? Promise.resolve([rad(1)]) : Promise.reject(new Error('bröts')),
      ))
        sedda.push(sida.length);
    };
    await expect(las()).rejects.toThrow('bröts');
    expect(sedda).toEqual([1]);
  });
});
