import type { AnslagKontext, Anslagsarende } from '#machines';
import type { FaktaLaddare } from './fakta-laddare.js';

/** The cases of the decisions that the notice announces, as they stand: what the machine needs to know of where they are in their own time for appeal. */
export const anslagsarenden: FaktaLaddare = async (klient, { arende }) => {
  const { paragrafer = [] } = ((arende.snapshot as { context?: Partial<AnslagKontext> }).context ?? {}) as Partial<AnslagKontext>;
  const svar = await klient.query<Anslagsarende>({
    name: 'fakta-anslagsarenden',
    text: `select id, process, tillstand, avslutad, snapshot #>> '{context,justerat}' as justerat, snapshot #>> '{context,overklagandeTill}' as "overklagandeTill"
      from arende where id = any($1::uuid[]) order by id`,
    values: [[...new Set(paragrafer.flatMap(({ arendeId }) => arendeId ?? []))]],
  });
  return svar.rows;
};

/** Today in Sweden by the database's clock, whatever the server's own says. */
export const databasdag: FaktaLaddare = async (klient) => {
  const svar = await klient.query<{ dag: string }>({
    name: 'fakta-databasdag',
    text: `select to_char(clock_timestamp() at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as dag`,
  });
  return svar.rows[0]?.dag ?? null;
};

/** Whether the case is secret: what is sent outside is another matter then. */
export const arendetsSekretess: FaktaLaddare = (_klient, { arende }) => Promise.resolve(arende.sekretess);

/** Whether a notice that has not been withdrawn announces the case's decision. */
export const anslagFinns: FaktaLaddare = async (klient, { arende }) => {
  const svar = await klient.query<{ finns: boolean }>({
    name: 'fakta-anslag-finns',
    text: `select exists (select 1 from anslag_paragraf p join anslag n on n.arende_id = p.arende_id where p.beslut_arende_id = $1 and n.tillstand <> 'aterkallat') as finns`,
    values: [arende.id],
  });
  return svar.rows[0]?.finns ?? false;
};
