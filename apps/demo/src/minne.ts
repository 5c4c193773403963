import type { Adapter, AdapterPayload } from 'oidc-provider';

type Rad = { payload: AdapterPayload; till: number };

const FLEST = 5_000;

/** The provider's store: in memory, since a restarted demo may ask people to choose again. The oldest give way when it is full. */
export class Minne implements Adapter {
  private readonly rader = new Map<string, Rad>();

  async upsert(id: string, payload: AdapterPayload, giltigSekunder?: number): Promise<void> {
    this.rader.delete(id);
    this.rader.set(id, { payload, till: giltigSekunder === undefined ? Infinity : Date.now() + giltigSekunder * 1000 });
    const [aldst] = this.rader.keys();
    if (this.rader.size > FLEST && aldst !== undefined) this.rader.delete(aldst);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const rad = this.rader.get(id);
    return rad && rad.till > Date.now() ? rad.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.forst((payload) => payload.uid === uid);
  }

  async findByUserCode(kod: string): Promise<AdapterPayload | undefined> {
    return this.forst((payload) => payload.userCode === kod);
  }

  async consume(id: string): Promise<void> {
    const rad = this.rader.get(id);
    if (rad) rad.payload = { ...rad.payload, consumed: Math.floor(Date.now() / 1000) };
  }

  async destroy(id: string): Promise<void> {
    this.rader.delete(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.rader) if (payload.grantId === grantId) this.rader.delete(id);
  }

  private forst(galler: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    return [...this.rader.values()].find(({ payload, till }) => till > Date.now() && galler(payload))?.payload;
  }
}
