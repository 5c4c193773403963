import { synligtVillkor } from './synligt-villkor.js';

describe('the condition for seeing a case', () => {
  const jag = {
    personId: 'anna',
    roller: ['a', 'a', 'b'].map((organ) => ({ organ, organNamn: organ, roll: 'x', rollNamn: 'X', forPersonId: null })),
  };

  it('numbers its parameters from where it is put, each organ once', () => {
    const { sql, varden } = synligtVillkor('a', jag, 3);
    expect(sql).toContain('a.organ_id = any($3::text[])');
    expect(sql).toContain('namngiven.person_id = $4::text');
    expect(varden).toEqual([['a', 'b'], 'anna']);
  });

  it('takes nothing but a name as alias', () => {
    expect(() => synligtVillkor('a; drop', jag, 1)).toThrow(RangeError);
  });
});
