import { createBrowserRouter, Navigate } from 'react-router';
import { useJag } from '../lib/jag.js';
import { HittadesInte, SidFel } from './sid-fel.js';
import { Skal } from './skal.js';

function TillStartsidan() {
  return <Navigate to={useJag().startsida} replace />;
}

/** Every route is a chunk of its own; the shell waits for who is logged in. */
export const router = createBrowserRouter([
  {
    path: '/logga-in',
    errorElement: <SidFel />,
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('../features/inloggning/logga-in.js')).LoggaIn }),
  },
  {
    path: '/tillganglighet',
    errorElement: <SidFel />,
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('../features/inloggning/tillganglighet.js')).Tillganglighet }),
  },
  {
    path: '/beslut',
    errorElement: <SidFel />,
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('./oppet-skal.js')).OppetSkal }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('../features/offentligt/beslutslista.js')).Beslutslista }) },
      { path: ':id', lazy: async () => ({ Component: (await import('../features/offentligt/beslut.js')).Beslut }) },
    ],
  },
  {
    path: '/anslagstavla',
    errorElement: <SidFel />,
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('./oppet-skal.js')).OppetSkal }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('../features/anslagstavla/anslagstavla.js')).Anslagstavla }) },
      { path: ':id', lazy: async () => ({ Component: (await import('../features/anslagstavla/anslag-sida.js')).AnslagSida }) },
    ],
  },
  {
    path: '/',
    element: <Skal />,
    errorElement: <SidFel />,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, element: <TillStartsidan /> },
      { path: 'inkorg', lazy: async () => ({ Component: (await import('../features/inkorg/inkorg.js')).Inkorg }) },
      { path: 'uppgifter/:id/:steg?', lazy: async () => ({ Component: (await import('../features/uppgift/uppgift.js')).Uppgift }) },
      { path: 'arenden', lazy: async () => ({ Component: (await import('../features/initiativ/initiativlista.js')).Initiativlista }) },
      { path: 'arenden/:id/handelse/:typ', lazy: async () => ({ Component: (await import('../features/arende/handelse.js')).Handelse }) },
      { path: 'arenden/:id/:flik?', lazy: async () => ({ Component: (await import('../features/arende/arende.js')).Arende }) },
      { path: 'handlingar/:id', lazy: async () => ({ Component: (await import('../features/arende/handlingssida.js')).Handlingssida }) },
      { path: 'initiativ', lazy: async () => ({ Component: (await import('../features/initiativ/initiativlista.js')).Initiativlista }) },
      {
        path: 'initiativ/nytt',
        lazy: async () => ({ Component: (await import('../features/initiativ/nytt-initiativ.js')).NyttInitiativ }),
      },
      { path: 'avsteg', lazy: async () => ({ Component: (await import('../features/avsteg/avstegslista.js')).Avstegslista }) },
      { path: 'avsteg/nytt', lazy: async () => ({ Component: (await import('../features/avsteg/nytt-avsteg.js')).NyttAvsteg }) },
      {
        path: 'formella-arenden',
        lazy: async () => ({ Component: (await import('../features/formellt-arende/arendelista.js')).Arendelista }),
      },
      {
        path: 'formella-arenden/nytt',
        lazy: async () => ({ Component: (await import('../features/formellt-arende/nytt-arende.js')).NyttArende }),
      },
      {
        path: 'mina-sammantraden',
        lazy: async () => ({ Component: (await import('../features/mina-sammantraden/mina-sammantraden.js')).MinaSammantraden }),
      },
      {
        path: 'formella-arenden/:id/tjansteutlatande',
        lazy: async () => ({
          Component: (await import('../features/formellt-arende/tjansteutlatande/tjansteutlatande.js')).Tjansteutlatande,
        }),
      },
      { path: 'sammantraden', lazy: async () => ({ Component: (await import('../features/sammantraden/sammantraden.js')).Sammantraden }) },
      {
        path: 'sammantraden/:id',
        lazy: async () => ({ Component: (await import('../features/sammantraden/sammantrade.js')).Sammantrade }),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../features/sammantraden/forsta-delen.js')).ForstaDelen }) },
          { path: 'dagordning', lazy: async () => ({ Component: (await import('../features/sammantraden/dagordning.js')).Dagordning }) },
          { path: 'skarm', lazy: async () => ({ Component: (await import('../features/sammantraden/skarm.js')).Skarm }) },
          { path: 'punkter/:nr', lazy: async () => ({ Component: (await import('../features/sammantraden/punkt.js')).Punktsida }) },
          { path: 'protokoll', lazy: async () => ({ Component: (await import('../features/sammantraden/protokoll.js')).Protokoll }) },
          { path: 'justering', lazy: async () => ({ Component: (await import('../features/sammantraden/justering.js')).Justering }) },
        ],
      },
      { path: 'portfolj', lazy: async () => ({ Component: (await import('../features/portfolj/portfolj.js')).Portfolj }) },
      { path: 'tjansteplan', lazy: async () => ({ Component: (await import('../features/tjansteplan/tjansteplan.js')).Tjansteplan }) },
      { path: 'tjansteplan/ronder/ny', lazy: async () => ({ Component: (await import('../features/tjansteplan/ny-rond.js')).NyRond }) },
      { path: 'budgetlista/:ar?', lazy: async () => ({ Component: (await import('../features/budgetlista/budgetlista.js')).Budgetlista }) },
      { path: 'ssg/nasta', lazy: async () => ({ Component: (await import('../features/ssg/nasta.js')).Nasta }) },
      { path: 'ssg/moten', lazy: async () => ({ Component: (await import('../features/ssg/moten.js')).Moten }) },
      { path: 'ssg/moten/nytt', lazy: async () => ({ Component: (await import('../features/ssg/nytt-mote.js')).NyttMote }) },
      {
        path: 'ssg/moten/:id',
        lazy: async () => ({ Component: (await import('../features/ssg/mote.js')).Mote }),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../features/ssg/forsta-fliken.js')).ForstaFliken }) },
          { path: 'paket', lazy: async () => ({ Component: (await import('../features/ssg/paket/paket.js')).Paket }) },
          { path: 'vardera', lazy: async () => ({ Component: (await import('../features/ssg/vardera/vardera.js')).Vardera }) },
          { path: 'spridning', lazy: async () => ({ Component: (await import('../features/ssg/spridning/spridning.js')).Spridning }) },
          { path: 'mote', lazy: async () => ({ Component: (await import('../features/ssg/punkter/motet.js')).Motet }) },
          { path: 'rangordna', lazy: async () => ({ Component: (await import('../features/ssg/rangordna/rangordna.js')).Rangordna }) },
          { path: 'anteckningar', lazy: async () => ({ Component: (await import('../features/ssg/anteckningar.js')).Anteckningar }) },
        ],
      },
      {
        path: 'delegationsbeslut',
        lazy: async () => ({ Component: (await import('../features/delegation/delegationsbeslut.js')).DelegationsbeslutSida }),
      },
      {
        path: 'delegationsbeslut/nytt',
        lazy: async () => ({ Component: (await import('../features/delegation/nytt-delegationsbeslut.js')).NyttDelegationsbeslut }),
      },
      {
        path: 'delegationsbeslut/anmalan/:organ',
        lazy: async () => ({ Component: (await import('../features/delegation/anmalan.js')).AnmalanSida }),
      },
      {
        path: 'admin/delegation',
        lazy: async () => ({ Component: (await import('../features/delegation/register.js')).Delegationsregister }),
      },
      { path: 'anslag', lazy: async () => ({ Component: (await import('../features/anslag/anslagslista.js')).Anslagslista }) },
      { path: 'anslag/:id', lazy: async () => ({ Component: (await import('../features/anslag/anslag.js')).Anslag }) },
      { path: 'frister', lazy: async () => ({ Component: (await import('../features/frister/frister.js')).Frister }) },
      { path: 'min-sida', lazy: async () => ({ Component: (await import('../features/min-sida/min-sida.js')).MinSida }) },
      { path: 'hjalp', lazy: async () => ({ Component: (await import('../features/min-sida/hjalp.js')).Hjalp }) },
      { path: '*', element: <HittadesInte /> },
    ],
  },
]);
