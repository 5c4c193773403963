import { Alert, Button, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Planversioner } from '../../components/planversioner.js';
import { Sida } from '../../components/sida.js';
import { useAdressval } from '../../lib/adressval.js';
import { visaHeltal, visaTkr } from '../../lib/format.js';
import { useJag } from '../../lib/jag.js';
import { ansvararFor } from './ansvar.js';
import { tjansteplanFraga, type Omrade, type Plan } from './api/hamta-tjansteplan.js';
import { Beloppstabell } from './beloppstabell.js';
import { PagaendeRonder } from './pagaende-ronder.js';

/** The service plan by area and year, with the sum check of the sources shown and never mended. */
export function Tjansteplan() {
  const plan = useQuery(tjansteplanFraga);
  return (
    <Sida
      titel="Tjänsteplan"
      hogt={
        ansvararFor(useJag()) && (
          <Button asChild variant="secondary">
            <RouterLink to="/tjansteplan/ronder/ny">Starta en rond</RouterLink>
          </Button>
        )
      }
    >
      <FragaInnehall fraga={plan}>{(data) => <Planvisning plan={data} />}</FragaInnehall>
    </Sida>
  );
}

function Planvisning({ plan }: { plan: Plan }) {
  const { adress, satt } = useAdressval();
  const valt = adress.get('omrade') ?? '';
  const omraden = plan.omraden.filter(({ id }) => valt === '' || id === valt);
  const forsta = plan.ar[0];
  return (
    <>
      <PagaendeRonder rader={plan.pagaende} />
      <Paragraph>
        {plan.titel}. {forsta && `Utveckling ${forsta}: ${visaTkr(plan.summa.utveckling[forsta])}.`} Belopp i tkr. – betyder att uppgiften
        saknas, inte 0.
      </Paragraph>
      <div className="filter">
        <Field>
          <Label>Område</Label>
          <Select value={valt} onChange={(e) => satt({ omrade: e.target.value })}>
            <Select.Option value="">Alla områden</Select.Option>
            {plan.omraden.map(({ id, namn }) => (
              <Select.Option key={id} value={id}>
                {namn}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      {valt === '' && <Oversiktstabell plan={plan} />}
      {omraden.map((omrade) => (
        <Omradesvisning key={omrade.id} omrade={omrade} ar={plan.ar} />
      ))}
    </>
  );
}

function Oversiktstabell({ plan }: { plan: Plan }) {
  return (
    <Beloppstabell
      namn="Alla områden"
      rubrik="Område"
      ar={plan.ar}
      rader={plan.omraden.map((omrade) => ({
        id: omrade.id,
        titel: omrade.namn,
        utveckling: omrade.utveckling,
        vidmakthallande: omrade.vidmakthallande,
        anmarkning: null,
      }))}
      summa={{ etikett: 'Summa', ...plan.summa }}
    />
  );
}

function Omradesvisning({ omrade, ar }: { omrade: Omrade; ar: string[] }) {
  const fel = omrade.kontroller.filter(({ stammer }) => !stammer);
  return (
    <section aria-labelledby={`omrade-${omrade.id}`}>
      <Heading level={2} data-size="xs" id={`omrade-${omrade.id}`}>
        {omrade.namn}
        {omrade.version && <span className="dampad"> version {omrade.version}</span>}
        {omrade.status && <span className="dampad"> {omrade.status}</span>}
      </Heading>
      {fel.map((kontroll) => (
        <Alert key={`${kontroll.ar ?? ''}${kontroll.text}`} data-color="warning">
          {kontroll.ar && `${kontroll.ar}: `}raderna summerar till {visaHeltal(kontroll.rader)} men källans summa är{' '}
          {visaHeltal(kontroll.summa)} tkr. {kontroll.text}
        </Alert>
      ))}
      <Planversioner namn={omrade.namn} rader={omrade.versioner} medRond />
      <Beloppstabell
        namn={omrade.namn}
        rubrik="Initiativ"
        ar={ar}
        rader={omrade.rader.map((rad) => ({
          ...rad,
          titel: rad.nr === null ? rad.titel : `${rad.nr} ${rad.titel}`,
          anmarkning: anmarkning(rad),
        }))}
        summa={{ etikett: 'Källans summa', utveckling: omrade.utveckling, vidmakthallande: omrade.vidmakthallande }}
      />
    </section>
  );
}

const slag = { initiativ: null, pott: 'Pott', ofordelat: 'Ofördelat', gemensam: 'Gemensam kostnad' } as const;

function anmarkning(rad: Omrade['rader'][number]): string | null {
  const delar = [
    slag[rad.slag],
    rad.tillstand,
    rad.ingarI ? `beloppet ingår i ${rad.ingarI}` : null,
    rad.uppskjutet ? `uppskjutet: ${rad.uppskjutet}` : null,
  ].filter((del) => del !== null);
  return delar.length > 0 ? delar.join(', ') : null;
}
