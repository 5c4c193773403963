import '@digdir/designsystemet-css';
import '@digdir/designsystemet-css/theme';
import './styles/tema.css';
import './styles/grund.css';
import './styles/skal.css';
import './styles/listor.css';
import './styles/arende.css';
import './styles/formular.css';
import './styles/skarmar.css';
import './styles/papper.css';
import './styles/skrivbord.css';
import './styles/portfolj.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { router } from './app/router.js';
import { MeddelandeProvider } from './components/meddelande.js';
import { queryClient } from './lib/query-client.js';

const rot = document.getElementById('rot');
if (!rot) throw new Error('Sidan saknar elementet #rot.');

createRoot(rot).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <MeddelandeProvider>
        {/* Not as a transition: a filter that lives in the address must stand as it was set when the click is over. */}
        <RouterProvider router={router} useTransitions={false} />
      </MeddelandeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
