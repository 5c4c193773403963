import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import type { Kropp, Svar } from '../../lib/api-typer.js';
import { useKommando } from '../../lib/skicka.js';

/** One matter to kommunfullmäktige for all that waits for the year's decision: the budget is decided once. */
export function Budgetarende({ budgetar, antal }: { budgetar: number; antal: number }) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const [titel, setTitel] = useState(`Budget ${budgetar}: gemensamma digitala initiativ`);
  const [fel, setFel] = useState<string>();
  const vag = `/api/budgetlistor/${budgetar}/arende`;
  const starta = useKommando<Kropp<'/api/budgetlistor/{ar}/arende'>, Svar<'/api/budgetlistor/{ar}/arende', 'post'>>(vag, async ({ id }) => {
    for (const nyckel of ['budgetlista', 'arende', 'inkorg']) await klient.invalidateQueries({ queryKey: [nyckel] });
    void ga(`/arenden/${id}`);
  });
  const sand = () => starta.mutate({ titel: titel.trim() });
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    const saknas = titel.trim() === '' ? 'Ange ärendets rubrik.' : undefined;
    setFel(saknas);
    if (!saknas) sand();
  };
  return (
    <section aria-labelledby="budgetarende">
      <Heading level={2} data-size="xs" id="budgetarende">
        Till beslut i kommunfullmäktige
      </Heading>
      <Paragraph>
        {antal === 1 ? 'Ett initiativ' : `${antal} initiativ`} väntar på budgetbeslutet utan att vara{' '}
        {antal === 1 ? 'upptaget' : 'upptagna'} i ett ärende. De tas upp i ett gemensamt ärende, som går genom kommunstyrelsen.
      </Paragraph>
      <form className="formular" noValidate onSubmit={vidSkicka}>
        <Textfield label="Ärenderubrik" maxLength={200} value={titel} error={fel} onChange={(e) => setTitel(e.target.value)} />
        <div>
          <Button type="submit" loading={starta.isPending}>
            Starta budgetärendet
          </Button>
        </div>
        {!starta.isPending && <Avslag fel={starta.error} igen={sand} />}
      </form>
    </section>
  );
}
