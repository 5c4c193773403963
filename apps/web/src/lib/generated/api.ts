/** Made by `npm run generate` from the OpenAPI 3.1 document that the api serves at /api/openapi.json. Do not edit. */
export interface paths {
  '/api/anslag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En sida av anslagen, senast skrivna först */
    get: operations['Anslag-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/anslag/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Anslaget med sitt bevis så långt och vad som är möjligt */
    get: operations['Anslag-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/anslag/{id}/iakttagelser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En sida av iakttagelserna av anslaget, senaste först */
    get: operations['Anslag-iakttagelser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/anslag/{id}/overklaganden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Överklagandet är registrerat */
    post: operations['Anslag-overklaga'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ärendet: läge, vad som är möjligt, uppgifter, frister, personer och handlingar */
    get: operations['Arenden-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/beroenden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vad ärendet förutsätter och vad som förutsätter det */
    get: operations['Beroenden-lista'];
    put?: never;
    /** Beroendet är angivet */
    post: operations['Beroenden-laggTill'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/beroenden/{beroendeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Beroendet är borttaget */
    delete: operations['Beroenden-taBort'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/diagram': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ärendets gång som diagram: lägen, vägar mellan dem och var ärendet är */
    get: operations['Diagram-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/diariet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ärendets diarienummer och ärenden hos andra myndigheter som det är länkat till */
    get: operations['Handlingar-diariet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/expediering': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Till vilka beslutet har expedierats, och kvittenserna */
    get: operations['Expediering-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ärendets exportmapp: om den finns, vad den innehåller och vad som saknas */
    get: operations['Export-lage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/export.zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Exportmappen packad */
    get: operations['Export-zip'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/handelser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kvitto på åtgärden */
    post: operations['Arenden-handelse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/handlingar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ärendets handlingar, senast först, var och en i sin senaste version */
    get: operations['Handlingar-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/inlamningar/{inlamningId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ett inskickat formulär */
    get: operations['Arenden-inlamning'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/lankar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ärendet är länkat */
    post: operations['Handlingar-lanka'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/lankar/{lankId}/ta-bort': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Länken är borttagen; skälet är sparat */
    post: operations['Handlingar-taBortLank'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/logg': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ärendets logg, nyast först */
    get: operations['Arenden-logg'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/personer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** De som är namngivna i ärendet, och vad som har ändrats */
    get: operations['ArendePersoner-visa'];
    put?: never;
    /** Personen är namngiven */
    post: operations['ArendePersoner-namnge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/personer/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Personen är borttagen */
    delete: operations['ArendePersoner-taBort'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/sekretess': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kvitto på sekretessbeslutet */
    post: operations['ArendePersoner-sekretess'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/tillfragan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Det som remissen eller samverkan gäller, för den som tillfrågas */
    get: operations['Handlingar-tillfragan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/webben': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vad allmänheten kan läsa om ärendet */
    get: operations['PaWebben-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/webben/publicera': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Beslutet är publicerat */
    post: operations['PaWebben-publicera'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arenden/{id}/webben/ta-bort': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Beslutet är borttaget från webben */
    post: operations['PaWebben-taBort'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/arendesok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** De ärenden vars titel eller diarienummer börjar med orden */
    post: operations['Bevakningar-sok'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/aterkomst': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tar emot svaret från inloggningstjänsten och öppnar sessionen */
    get: operations['Auth-aterkomst'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/logga-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Skickar vidare till inloggningstjänsten */
    get: operations['Auth-loggaIn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/logga-ut': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Avslutar sessionen; svaret säger vart webbläsaren ska gå */
    post: operations['Auth-loggaUt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/avsteg': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En sida av avstegen */
    get: operations['Avsteg-lista'];
    put?: never;
    /** Avsteget är planerat */
    post: operations['Avsteg-nytt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bevakningar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ärenden som jag bevakar */
    get: operations['Bevakningar-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bevakningar/{arendeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Ärendet bevakas */
    put: operations['Bevakningar-bevaka'];
    post?: never;
    /** Ärendet bevakas inte längre */
    delete: operations['Bevakningar-sluta'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/budgetlistor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Den frysta versionen */
    post: operations['Budgetlistor-frys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/budgetlistor/{ar}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rangordningen för ett budgetår och dess frysta versioner */
    get: operations['Budgetlistor-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/budgetlistor/{ar}/arende': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ärendet till kommunfullmäktige om allt som väntar på årets budgetbeslut */
    post: operations['Budgetlistor-taUpp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegation/andringar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** De senaste ändringarna av delegationsordningen */
    get: operations['Delegation-andringar'];
    put?: never;
    /** Ändringen är föreslagen */
    post: operations['Delegation-foresla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegation/andringar/{id}/avgorande': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ändringen är avgjord */
    post: operations['Delegation-avgor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegation/anmalan/{organ}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Delegationsbeslut att anmäla till organet, och listorna hittills */
    get: operations['Delegation-anmalan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegation/anmalningslistor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Besluten är anmälda */
    post: operations['Delegation-anmal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegation/punkter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Delegationsordningen */
    get: operations['Delegation-punkter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegation/val': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organ som har delegerat, och dina egna */
    get: operations['Delegation-val'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegation/vem-far': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Vem som får besluta i ärendet, eller varför ingen får det */
    post: operations['Delegation-vemFar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegationsbeslut': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Delegationsbeslut, senast ändrade först */
    get: operations['Delegationsbeslut-lista'];
    put?: never;
    /** Delegationsbeslutet är ett utkast */
    post: operations['Delegationsbeslut-nytt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/egna-val': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mina val av kolumner, täthet och kortkommandon */
    get: operations['EgnaVal-las'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/egna-val/genvagar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Valet av kortkommandon är sparat */
    put: operations['EgnaVal-genvagar'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/egna-val/listor/{namn}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Listans kolumner och täthet är sparade */
    put: operations['EgnaVal-lista'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/formella-arenden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En sida av de formella ärendenas diarium */
    get: operations['FormellaArenden-lista'];
    put?: never;
    /** Ärendet är registrerat */
    post: operations['FormellaArenden-nytt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/formella-arenden/{id}/tjansteutlatande': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tjänsteutlåtandet avsnitt för avsnitt, vem som skriver var, och dess versioner */
    get: operations['Tjansteutlatande-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/formella-arenden/{id}/tjansteutlatande/avsnitt/{avsnitt}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Avsnittet är sparat */
    put: operations['Tjansteutlatande-spara'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/formella-arenden/{id}/tjansteutlatande/avsnitt/{avsnitt}/las': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Avsnittet är ditt så länge du skriver */
    put: operations['Tjansteutlatande-las'];
    post?: never;
    /** Avsnittet är ledigt */
    delete: operations['Tjansteutlatande-slapp'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/formella-arenden/diarium': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** En sida av diariet, för ett urval med sökord */
    post: operations['FormellaArenden-diarium'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/formella-arenden/val': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vad diariet kan filtreras på */
    get: operations['FormellaArenden-val'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/frister': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mina frister, närmast först */
    get: operations['Frister-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/frister.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Kalendern som länken öppnar */
    get: operations['Kalender-hamta'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/frister/prenumerationer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mina kalenderlänkar; själva länken visas bara när den skapas */
    get: operations['Kalender-lista'];
    put?: never;
    /** Länken till kalendern */
    post: operations['Kalender-skapa'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/frister/prenumerationer/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Länken är återkallad */
    delete: operations['Kalender-aterkalla'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handelser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vad som ändras för mig, som server-sent events */
    get: operations['Handelser-folj'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handlingar/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En handling: uppgifter, diarienummer och versioner */
    get: operations['Handlingar-en'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handlingar/{id}/dnr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Handlingen har ett diarienummer till */
    post: operations['Handlingar-dnr'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handlingar/{id}/innehall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Handlingen som den är sparad */
    get: operations['Handlingar-innehall'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handlingar/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Handlingens status är ändrad */
    post: operations['Handlingar-status'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/initiativ': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En sida av initiativen */
    get: operations['Initiativ-lista'];
    put?: never;
    /** Initiativet är skapat */
    post: operations['Initiativ-nytt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inkorg': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En sida av inkorgen med antal */
    get: operations['Inkorg-sida'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inkorg/lage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Uppgifterna som de är nu, också de som har avslutats */
    post: operations['Inkorg-lage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inkorg/sok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** En sida av inkorgen med text i titel eller diarienummer */
    post: operations['Inkorg-sok'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vem jag är, mina roller och min navigation */
    get: operations['Jag-jag'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mina-sammantraden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Kommande sammanträden i organ där jag har en plats, närmast först */
    get: operations['MinaSammantraden-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mina-sammantraden/{id}/handlingar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sammanträdets handlingar, punkt för punkt */
    get: operations['MinaSammantraden-papper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mina-sammantraden/foljda': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ärenden som jag följer, med det som senast hände */
    get: operations['MinaSammantraden-foljda'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mina-sammantraden/justering': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Det som väntar på min justering */
    get: operations['MinaSammantraden-justering'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mina-sammantraden/prenumerationer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mina kalenderlänkar till sammanträden; själva länken visas bara när den skapas */
    get: operations['MinaSammantraden-prenumerationer'];
    put?: never;
    /** Länken till organets sammanträden */
    post: operations['MinaSammantraden-prenumerera'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mina-sammantraden/prenumerationer/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Länken är återkallad */
    delete: operations['MinaSammantraden-aterkalla'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mina gruppers möten, senaste först */
    get: operations['Moten-lista'];
    put?: never;
    /** Mötet är planerat */
    post: operations['Moten-planera'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mötet: dagar, närvaro och vad som är möjligt */
    get: operations['Moten-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/aktuell-punkt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** De som följer mötet ser punkten */
    put: operations['Moten-sattAktuell'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/handelser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kvitto på åtgärden */
    post: operations['Moten-handelse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/ledamoter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ledamoten är inbjuden */
    post: operations['Moten-bjudIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/punkter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En sida av dagordningen; andras värden finns bara med när de får visas */
    get: operations['Moten-punkter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/punkter/{arendeId}/anteckning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Din egen anteckning är sparad */
    put: operations['Moten-antecknaPrivat'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/punkter/{arendeId}/underlag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Punktens underlag som det frystes, och vad som har ändrats sedan dess */
    get: operations['Moten-underlag'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/punkter/{arendeId}/vardering': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Värderingen är sparad */
    put: operations['Moten-vardera'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/rangversioner': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rangordningar med kostnad hittills mot ramen */
    get: operations['Moten-rangversioner'];
    put?: never;
    /** Rangordningen är skapad */
    post: operations['Moten-nyRangversion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/rangversioner/{versionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Rangordningen är ändrad */
    put: operations['Moten-andraRangversion'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/rangversioner/{versionId}/forslag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Det som ryms i ramen och har högst värde, och varför det andra inte är med */
    post: operations['Moten-rangforslag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/{id}/saknade-underlag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vad varje leverantör inte har lämnat in */
    get: operations['Moten-saknade'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moten/forslag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Dagar som en cykel kan ha, räknade bakåt från budgetens dag */
    get: operations['Moten-forslag'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notiser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En sida av mina notiser */
    get: operations['Notiser-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notiser/installningar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mina val av notiser */
    get: operations['Notiser-installningar'];
    /** Mina val av notiser */
    put: operations['Notiser-spara'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notiser/lasta': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hur många som var olästa */
    post: operations['Notiser-lasta'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offentligt/anslag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Anslagen på anslagstavlan, senast uppsatta först */
    get: operations['Offentligt-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offentligt/anslag.atom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Anslagen som flöde (Atom) */
    get: operations['Offentligt-flode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offentligt/anslag/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ett anslag som sitter uppe */
    get: operations['Offentligt-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offentligt/beslut': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Beslut som allmänheten kan läsa, senaste först */
    get: operations['OffentligaBeslut-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offentligt/beslut/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ett beslut i klartext */
    get: operations['OffentligaBeslut-en'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offentligt/beslut/{id}/protokollsutdrag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Protokollsutdraget, när det är publicerat */
    get: operations['OffentligaBeslut-utdrag'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offentligt/beslut/urval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organ och år som det finns publicerade beslut från */
    get: operations['OffentligaBeslut-urval'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offentligt/sammantraden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Kommande sammanträden som är öppna för allmänheten */
    get: operations['OffentligaSammantraden-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/offentligt/sammantraden.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Kalender över sammanträden som är öppna för allmänheten */
    get: operations['OffentligaSammantraden-kalender'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** API:ets egen beskrivning (OpenAPI 3.1) */
    get: operations['Openapi-las'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/personer/sok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Personer vars namn börjar så, med sina roller */
    post: operations['Personsok-sok'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portfolj': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Grupper och summor för urvalet, med allt som inte stämmer */
    get: operations['Portfolj-visa'];
    put?: never;
    /** Grupper och summor för ett urval med sökord */
    post: operations['Portfolj-sok'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portfolj/beroenden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Urvalets beroenden som punkter och pilar */
    post: operations['Portfolj-graf'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portfolj/diagram': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Siffrorna bakom diagrammen för urvalet */
    post: operations['Portfolj-visaDiagram'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portfolj/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Urvalet med sökord som fil */
    post: operations['Portfolj-export'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portfolj/export.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Urvalet som CSV */
    get: operations['Portfolj-csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portfolj/export.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Urvalet som Excelfil */
    get: operations['Portfolj-xlsx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portfolj/rader': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** En sida av raderna i urvalet eller i en grupp av det */
    post: operations['Portfolj-rader'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/processer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Processernas egna ord för lägen och uppgifter */
    get: operations['Processer-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mina organs sammanträden, senaste först */
    get: operations['Sammantraden-lista'];
    put?: never;
    /** Sammanträdet är planerat */
    post: operations['Sammantraden-planera'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Kalendern som länken öppnar */
    get: operations['MinaSammantraden-ics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sammanträdet: vem som tjänstgör, beslutsförhet och vad som är möjligt */
    get: operations['Sammantraden-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/aktuell-punkt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** De som följer sammanträdet ser punkten */
    put: operations['Sammantraden-sattAktuell'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/dagordning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Hela föredragningslistan, som en lista visar den */
    get: operations['Sammantraden-dagordning'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/handelser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kvitto på åtgärden */
    post: operations['Sammantraden-handelse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/justering': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vilken version som ska skrivas under, av vilka, och vad jag kan göra */
    get: operations['Sammantraden-justering'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/punkter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En sida av föredragningslistan med det som antecknats */
    get: operations['Sammantraden-punkter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/punkter/{nr}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En punkt med det som antecknats */
    get: operations['Sammantraden-punkt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/punkter/{punktId}/anteckning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Din egen anteckning är sparad */
    put: operations['Sammantraden-anteckna'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/punkter/{punktId}/utkast': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Det du har skrivit i punkten är sparat */
    put: operations['Sammantraden-sparaUtkast'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/punkter/{punktId}/votering': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** De som följer sammanträdet ser att rösterna lämnas */
    put: operations['Sammantraden-sattVotering'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{id}/vantande': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Ärenden som väntar på organet och inte står på föredragningslistan */
    get: operations['Sammantraden-vantande'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{moteId}/punkter/{punktId}/webben': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vad allmänheten kan läsa om punkten */
    get: operations['PunktPaWebben-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{moteId}/punkter/{punktId}/webben/publicera': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Punktens beslut är publicerat */
    post: operations['PunktPaWebben-publicera'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sammantraden/{moteId}/punkter/{punktId}/webben/ta-bort': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Punktens beslut är borttaget från webben */
    post: operations['PunktPaWebben-taBort'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Initiativ och tjänster som liknar texten, de mest lika först */
    post: operations['Sok-sok'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tjansteplan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tjänsteplanen per område med summor och kontroller */
    get: operations['Tjansteplan-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tjansteplan/ronder': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ronden är startad */
    post: operations['Tjansteplan-nyRond'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tjansteplan/ronder/{id}/forum': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rondens forum i ordning, med dem som har plats där i dag */
    get: operations['Tjansteplan-forum'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tjansteplan/ronder/{id}/versioner': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** En ronds versioner i ordning, med det som motsäger vartannat */
    get: operations['Tjansteplan-versioner'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uppgifter/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Uppgiften med ärende, formulär och utkast */
    get: operations['Uppgifter-visa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uppgifter/{id}/overlat': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Uppgiften är överlåten */
    post: operations['Uppgifter-overlat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uppgifter/{id}/personer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** De som uppgiften kan överlåtas till */
    get: operations['Uppgifter-personer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uppgifter/{id}/slapp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Uppgiften är lämnad tillbaka */
    post: operations['Uppgifter-slapp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uppgifter/{id}/ta': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Uppgiften är tagen */
    post: operations['Uppgifter-ta'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uppgifter/{id}/utfor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kvitto på åtgärden */
    post: operations['Uppgifter-utfor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uppgifter/{id}/utkast': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Utkastet är sparat */
    put: operations['Uppgifter-utkast'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uppgifter/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Vad som blev av var och en */
    post: operations['Uppgifter-bulk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/val': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organ, mål och tjänster att välja bland */
    get: operations['Val-lista'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/verksamhetsinitiativ': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Initiativet i det verksamhetsspecifika spåret är skapat */
    post: operations['Verksamhetsinitiativ-nytt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/vyer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mina sparade vyer och dem som delas i mina organ */
    get: operations['Vyer-lista'];
    put?: never;
    /** Vyn som sparades */
    post: operations['Vyer-spara'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/vyer/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Vyn är borttagen */
    delete: operations['Vyer-taBort'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Problem: {
      brister?: {
        kalla: string;
        kanGorasAv: string;
        lagrum: string | null;
        mening: string;
        saknas: string[];
      }[];
      detail?: string;
      falt?: {
        falt: string;
        meddelande: string;
      }[];
      kalla?: string;
      kanGorasAv?: string;
      /** @enum {string} */
      kod:
        | 'inte-inloggad'
        | 'ingen-behorighet'
        | 'csrf-saknas'
        | 'finns-inte'
        | 'metoden-tas-inte-emot'
        | 'innehallet-ar-inte-json'
        | 'felaktig-begaran'
        | 'ogiltiga-uppgifter'
        | 'begaran-kom-inte-i-tid'
        | 'for-stor'
        | 'huvudena-ar-for-stora'
        | 'for-manga-forsok'
        | 'regel-hindrar'
        | 'inaktuellt-steg'
        | 'nyckel-ateranvand'
        | 'redan-tagen'
        | 'inte-din-uppgift'
        | 'uppgift-avslutad'
        | 'utkast-konflikt'
        | 'avsnittet-skrivs'
        | 'arendet-pausat'
        | 'nyare-version'
        | 'arendet-svarar-inte'
        | 'internt-fel';
      lagrum?: string | null;
      referens?: string;
      regel?: string;
      saknas?: string[];
      status: number;
      steg?: number;
      title: string;
      type: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'Anslag-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
        organ?: string;
        tillstand?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En sida av anslagen, senast skrivna först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              etikett: string;
              /** Format: uuid */
              id: string;
              /** Format: date */
              justeringsdatum: string;
              organ: {
                id: string;
                namn: string;
              };
              overklagandeTill: string | null;
              sekretess: boolean;
              tillstand: string;
              titel: string;
              uppsatt: string | null;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Anslag-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Anslaget med sitt bevis så långt och vad som är möjligt */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            anslagsbevis: string | null;
            /** Format: date */
            anslasSenast: string;
            beslut: {
              arende: {
                dnr: string | null;
                etikett: string;
                /** Format: uuid */
                id: string;
              } | null;
              /** @enum {string} */
              overklagande: 'laglighetsprovning' | 'forvaltningsbesvar' | 'ej-overklagbart';
              paragraf: number;
              punktId: string;
              rubrik: string;
            }[];
            beslutsdatum: string | null;
            bevis: {
              antal: number;
              forsta: string | null;
              luckor: {
                /** Format: date-time */
                fran: string;
                /** @enum {string} */
                slag: 'borta' | 'fel' | 'inte-iakttaget' | 'klocka';
                /** Format: date-time */
                till: string;
              }[];
              sista: string | null;
            } | null;
            forvaring: string;
            handelser: {
              hinder: string[];
              tillaten: boolean;
              typ: string;
              verb: string;
            }[];
            /** Format: uuid */
            id: string;
            /** Format: date */
            justeringsdatum: string;
            kanRegistreraOverklagande: boolean;
            nedtaget: string | null;
            nr: number;
            organ: {
              id: string;
              namn: string;
            };
            overklaganden: {
              domstol: string;
              /** Format: date */
              inkom: string;
              iTid: boolean;
              punktId: string;
            }[];
            overklagandeTill: string | null;
            sammantradesdatum: string | null;
            /** @enum {string} */
            slag: 'protokoll' | 'omedelbart-justerade' | 'delegationsbeslut';
            steg: number;
            tillstand: {
              beskrivning: string;
              etikett: string;
              id: string;
            };
            titel: string;
            uppsatt: string | null;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Anslag-iakttagelser': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En sida av iakttagelserna av anslaget, senaste först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              detalj: string | null;
              id: string;
              klockaTillbaka: boolean;
              /** @enum {string} */
              utfall: 'synligt' | 'borta' | 'fel';
              /** Format: date-time */
              vid: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Anslag-overklaga': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          domstol: string;
          /** Format: date */
          inkom: string;
          punktId: string;
        };
      };
    };
    responses: {
      /** @description Överklagandet är registrerat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avslutad: boolean;
            fas: string;
            inlamningId: string | null;
            oppnadeUppgifter: string[];
            startadeArenden?: string[];
            steg: number;
            tillstand: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Arenden-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärendet: läge, vad som är möjligt, uppgifter, frister, personer och handlingar */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            avslutad: boolean;
            beslutarOm: {
              beloppTkr: number | null;
              beslutat: boolean;
              dnr: string | null;
              fordelning: {
                beloppTkr: number;
                organ: string;
              }[];
              /** Format: uuid */
              id: string;
              skal: string | null;
              tillstand: string;
              titel: string;
              /** @enum {string} */
              utfall: 'bifall' | 'delvis' | 'avslag';
            }[];
            beslutsarenden: {
              beloppTkr: number | null;
              beslut: {
                datum: string;
                lagaKraft: string | null;
                organ: string;
                paragraf: number;
              } | null;
              dnr: string | null;
              fordelning: {
                beloppTkr: number;
                organ: string;
              }[];
              galler: boolean;
              /** Format: uuid */
              id: string;
              tillstand: string;
              titel: string;
              /** @enum {string} */
              utfall: 'bifall' | 'delvis' | 'avslag';
            }[];
            bevakas: boolean;
            bevakasStrax: boolean;
            dnr: string | null;
            fakta: {
              anmarkning: string | null;
              etikett: string;
              varde: string;
            }[];
            frister: {
              /** Format: date-time */
              at: string;
              /** Format: date */
              datum: string;
              etikett: string;
              kalla: string;
              lag: boolean;
              namn: string;
              rakning: string;
              regel: string;
              /** @enum {string} */
              status: 'aktiv' | 'pausad' | 'utford' | 'struken';
            }[];
            handelser: {
              formular: string;
              regler: {
                kalla: string;
                kanGorasAv: string;
                lagrum: string | null;
                mening: string;
                /** @enum {string} */
                prov: 'vem' | 'laget' | 'innehall';
                regel: string;
                saknas: string[];
                /** @enum {string} */
                slag: 'lag' | 'riktlinje' | 'praxis';
                uppfylld: boolean;
              }[];
              sedan: string;
              tillaten: boolean;
              typ: string;
              uppgiftTyp: string | null;
              verb: string;
            }[];
            handlingar: {
              /** Format: uuid */
              id: string;
              /** Format: date-time */
              skapad: string;
              slag: string;
              status: string;
              titel: string;
              version: number;
            }[];
            /** Format: uuid */
            id: string;
            laget: string;
            obemannade: {
              mottagare: string;
              uppgift: string;
            }[];
            organ: {
              id: string;
              namn: string;
            };
            overordnat: {
              avslutad: boolean;
              dnr: string | null;
              /** Format: uuid */
              id: string;
              process: string;
              processNamn: string;
              tillstand: string;
              titel: string;
            } | null;
            overtagetFran: string | null;
            pausadSedan: string | null;
            personer: {
              id: string;
              namn: string;
              roll: string;
            }[];
            process: string;
            processNamn: string;
            regim: string;
            regimNamn: string;
            sekretess: boolean;
            sekretessLagrum: string | null;
            steg: number;
            stegar: {
              datum: string | null;
              etikett: string;
              id: string;
              /** @enum {string} */
              lage: 'klart' | 'nu' | 'kvar';
            }[];
            tillstand: {
              ansvarig: string | null;
              beskrivning: string;
              etikett: string;
              fas: string;
              id: string;
              ingenFrist: string | null;
              /** Format: date-time */
              sedan: string;
            };
            titel: string;
            underordnade: {
              avslutad: boolean;
              dnr: string | null;
              /** Format: uuid */
              id: string;
              process: string;
              processNamn: string;
              tillstand: string;
              titel: string;
            }[];
            uppgifter: {
              arende: {
                dnr: string | null;
                /** Format: uuid */
                id: string;
                titel: string;
              };
              avslutad: string | null;
              forPersonNamn: string | null;
              frist: {
                arbetsdagarKvar: number;
                /** Format: date-time */
                at: string;
                /** Format: date */
                datum: string;
                lag: boolean;
                rakning: string;
                regel: string;
              } | null;
              /** Format: uuid */
              id: string;
              innehavare: {
                id: string;
                namn: string;
              } | null;
              min: boolean;
              organ: {
                id: string;
                namn: string;
              };
              process: string;
              radVersion: number;
              roll: string;
              sekretess: boolean;
              /** Format: date-time */
              skapad: string;
              tagenAt: string | null;
              titel: string;
              typ: string;
              /** @enum {string} */
              varforForst: 'lagfrist-passerad' | 'lagfrist-nara' | 'frist-passerad' | 'frist-nara' | 'intern-frist' | 'aldst';
            }[];
            utanNamngiven: {
              id: string;
              namn: string;
            }[];
            varningar: {
              haller: ('underskrift' | 'anmalan' | 'beslut') | null;
              id: string;
              kalla: string;
              mening: string;
              regel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Beroenden-lista': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Vad ärendet förutsätter och vad som förutsätter det */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            behover: {
              anmarkning: string | null;
              arende: {
                etikett: string;
                /** Format: uuid */
                id: string;
                organ: string;
                titel: string;
              } | null;
              /** Format: uuid */
              id: string;
              kalla: string;
              saknas: boolean;
              /** @enum {string} */
              slag: 'kraver' | 'samordnas' | 'anmarkning';
              text: string | null;
            }[];
            behovsAv: {
              anmarkning: string | null;
              arende: {
                etikett: string;
                /** Format: uuid */
                id: string;
                organ: string;
                titel: string;
              } | null;
              /** Format: uuid */
              id: string;
              kalla: string;
              saknas: boolean;
              /** @enum {string} */
              slag: 'kraver' | 'samordnas' | 'anmarkning';
              text: string | null;
            }[];
            cykel: string[] | null;
            farAndra: boolean;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Beroenden-laggTill': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          anmarkning?: string | null;
          /** @enum {string} */
          slag: 'kraver' | 'samordnas';
          /** Format: uuid */
          till: string;
        };
      };
    };
    responses: {
      /** @description Beroendet är angivet */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Beroenden-taBort': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        beroendeId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Beroendet är borttaget */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Diagram-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärendets gång som diagram: lägen, vägar mellan dem och var ärendet är */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            etikett: string;
            noder: {
              beskrivning: string;
              datum: string | null;
              etikett: string;
              id: string;
              /** @enum {string} */
              lage: 'nu' | 'passerat' | 'kvar';
              slut: boolean;
            }[];
            overallt: {
              fran: string[];
              till: string;
              vad: string;
            }[];
            pilar: {
              fran: string;
              gangen: boolean;
              harifran: boolean;
              till: string;
              vad: {
                /** @enum {string} */
                slag: 'handelse' | 'frist' | 'sjalvt';
                text: string;
              }[];
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handlingar-diariet': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärendets diarienummer och ärenden hos andra myndigheter som det är länkat till */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            borttagna: {
              dnr: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              skal: string;
              typ: string;
              vem: string;
              /** Format: date-time */
              vid: string;
            }[];
            dnr: {
              dnr: string;
              organ: {
                id: string;
                namn: string;
              };
            }[];
            farLanka: boolean;
            lankar: {
              arende: {
                /** Format: uuid */
                id: string;
                titel: string;
              } | null;
              dnr: string;
              egen: boolean;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              typ: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Expediering-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Till vilka beslutet har expedierats, och kvittenserna */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rader: {
              epost: string | null;
              forsok: number;
              handlingar: string[];
              /** Format: uuid */
              id: string;
              kvitto: string | null;
              namn: string;
              skickad: string | null;
              /** @enum {string} */
              status: 'vantar' | 'skickad' | 'misslyckad' | 'annat';
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Export-lage': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärendets exportmapp: om den finns, vad den innehåller och vad som saknas */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            export: {
              antalFiler: number;
              digest: string;
              mapp: string;
              nr: number;
              saknas: string[];
              /** Format: date-time */
              skapad: string;
              storlek: number;
            } | null;
            /** @enum {string} */
            lage: 'ej-avslutat' | 'framstalls' | 'finns';
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Export-zip': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Exportmappen packad */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Arenden-handelse': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: {
            [key: string]: unknown;
          };
          forvantatSteg: number;
          handelse: string;
        };
      };
    };
    responses: {
      /** @description Kvitto på åtgärden */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avslutad: boolean;
            fas: string;
            inlamningId: string | null;
            oppnadeUppgifter: string[];
            startadeArenden?: string[];
            steg: number;
            tillstand: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handlingar-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärendets handlingar, senast först, var och en i sin senaste version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              antalVersioner: number;
              beskrivning: string | null;
              /** Format: uuid */
              dokumentId: string;
              hash: string;
              /** Format: uuid */
              id: string;
              mediatyp: string;
              mottagare: string | null;
              /** Format: date-time */
              skapad: string;
              slag: string;
              /** @enum {string} */
              status: 'utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad';
              storlek: number;
              titel: string;
              version: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Arenden-inlamning': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        inlamningId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ett inskickat formulär */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            formular: string;
            /** Format: uuid */
            id: string;
            innehall: {
              [key: string]: unknown;
            };
            schemaVersion: number;
            vem: string | null;
            /** Format: date-time */
            vid: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handlingar-lanka': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          dnr: string;
          organ: string;
          /** @enum {string} */
          typ: 'hemstallan-fran' | 'hemstallan-till' | 'yttrande-over' | 'foljer-av' | 'ror-samma-sak';
        };
      };
    };
    responses: {
      /** @description Ärendet är länkat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            borttagna: {
              dnr: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              skal: string;
              typ: string;
              vem: string;
              /** Format: date-time */
              vid: string;
            }[];
            dnr: {
              dnr: string;
              organ: {
                id: string;
                namn: string;
              };
            }[];
            farLanka: boolean;
            lankar: {
              arende: {
                /** Format: uuid */
                id: string;
                titel: string;
              } | null;
              dnr: string;
              egen: boolean;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              typ: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handlingar-taBortLank': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lankId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          skal: string;
        };
      };
    };
    responses: {
      /** @description Länken är borttagen; skälet är sparat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            borttagna: {
              dnr: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              skal: string;
              typ: string;
              vem: string;
              /** Format: date-time */
              vid: string;
            }[];
            dnr: {
              dnr: string;
              organ: {
                id: string;
                namn: string;
              };
            }[];
            farLanka: boolean;
            lankar: {
              arende: {
                /** Format: uuid */
                id: string;
                titel: string;
              } | null;
              dnr: string;
              egen: boolean;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              typ: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Arenden-logg': {
    parameters: {
      query?: {
        efter?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärendets logg, nyast först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              fran: string | null;
              handlingar: {
                /** Format: uuid */
                id: string;
                titel: string;
              }[];
              inlamningId: string | null;
              kedja: string;
              regler: {
                kalla: string;
                lagrum: string | null;
                mening: string;
              }[];
              skal: string | null;
              steg: number;
              text: string;
              till: string;
              typ: string;
              vem: string;
              /** Format: date-time */
              vid: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArendePersoner-visa': {
    parameters: {
      query?: {
        efter?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De som är namngivna i ärendet, och vad som har ändrats */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            farAndra: boolean;
            farAndraSekretess: boolean;
            handelser: {
              av: string;
              id: string;
              namn: string;
              rollNamn: string;
              skal: string;
              till: string | null;
              /** @enum {string} */
              typ: 'namngiven' | 'andrad' | 'borttagen';
              /** Format: date-time */
              vid: string;
            }[];
            kanGorasAv: string;
            personer: {
              aktiv: boolean;
              id: string;
              namn: string;
              roller: {
                fran: string | null;
                galler: boolean;
                roll: string;
                rollNamn: string;
                skal: string | null;
                till: string | null;
              }[];
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArendePersoner-namnge': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          personId: string;
          /** @enum {string} */
          roll: 'beredare' | 'sakkunnig' | 'beslutsfattare' | 'granskare' | 'kontaktperson' | 'informerad' | 'forslagsstallare';
          skal: string;
          /** @default null */
          till?: string | null;
        };
      };
    };
    responses: {
      /** @description Personen är namngiven */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            personId: string;
            roll: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArendePersoner-taBort': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          skal: string;
        };
      };
    };
    responses: {
      /** @description Personen är borttagen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            personId: string;
            roller: {
              roll: string;
              till: string | null;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ArendePersoner-sekretess': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          forvantatSteg: number;
          lagrum: string | null;
          sekretess: boolean;
          skal: string;
        };
      };
    };
    responses: {
      /** @description Kvitto på sekretessbeslutet */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avslutad: boolean;
            fas: string;
            inlamningId: string | null;
            oppnadeUppgifter: string[];
            startadeArenden?: string[];
            steg: number;
            tillstand: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handlingar-tillfragan': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Det som remissen eller samverkan gäller, för den som tillfrågas */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            underlag: {
              dnr: string | null;
              /** Format: uuid */
              id: string;
              /** Format: date-time */
              skapad: string;
              titel: string;
              version: string;
            } | null;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PaWebben-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Vad allmänheten kan läsa om ärendet */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            avstattSkal: string | null;
            farPubliceras: boolean;
            farTasBort: boolean;
            harProtokollsutdrag: boolean;
            /** Format: uuid */
            id: string;
            publicerat: boolean;
            rubrik: string | null;
            sammanfattning: string | null;
            utdrag: boolean;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PaWebben-publicera': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          avstaSkal?: string | null;
          rubrik: string;
          /** @default null */
          sammanfattning?: string | null;
          /** @default false */
          utanPersonuppgifter?: boolean;
          /** @default false */
          visaProtokollsutdrag?: boolean;
        };
      };
    };
    responses: {
      /** @description Beslutet är publicerat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            avstattSkal: string | null;
            farPubliceras: boolean;
            farTasBort: boolean;
            harProtokollsutdrag: boolean;
            /** Format: uuid */
            id: string;
            publicerat: boolean;
            rubrik: string | null;
            sammanfattning: string | null;
            utdrag: boolean;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PaWebben-taBort': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          skal: string;
        };
      };
    };
    responses: {
      /** @description Beslutet är borttaget från webben */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            avstattSkal: string | null;
            farPubliceras: boolean;
            farTasBort: boolean;
            harProtokollsutdrag: boolean;
            /** Format: uuid */
            id: string;
            publicerat: boolean;
            rubrik: string | null;
            sammanfattning: string | null;
            utdrag: boolean;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Bevakningar-sok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description De ärenden vars titel eller diarienummer börjar med orden */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rader: {
              /** Format: date-time */
              andrad: string;
              dnr: string | null;
              etikett: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              process: string;
              processNamn: string;
              sekretess: boolean;
              tillstand: string;
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Auth-aterkomst': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tar emot svaret från inloggningstjänsten och öppnar sessionen */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Auth-loggaIn': {
    parameters: {
      query?: {
        anyo?: 'ja';
        till?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Skickar vidare till inloggningstjänsten */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Auth-loggaUt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Avslutar sessionen; svaret säger vart webbläsaren ska gå */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            till: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Avsteg-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En sida av avstegen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              antalKvitterat: number;
              antalLedamoter: number;
              beslutsdatum: string;
              dnr: string | null;
              etikett: string;
              gruppenInformerad: string | null;
              /** Format: uuid */
              id: string;
              minUppgift: string | null;
              organ: {
                id: string;
                namn: string;
              };
              sekretess: boolean;
              tillstand: string;
              titel: string;
              tjanst: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Avsteg-nytt': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          arligKostnadTkr: number;
          /** Format: date */
          beslutsdatum: string;
          engangskostnadTkr: number;
          /** Format: date */
          gallerTill: string;
          organ: string;
          /** @default false */
          sekretess?: boolean;
          skal: string;
          titel: string;
          tjanst: string;
          vad: string;
        };
      };
    };
    responses: {
      /** @description Avsteget är planerat */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            steg: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Bevakningar-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärenden som jag bevakar */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            antal: number;
            efter: string | null;
            rader: {
              /** Format: date-time */
              andrad: string;
              dnr: string | null;
              etikett: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              process: string;
              processNamn: string;
              sekretess: boolean;
              tillstand: string;
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Bevakningar-bevaka': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        arendeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärendet bevakas */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Bevakningar-sluta': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        arendeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärendet bevakas inte längre */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Budgetlistor-frys': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          budgetar: number;
          ramTkr: number | null;
        };
      };
    };
    responses: {
      /** @description Den frysta versionen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Budgetlistor-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ar: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rangordningen för ett budgetår och dess frysta versioner */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            budgetar: number;
            farFrysa: boolean;
            kalender: {
              /** Format: date */
              budgetbeslut: string;
              /** Format: date */
              budgetunderlag: string;
              tidigasteBudgetar: number;
            };
            nu: {
              /** Format: uuid */
              arendeId: string;
              beloppTkr: number | null;
              /** @default false */
              beraknat: boolean;
              finansieringstyp: string | null;
              rang: number | null;
              titel: string;
            }[];
            summaTkr: number;
            vantarPaBeslut: number;
            versioner: {
              /** Format: date-time */
              frystAt: string;
              overRamTkr: number | null;
              rader: {
                /** Format: uuid */
                arendeId: string;
                beloppTkr: number | null;
                /** @default false */
                beraknat: boolean;
                finansieringstyp: string | null;
                rang: number | null;
                resultat: {
                  beloppTkr: number | null;
                  beslut: {
                    /** Format: date */
                    datum: string;
                    organ: string;
                    paragraf: number;
                  } | null;
                  ramTkr: number | null;
                  /** @enum {string} */
                  utfall: 'vantar' | 'finansierat' | 'delvis' | 'ej';
                };
                titel: string;
              }[];
              ramTkr: number | null;
              saknarBelopp: number;
              skillnader: {
                /** Format: uuid */
                arendeId: string;
                efter: {
                  beloppTkr: number | null;
                  rang: number | null;
                } | null;
                fore: {
                  beloppTkr: number | null;
                  rang: number | null;
                } | null;
                /** @enum {string} */
                slag: 'ny' | 'borttagen' | 'andrad';
                titel: string;
              }[];
              summaTkr: number;
              version: number;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Budgetlistor-taUpp': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        ar: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          titel: string;
        };
      };
    };
    responses: {
      /** @description Ärendet till kommunfullmäktige om allt som väntar på årets budgetbeslut */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            steg: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegation-andringar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De senaste ändringarna av delegationsordningen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rader: {
              avgjordAv: string | null;
              farAvgora: boolean;
              foreslagenAt: string;
              foreslagenAv: string;
              /** Format: uuid */
              id: string;
              punktId: string;
              skal: string;
              /** @enum {string} */
              slag: 'ny' | 'avsluta';
              /** @enum {string} */
              status: 'vantar' | 'godkand' | 'avvisad';
              text: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegation-foresla': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              punkt: {
                /** @default true */
                anmals?: boolean;
                arendetyp: string;
                /** @default false */
                bradskande?: boolean;
                delegatOrgan: string;
                delegatRoll: string;
                /**
                 * @default funktion
                 * @enum {string}
                 */
                delegatSlag?: 'funktion' | 'grupp';
                delegerandeOrgan: string;
                /** @default null */
                forhandsOrgan?: string | null;
                /** @default null */
                forhandsRoll?: string | null;
                /** Format: date */
                giltigFran: string;
                /** @default null */
                giltigTill?: string | null;
                id: string;
                kalla: string;
                /** @default null */
                omfattarOrgan?: string[] | null;
                /** @default null */
                omfattarSlag?: ('antagande' | 'avtal' | 'yttrande' | 'ovrigt')[] | null;
                punkt: string;
                /** @default null */
                takTkr?: number | null;
                text: string;
                /** @default null */
                vidaredelegeradFran?: string | null;
                /** @default false */
                vidaredelegering?: boolean;
              };
              skal: string;
              /** @constant */
              slag: 'ny';
            }
          | {
              /** Format: date */
              giltigTill: string;
              punktId: string;
              skal: string;
              /** @constant */
              slag: 'avsluta';
            };
      };
    };
    responses: {
      /** @description Ändringen är föreslagen */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegation-avgor': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          godkann: boolean;
          /** @default null */
          skal?: string | null;
        };
      };
    };
    responses: {
      /** @description Ändringen är avgjord */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegation-anmalan': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organ: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Delegationsbeslut att anmäla till organet, och listorna hittills */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            attTillkannage: {
              anmalanSenast: string | null;
              anmald: string | null;
              beloppTkr: number | null;
              beslutat: string | null;
              bradskande: boolean;
              delegerandeOrgan: {
                id: string;
                namn: string;
              };
              dnr: string | null;
              etikett: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              punkt: string | null;
              tillkannagivet: string | null;
              tillstand: string;
              titel: string;
            }[];
            flera: boolean;
            listor: {
              antal: number;
              dnr: string | null;
              etikett: string;
              handlingId: string | null;
              /** Format: uuid */
              id: string;
              mote: string;
              titel: string;
            }[];
            moten: string[];
            organ: {
              id: string;
              namn: string;
            };
            tillkannagivna: {
              anmalanSenast: string | null;
              anmald: string | null;
              beloppTkr: number | null;
              beslutat: string | null;
              bradskande: boolean;
              delegerandeOrgan: {
                id: string;
                namn: string;
              };
              dnr: string | null;
              etikett: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              punkt: string | null;
              tillkannagivet: string | null;
              tillstand: string;
              titel: string;
            }[];
            vantar: {
              anmalanSenast: string | null;
              anmald: string | null;
              beloppTkr: number | null;
              beslutat: string | null;
              bradskande: boolean;
              delegerandeOrgan: {
                id: string;
                namn: string;
              };
              dnr: string | null;
              etikett: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              punkt: string | null;
              tillkannagivet: string | null;
              tillstand: string;
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegation-anmal': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          beslut: string[];
          /** Format: date */
          mote: string;
          organ: string;
        };
      };
    };
    responses: {
      /** @description Besluten är anmälda */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            steg: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegation-punkter': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Delegationsordningen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              anmals: boolean;
              arendetyp: string | null;
              bradskande: boolean;
              delegerandeOrgan: {
                id: string;
                namn: string;
              } | null;
              forhandsgodkannande: string | null;
              funktion: string;
              gallerIdag: boolean;
              giltigFran: string | null;
              giltigTill: string | null;
              id: string;
              kalla: string | null;
              omfattarOrgan:
                | {
                    id: string;
                    namn: string;
                  }[]
                | null;
              omfattarSlag: string[] | null;
              punkt: string | null;
              takTkr: number | null;
              text: string;
              typ: string;
              vidaredelegeradFran: string | null;
              vidaredelegering: boolean;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegation-val': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organ som har delegerat, och dina egna */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            mina: {
              id: string;
              namn: string;
            }[];
            organ: {
              arendetyper: string[];
              id: string;
              namn: string;
            }[];
            sekreterareI: {
              id: string;
              namn: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegation-vemFar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          arendetyp: string;
          /** @default null */
          beloppTkr?: number | null;
          /** @enum {string} */
          beslutsslag: 'antagande' | 'avtal' | 'yttrande' | 'ovrigt';
          /** @default false */
          bradskande?: boolean;
          /** @default null */
          datum?: string | null;
          delegerandeOrgan: string;
          /**
           * @default lopande
           * @enum {string}
           */
          delegerbarhet?:
            | 'lopande'
            | 'mal-och-inriktning'
            | 'framstallning-eller-yttrande-till-fullmaktige'
            | 'yttrande-over-overklagande'
            | 'myndighetsutovning-av-storre-vikt'
            | 'undantaget-i-lag';
          organ: string;
        };
      };
    };
    responses: {
      /** @description Vem som får besluta i ärendet, eller varför ingen får det */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            datum: string;
            ingen: {
              kanGorasAv: string;
              lagrum: string | null;
              mening: string;
              regel: string;
            } | null;
            nekade: {
              anmals: boolean;
              forhandsgodkannande: string | null;
              funktion: string;
              hinder: {
                kanGorasAv: string;
                lagrum: string | null;
                mening: string;
                regel: string;
              }[];
              id: string;
              kalla: string | null;
              punkt: string | null;
              takTkr: number | null;
              text: string;
            }[];
            punkter: {
              anmals: boolean;
              forhandsgodkannande: string | null;
              funktion: string;
              id: string;
              kalla: string | null;
              personer: {
                id: string;
                namn: string;
                vikarie: boolean;
              }[];
              punkt: string | null;
              takTkr: number | null;
              text: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegationsbeslut-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Delegationsbeslut, senast ändrade först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              anmalanSenast: string | null;
              anmald: string | null;
              beloppTkr: number | null;
              beslutat: string | null;
              bradskande: boolean;
              delegerandeOrgan: {
                id: string;
                namn: string;
              };
              dnr: string | null;
              etikett: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              punkt: string | null;
              tillkannagivet: string | null;
              tillstand: string;
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Delegationsbeslut-nytt': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          arendet: string;
          arendetyp: string;
          /** @default null */
          beloppTkr?: number | null;
          /** @enum {string} */
          beslutsslag: 'antagande' | 'avtal' | 'yttrande' | 'ovrigt';
          /** @default [] */
          bilagor?: string[];
          /** @default null */
          bradskandeSkal?: string | null;
          delegerandeOrgan: string;
          /** @enum {string} */
          delegerbarhet:
            | 'lopande'
            | 'mal-och-inriktning'
            | 'framstallning-eller-yttrande-till-fullmaktige'
            | 'yttrande-over-overklagande'
            | 'myndighetsutovning-av-storre-vikt'
            | 'undantaget-i-lag';
          /** @default null */
          effekt?: string | null;
          forslagTillBeslut: string;
          /** @default null */
          hemstallan?: {
            /** Format: date */
            datum: string;
            organ: string;
            /** @default null */
            paragraf?: number | null;
          } | null;
          /** @default null */
          iArende?: string | null;
          /** @default null */
          kfBeslut?: {
            /** Format: date */
            datum: string;
            organ: string;
            /** @default null */
            paragraf?: number | null;
          } | null;
          organ: string;
          /** @default true */
          overklagbart?: boolean;
          /** @default false */
          sekretess?: boolean;
          /** @default null */
          startdatum?: string | null;
          titel: string;
        };
      };
    };
    responses: {
      /** @description Delegationsbeslutet är ett utkast */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            steg: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'EgnaVal-las': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mina val av kolumner, täthet och kortkommandon */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            genvagar: {
              av: string[];
            };
            listor: {
              [key: string]: {
                dolda: string[];
                /** @enum {string} */
                tathet: 'tat' | 'normal' | 'luftig';
              };
            };
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'EgnaVal-genvagar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          av: string[];
        };
      };
    };
    responses: {
      /** @description Valet av kortkommandon är sparat */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'EgnaVal-lista': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namn: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          dolda: string[];
          /** @enum {string} */
          tathet: 'tat' | 'normal' | 'luftig';
        };
      };
    };
    responses: {
      /** @description Listans kolumner och täthet är sparade */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FormellaArenden-lista': {
    parameters: {
      query?: {
        antal?: number;
        arendetyp?:
          | 'hemstallan'
          | 'yttrande'
          | 'styrande-dokument'
          | 'verksamhet'
          | 'overlamnande-av-handlingar'
          | 'enskilt'
          | 'tillsyn-miljobalken'
          | 'motion';
        efter?: string;
        fran?: string;
        handlaggare?: string;
        instans?: string;
        organ?: string;
        till?: string;
        tillstand?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En sida av de formella ärendenas diarium */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              /** Format: date-time */
              andrad: string;
              arendetyp: string;
              avsandare: string | null;
              dnr: string | null;
              etikett: string;
              expedierat: string | null;
              handlaggare: {
                id: string;
                namn: string;
              } | null;
              /** Format: uuid */
              id: string;
              instans: {
                id: string;
                namn: string;
              } | null;
              mottagare: string[];
              organ: {
                id: string;
                namn: string;
              };
              registrerat: string;
              sekretess: boolean;
              tillstand: string;
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FormellaArenden-nytt': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          arendetyp:
            | 'hemstallan'
            | 'yttrande'
            | 'styrande-dokument'
            | 'verksamhet'
            | 'overlamnande-av-handlingar'
            | 'enskilt'
            | 'tillsyn-miljobalken'
            | 'motion';
          /** @default null */
          avsandare?: string | null;
          beskrivning: string;
          /** @enum {string} */
          beslutsgang: 'namnd' | 'namnd-ks' | 'namnd-ks-kf' | 'ks' | 'ks-kf';
          /** @default [] */
          kopplingar?: {
            /** @default null */
            datum?: string | null;
            /** @default null */
            dnr?: string | null;
            organ: string;
            /** @default null */
            paragraf?: number | null;
            /** @enum {string} */
            slag: 'hemstallan-fran' | 'yttrande-over' | 'foljer-av';
          }[];
          /** @default null */
          namnd?: string | null;
          organ: string;
          /** @default false */
          personalBerors?: boolean;
          /** @default false */
          personuppgifter?: boolean;
          /** @default null */
          registrerat?: string | null;
          /** @default false */
          sekretess?: boolean;
          titel: string;
        };
      };
    };
    responses: {
      /** @description Ärendet är registrerat */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            steg: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Tjansteutlatande-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tjänsteutlåtandet avsnitt för avsnitt, vem som skriver var, och dess versioner */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avsnitt: {
              andrad: string | null;
              av: {
                id: string;
                namn: string;
              } | null;
              /** @enum {string} */
              avsnitt:
                'forslag' | 'sammanfattning' | 'dimensioner' | 'ekonomi' | 'samverkan' | 'arendet' | 'bedomning' | 'bilagor' | 'version';
              innehall: {
                [key: string]: unknown;
              };
              las: {
                id: string;
                min: boolean;
                namn: string;
              } | null;
              version: number;
            }[];
            dnr: string | null;
            farSkriva: boolean;
            mall: {
              dimensioner: {
                id: string;
                rubrik: string;
              }[];
              id: string;
              namn: string;
              samverkan: boolean;
            };
            oppet: boolean;
            steg: number;
            titel: string;
            uppgift: {
              /** Format: uuid */
              id: string;
              innehavare: {
                id: string;
                namn: string;
              } | null;
            } | null;
            varningar: {
              haller: ('underskrift' | 'anmalan' | 'beslut') | null;
              id: string;
              kalla: string;
              mening: string;
              regel: string;
            }[];
            versioner: {
              andring: string | null;
              av: string | null;
              datum: string;
              /** Format: uuid */
              inlamningId: string;
              mall: string;
              version: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Tjansteutlatande-spara': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        avsnitt: 'forslag' | 'sammanfattning' | 'dimensioner' | 'ekonomi' | 'samverkan' | 'arendet' | 'bedomning' | 'bilagor' | 'version';
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          innehall: {
            [key: string]: unknown;
          };
          version: number;
        };
      };
    };
    responses: {
      /** @description Avsnittet är sparat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            andrad: string;
            version: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Tjansteutlatande-las': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        avsnitt: 'forslag' | 'sammanfattning' | 'dimensioner' | 'ekonomi' | 'samverkan' | 'arendet' | 'bedomning' | 'bilagor' | 'version';
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Avsnittet är ditt så länge du skriver */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Tjansteutlatande-slapp': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        avsnitt: 'forslag' | 'sammanfattning' | 'dimensioner' | 'ekonomi' | 'samverkan' | 'arendet' | 'bedomning' | 'bilagor' | 'version';
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Avsnittet är ledigt */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FormellaArenden-diarium': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default 50 */
          antal?: number;
          /** @enum {string} */
          arendetyp?:
            | 'hemstallan'
            | 'yttrande'
            | 'styrande-dokument'
            | 'verksamhet'
            | 'overlamnande-av-handlingar'
            | 'enskilt'
            | 'tillsyn-miljobalken'
            | 'motion';
          efter?: string;
          /** Format: date */
          fran?: string;
          handlaggare?: string;
          instans?: string;
          organ?: string;
          text?: string;
          /** Format: date */
          till?: string;
          tillstand?: string;
        };
      };
    };
    responses: {
      /** @description En sida av diariet, för ett urval med sökord */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              /** Format: date-time */
              andrad: string;
              arendetyp: string;
              avsandare: string | null;
              dnr: string | null;
              etikett: string;
              expedierat: string | null;
              handlaggare: {
                id: string;
                namn: string;
              } | null;
              /** Format: uuid */
              id: string;
              instans: {
                id: string;
                namn: string;
              } | null;
              mottagare: string[];
              organ: {
                id: string;
                namn: string;
              };
              registrerat: string;
              sekretess: boolean;
              tillstand: string;
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FormellaArenden-val': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Vad diariet kan filtreras på */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            arendetyper: {
              id: string;
              namn: string;
            }[];
            handlaggare: {
              id: string;
              namn: string;
            }[];
            instanser: {
              id: string;
              namn: string;
            }[];
            organ: {
              id: string;
              namn: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Frister-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
        fran?: string;
        lag?: '1';
        till?: string;
        vems?: 'mina' | 'alla';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mina frister, närmast först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            /** Format: date */
            idag: string;
            lediga: {
              /** Format: date */
              datum: string;
              skal: string;
            }[];
            nasta: string | null;
            rader: {
              arende: {
                dnr: string | null;
                /** Format: uuid */
                id: string;
                titel: string;
              };
              /** Format: date-time */
              at: string;
              /** Format: date */
              datum: string;
              lag: boolean;
              min: boolean;
              rakning: string;
              regel: string;
              titel: string;
              /** Format: uuid */
              uppgiftId: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Kalender-hamta': {
    parameters: {
      query: {
        token: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Kalendern som länken öppnar */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Kalender-lista': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mina kalenderlänkar; själva länken visas bara när den skapas */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            prenumerationer: {
              hamtad: string | null;
              /** Format: uuid */
              id: string;
              lank: string;
              /** Format: date-time */
              skapad: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Kalender-skapa': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Länken till kalendern */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hamtad: string | null;
            /** Format: uuid */
            id: string;
            lank: string;
            /** Format: date-time */
            skapad: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Kalender-aterkalla': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Länken är återkallad */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handelser-folj': {
    parameters: {
      query?: never;
      header?: {
        'last-event-id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Vad som ändras för mig, som server-sent events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handlingar-en': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En handling: uppgifter, diarienummer och versioner */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            antalVersioner: number;
            /** Format: uuid */
            arendeId: string;
            beskrivning: string | null;
            dnr: {
              dnr: string;
              organ: {
                id: string;
                namn: string;
              };
            }[];
            /** Format: uuid */
            dokumentId: string;
            farAndra: boolean;
            handelser: {
              dnr: {
                dnr: string;
                organ: {
                  id: string;
                  namn: string;
                };
              } | null;
              fran: ('utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad') | null;
              skal: string;
              till: ('utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad') | null;
              /** @enum {string} */
              typ: 'status' | 'makulerad' | 'dnr';
              vem: string;
              /** Format: date-time */
              vid: string;
            }[];
            hash: string;
            /** Format: uuid */
            id: string;
            mall: {
              id: string;
              version: number;
            } | null;
            mediatyp: string;
            mottagare: string | null;
            /** Format: date-time */
            skapad: string;
            slag: string;
            /** @enum {string} */
            status: 'utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad';
            storlek: number;
            titel: string;
            version: string;
            versioner: {
              beskrivning: string | null;
              hash: string;
              /** Format: uuid */
              id: string;
              mediatyp: string;
              /** Format: date-time */
              skapad: string;
              /** @enum {string} */
              status: 'utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad';
              storlek: number;
              version: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handlingar-dnr': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          dnr: string;
          organ: string;
          skal: string;
        };
      };
    };
    responses: {
      /** @description Handlingen har ett diarienummer till */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            antalVersioner: number;
            /** Format: uuid */
            arendeId: string;
            beskrivning: string | null;
            dnr: {
              dnr: string;
              organ: {
                id: string;
                namn: string;
              };
            }[];
            /** Format: uuid */
            dokumentId: string;
            farAndra: boolean;
            handelser: {
              dnr: {
                dnr: string;
                organ: {
                  id: string;
                  namn: string;
                };
              } | null;
              fran: ('utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad') | null;
              skal: string;
              till: ('utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad') | null;
              /** @enum {string} */
              typ: 'status' | 'makulerad' | 'dnr';
              vem: string;
              /** Format: date-time */
              vid: string;
            }[];
            hash: string;
            /** Format: uuid */
            id: string;
            mall: {
              id: string;
              version: number;
            } | null;
            mediatyp: string;
            mottagare: string | null;
            /** Format: date-time */
            skapad: string;
            slag: string;
            /** @enum {string} */
            status: 'utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad';
            storlek: number;
            titel: string;
            version: string;
            versioner: {
              beskrivning: string | null;
              hash: string;
              /** Format: uuid */
              id: string;
              mediatyp: string;
              /** Format: date-time */
              skapad: string;
              /** @enum {string} */
              status: 'utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad';
              storlek: number;
              version: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handlingar-innehall': {
    parameters: {
      query?: {
        laddaNer?: 'ja';
      };
      header?: {
        'if-none-match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Handlingen som den är sparad */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Handlingar-status': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          skal: string;
          /** @enum {string} */
          status: 'expedierad' | 'makulerad';
        };
      };
    };
    responses: {
      /** @description Handlingens status är ändrad */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            antalVersioner: number;
            /** Format: uuid */
            arendeId: string;
            beskrivning: string | null;
            dnr: {
              dnr: string;
              organ: {
                id: string;
                namn: string;
              };
            }[];
            /** Format: uuid */
            dokumentId: string;
            farAndra: boolean;
            handelser: {
              dnr: {
                dnr: string;
                organ: {
                  id: string;
                  namn: string;
                };
              } | null;
              fran: ('utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad') | null;
              skal: string;
              till: ('utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad') | null;
              /** @enum {string} */
              typ: 'status' | 'makulerad' | 'dnr';
              vem: string;
              /** Format: date-time */
              vid: string;
            }[];
            hash: string;
            /** Format: uuid */
            id: string;
            mall: {
              id: string;
              version: number;
            } | null;
            mediatyp: string;
            mottagare: string | null;
            /** Format: date-time */
            skapad: string;
            slag: string;
            /** @enum {string} */
            status: 'utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad';
            storlek: number;
            titel: string;
            version: string;
            versioner: {
              beskrivning: string | null;
              hash: string;
              /** Format: uuid */
              id: string;
              mediatyp: string;
              /** Format: date-time */
              skapad: string;
              /** @enum {string} */
              status: 'utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad';
              storlek: number;
              version: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Initiativ-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
        organ?: string;
        spar?: 'initiativ' | 'verksamhetsinitiativ';
        tillstand?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En sida av initiativen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              /** Format: date-time */
              andrad: string;
              dnr: string | null;
              etikett: string;
              fas: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              sekretess: boolean;
              /** @enum {string} */
              spar: 'initiativ' | 'verksamhetsinitiativ';
              tillstand: string;
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Initiativ-nytt': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          anvandare?: string | null;
          arbetssatt: string;
          /** @enum {string} */
          avser: 'ny-tjanst' | 'forandrad-tjanst' | 'forandringsinsats' | 'omprovning-av-befintlig';
          behov: string;
          /** @default null */
          kortSikt?: string | null;
          /** @default null */
          langSikt?: string | null;
          mal: string[];
          organ: string;
          /** @default false */
          sekretess?: boolean;
          titel: string;
          /** @enum {string} */
          ursprung: 'kunddialog' | 'omvarldsbevakning' | 'anvandarforum' | 'tjansteplan';
          /** @default null */
          utestangdaGrupper?: string | null;
        };
      };
    };
    responses: {
      /** @description Initiativet är skapat */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            steg: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Inkorg-sida': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
        frist?: 'forfallen' | 'vecka' | 'ingen';
        organ?: string;
        process?: string;
        roll?: string;
        sort?: 'frist' | '-frist' | 'skapad' | '-skapad';
        typ?: string;
        vy?: 'mina' | 'grupp' | 'organ' | 'klara';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En sida av inkorgen med antal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            antal: {
              forfallna: number;
              grupp: number;
              mina: number;
            };
            efter: string | null;
            rader: {
              arende: {
                dnr: string | null;
                /** Format: uuid */
                id: string;
                titel: string;
              };
              avslutad: string | null;
              forPersonNamn: string | null;
              frist: {
                arbetsdagarKvar: number;
                /** Format: date-time */
                at: string;
                /** Format: date */
                datum: string;
                lag: boolean;
                rakning: string;
                regel: string;
              } | null;
              /** Format: uuid */
              id: string;
              innehavare: {
                id: string;
                namn: string;
              } | null;
              min: boolean;
              organ: {
                id: string;
                namn: string;
              };
              process: string;
              radVersion: number;
              roll: string;
              sekretess: boolean;
              /** Format: date-time */
              skapad: string;
              tagenAt: string | null;
              titel: string;
              typ: string;
              /** @enum {string} */
              varforForst: 'lagfrist-passerad' | 'lagfrist-nara' | 'frist-passerad' | 'frist-nara' | 'intern-frist' | 'aldst';
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Inkorg-lage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          uppgifter: string[];
        };
      };
    };
    responses: {
      /** @description Uppgifterna som de är nu, också de som har avslutats */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rader: {
              arende: {
                dnr: string | null;
                /** Format: uuid */
                id: string;
                titel: string;
              };
              avslutad: string | null;
              forPersonNamn: string | null;
              frist: {
                arbetsdagarKvar: number;
                /** Format: date-time */
                at: string;
                /** Format: date */
                datum: string;
                lag: boolean;
                rakning: string;
                regel: string;
              } | null;
              /** Format: uuid */
              id: string;
              innehavare: {
                id: string;
                namn: string;
              } | null;
              min: boolean;
              organ: {
                id: string;
                namn: string;
              };
              process: string;
              radVersion: number;
              roll: string;
              sekretess: boolean;
              /** Format: date-time */
              skapad: string;
              tagenAt: string | null;
              titel: string;
              typ: string;
              /** @enum {string} */
              varforForst: 'lagfrist-passerad' | 'lagfrist-nara' | 'frist-passerad' | 'frist-nara' | 'intern-frist' | 'aldst';
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Inkorg-sok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default 50 */
          antal?: number;
          efter?: string;
          /** @enum {string} */
          frist?: 'forfallen' | 'vecka' | 'ingen';
          organ?: string;
          process?: string;
          roll?: string;
          /**
           * @default frist
           * @enum {string}
           */
          sort?: 'frist' | '-frist' | 'skapad' | '-skapad';
          text: string;
          typ?: string;
          /**
           * @default mina
           * @enum {string}
           */
          vy?: 'mina' | 'grupp' | 'organ' | 'klara';
        };
      };
    };
    responses: {
      /** @description En sida av inkorgen med text i titel eller diarienummer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            antal: {
              forfallna: number;
              grupp: number;
              mina: number;
            };
            efter: string | null;
            rader: {
              arende: {
                dnr: string | null;
                /** Format: uuid */
                id: string;
                titel: string;
              };
              avslutad: string | null;
              forPersonNamn: string | null;
              frist: {
                arbetsdagarKvar: number;
                /** Format: date-time */
                at: string;
                /** Format: date */
                datum: string;
                lag: boolean;
                rakning: string;
                regel: string;
              } | null;
              /** Format: uuid */
              id: string;
              innehavare: {
                id: string;
                namn: string;
              } | null;
              min: boolean;
              organ: {
                id: string;
                namn: string;
              };
              process: string;
              radVersion: number;
              roll: string;
              sekretess: boolean;
              /** Format: date-time */
              skapad: string;
              tagenAt: string | null;
              titel: string;
              typ: string;
              /** @enum {string} */
              varforForst: 'lagfrist-passerad' | 'lagfrist-nara' | 'frist-passerad' | 'frist-nara' | 'intern-frist' | 'aldst';
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Jag-jag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Vem jag är, mina roller och min navigation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            csrf: string;
            navigation: {
              namn: string;
              vag: string;
            }[];
            person: {
              id: string;
              namn: string;
            };
            roller: {
              forPersonId: string | null;
              organ: string;
              organNamn: string;
              roll: string;
              rollNamn: string;
            }[];
            startsida: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MinaSammantraden-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Kommande sammanträden i organ där jag har en plats, närmast först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              antalPunkter: number;
              datum: string;
              /** Format: uuid */
              id: string;
              kallelse: {
                /** Format: uuid */
                handlingId: string;
              } | null;
              organ: {
                id: string;
                namn: string;
              };
              plats: string;
              tid: string;
              tillstand: {
                etikett: string;
                id: string;
              };
              titel: string;
            }[];
            roller: {
              forPersonId: string | null;
              organ: {
                id: string;
                namn: string;
              };
              roll: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MinaSammantraden-papper': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sammanträdets handlingar, punkt för punkt */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              arende: {
                dnr: string | null;
                /** Format: uuid */
                id: string;
              } | null;
              handlingar: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                skapad: string;
                titel: string;
                version: string;
              }[];
              nr: number;
              paragraf: number | null;
              /** Format: uuid */
              punktId: string;
              rubrik: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MinaSammantraden-foljda': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärenden som jag följer, med det som senast hände */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              /** Format: date-time */
              andrad: string;
              dnr: string | null;
              etikett: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              process: string;
              processNamn: string;
              sekretess: boolean;
              senast: {
                vad: string;
                /** Format: date-time */
                vid: string;
              } | null;
              tillstand: string;
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MinaSammantraden-justering': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Det som väntar på min justering */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rader: {
              /** Format: uuid */
              arendeId: string;
              arendeTitel: string;
              fristDatum: string | null;
              titel: string;
              /** Format: uuid */
              uppgiftId: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MinaSammantraden-prenumerationer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mina kalenderlänkar till sammanträden; själva länken visas bara när den skapas */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            kanSkapaFor: {
              id: string;
              namn: string;
            }[];
            prenumerationer: {
              hamtad: string | null;
              /** Format: uuid */
              id: string;
              lank: string;
              organ: {
                id: string;
                namn: string;
              };
              /** Format: date-time */
              skapad: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MinaSammantraden-prenumerera': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          organ: string;
        };
      };
    };
    responses: {
      /** @description Länken till organets sammanträden */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hamtad: string | null;
            /** Format: uuid */
            id: string;
            lank: string;
            organ: {
              id: string;
              namn: string;
            };
            /** Format: date-time */
            skapad: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MinaSammantraden-aterkalla': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Länken är återkallad */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mina gruppers möten, senaste först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              antalPunkter: number;
              budgetar: number;
              datum: {
                /** Format: date */
                begaran: string;
                /** Format: date */
                mote: string;
                /** Format: date */
                paket: string;
                /** Format: date */
                resultat: string;
                /** Format: date */
                stopp: string;
                /** Format: date */
                vardering: string;
              };
              /** Format: uuid */
              id: string;
              kvarAttVardera: number;
              organ: {
                id: string;
                namn: string;
              };
              slag: string;
              slagnamn: string;
              tillstand: {
                etikett: string;
                id: string;
              };
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-planera': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          budgetar: number;
          datum: {
            /** Format: date */
            begaran: string;
            /** Format: date */
            mote: string;
            /** Format: date */
            paket: string;
            /** Format: date */
            resultat: string;
            /** Format: date */
            stopp: string;
            /** Format: date */
            vardering: string;
          };
          organ: string;
          ramTkr: {
            [key: string]: number | null;
          };
          titel: string;
        };
      };
    };
    responses: {
      /** @description Mötet är planerat */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avslutad: boolean;
            fas: string;
            inlamningId: string | null;
            oppnadeUppgifter: string[];
            startadeArenden?: string[];
            steg: number;
            tillstand: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mötet: dagar, närvaro och vad som är möjligt */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            aktuellPunkt: string | null;
            antalPunkter: number;
            anteckningar: {
              handlingId: string | null;
            } | null;
            beslutar: string;
            budgetar: number;
            datum: {
              /** Format: date */
              begaran: string;
              /** Format: date */
              mote: string;
              /** Format: date */
              paket: string;
              /** Format: date */
              resultat: string;
              /** Format: date */
              stopp: string;
              /** Format: date */
              vardering: string;
            };
            grupp: string;
            handelser: {
              hinder: {
                kalla: string;
                kanGorasAv: string;
                mening: string;
                regel: string;
              }[];
              tillaten: boolean;
              typ: string;
              verb: string;
            }[];
            hogstNarvarande: number | null;
            /** Format: uuid */
            id: string;
            jagArLedamot: boolean;
            jagLederMotet: boolean;
            kvarAttVardera: number;
            ledamoter: {
              id: string;
              namn: string;
              narvarande: boolean;
              ordforande: boolean;
              roll: string;
            }[];
            minstNarvarande: number;
            narvarande: string[];
            organ: {
              id: string;
              namn: string;
            };
            ramTkr: {
              [key: string]: number | null;
            };
            slag: string;
            slagnamn: string;
            steg: number;
            tillstand: {
              beskrivning: string;
              etikett: string;
              id: string;
            };
            titel: string;
            /** @enum {string} */
            vardering: 'blind' | 'oppen';
            varderingOppen: boolean;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-sattAktuell': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          arendeId: string;
        };
      };
    };
    responses: {
      /** @description De som följer mötet ser punkten */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-handelse': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: {
            [key: string]: unknown;
          };
          handelse: string;
        };
      };
    };
    responses: {
      /** @description Kvitto på åtgärden */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avslutad: boolean;
            fas: string;
            inlamningId: string | null;
            oppnadeUppgifter: string[];
            startadeArenden?: string[];
            steg: number;
            tillstand: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-bjudIn': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: email */
          epost: string;
          /** Format: date */
          fran: string;
          namn: string;
          /** Format: date */
          till: string;
        };
      };
    };
    responses: {
      /** @description Ledamoten är inbjuden */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            personId: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-punkter': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En sida av dagordningen; andras värden finns bara med när de får visas */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              /** Format: uuid */
              arendeId: string;
              avvikande: {
                mening: string;
                namn: string;
              }[];
              beroendeAv: {
                /** Format: uuid */
                arendeId: string;
                ingar: boolean;
                titel: string;
              }[];
              dnr: string | null;
              finansieringstyp: string | null;
              foreslagenFinansieringstyp: string | null;
              grupp: {
                effektivitet: {
                  max: number;
                  medel: number;
                  median: number;
                  min: number;
                };
                innovation: {
                  max: number;
                  medel: number;
                  median: number;
                  min: number;
                };
                nytta: {
                  max: number;
                  medel: number;
                  median: number;
                  min: number;
                };
                rader: {
                  effektivitet: number | null;
                  innovation: number | null;
                  /** @enum {string} */
                  lage: 'varderad' | 'avstar' | 'jav';
                  ledamot: {
                    id: string;
                    namn: string;
                  };
                  nytta: number | null;
                  skal: string[];
                }[];
                spridning: number;
                /** @enum {string} */
                spridningsord: 'lag' | 'medel' | 'hog';
              } | null;
              jav: {
                id: string;
                namn: string;
              }[];
              kategori: string | null;
              kostnadTkr: {
                [key: string]: number | null;
              };
              /** @enum {string} */
              laggsPa: 'samtycke' | 'diskussion' | 'vantar';
              lyft: {
                skal: string;
              } | null;
              min: {
                /** @default null */
                effektivitet: number | null;
                /** @default null */
                innovation: number | null;
                /** @enum {string} */
                lage: 'varderad' | 'avstar' | 'jav';
                /** @default null */
                nytta: number | null;
                /** @default null */
                skal: string | null;
                /** @default null */
                skalEffektivitet: string | null;
                /** @default null */
                skalInnovation: string | null;
                /** @default null */
                skalNytta: string | null;
                version: number;
                /** Format: date-time */
                vid: string;
              } | null;
              minAnteckning: string | null;
              mojligaUtfall: ('prioriterad' | 'ej-prioriterad' | 'aterford' | 'omkategoriserad' | 'uppskjuten')[];
              nr: number;
              omrade: string | null;
              organ: {
                id: string;
                namn: string;
              };
              process: string;
              radVersion: number;
              rang: number | null;
              sarskildUppfoljning: boolean;
              senAndring: {
                formular: string[];
                godtagen: boolean;
              } | null;
              skal: string | null;
              /** @enum {string} */
              status: 'oppen' | 'klar' | 'tillbakadragen';
              tillatnaFinansieringstyper: string[];
              titel: string;
              utfall: ('prioriterad' | 'ej-prioriterad' | 'aterford' | 'omkategoriserad' | 'uppskjuten') | null;
              valjerFinansiering: boolean;
              varderat: {
                antal: number;
                av: number;
              };
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-antecknaPrivat': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        arendeId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          text?: string | null;
        };
      };
    };
    responses: {
      /** @description Din egen anteckning är sparad */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-underlag': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        arendeId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Punktens underlag som det frystes, och vad som har ändrats sedan dess */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            delar: {
              formular: string;
              fryst: {
                innehall: {
                  [key: string]: unknown;
                };
                /** Format: date-time */
                vid: string;
              } | null;
              nu: {
                innehall: {
                  [key: string]: unknown;
                };
                /** Format: date-time */
                vid: string;
              } | null;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-vardera': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        arendeId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          effektivitet?: number | null;
          /** @default null */
          innovation?: number | null;
          /** @enum {string} */
          lage: 'varderad' | 'avstar' | 'jav';
          /** @default null */
          nytta?: number | null;
          /** @default null */
          skal?: string | null;
          /** @default null */
          skalEffektivitet?: string | null;
          /** @default null */
          skalInnovation?: string | null;
          /** @default null */
          skalNytta?: string | null;
          version: number;
        };
      };
    };
    responses: {
      /** @description Värderingen är sparad */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
            /** Format: date-time */
            vid: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-rangversioner': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rangordningar med kostnad hittills mot ramen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            versioner: {
              /** Format: date-time */
              andrad: string;
              andradAv: string;
              huvud: boolean;
              /** Format: uuid */
              id: string;
              inomRam: {
                antal: number;
                summaTkr: {
                  [key: string]: number | null;
                };
              };
              namn: string;
              ordning: string[];
              rader: {
                ackumuleratTkr: {
                  [key: string]: number | null;
                };
                /** Format: uuid */
                arendeId: string;
                kostnadTkr: {
                  [key: string]: number | null;
                };
                overRam: string[];
                rang: number;
                saknarKostnad: string[];
                titel: string;
                varningar: string[];
              }[];
              radVersion: number;
              ramTkr: {
                [key: string]: number | null;
              };
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-nyRangversion': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          franVersion?: string | null;
          namn: string;
          ramTkr?: {
            [key: string]: number | null;
          };
        };
      };
    };
    responses: {
      /** @description Rangordningen är skapad */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            radVersion: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-andraRangversion': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          namn?: string;
          ordning?: string[];
          radVersion: number;
          ramTkr?: {
            [key: string]: number | null;
          };
        };
      };
    };
    responses: {
      /** @description Rangordningen är ändrad */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            radVersion: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-rangforslag': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          obligatoriska?: string[];
        };
      };
    };
    responses: {
      /** @description Det som ryms i ramen och har högst värde, och varför det andra inte är med */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            bortvalda: {
              /** Format: uuid */
              arendeId: string;
              skal: string;
              titel: string;
            }[];
            forklaring: string;
            /** @enum {string} */
            status: 'optimal' | 'olosbar' | 'tidsgrans';
            summaTkr: {
              [key: string]: number | null;
            };
            valda: string[];
            varde: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-saknade': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Vad varje leverantör inte har lämnat in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rader: {
              inlamnade: number;
              organ: {
                id: string;
                namn: string;
              };
              saknas: {
                /** Format: uuid */
                arendeId: string;
                hos: string | null;
                tillstand: string;
                titel: string;
              }[];
              utanfor: {
                /** Format: uuid */
                arendeId: string;
                titel: string;
                utanPlats: boolean;
              }[];
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Moten-forslag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Dagar som en cykel kan ha, räknade bakåt från budgetens dag */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            organ: {
              beslutar: string;
              forslag: {
                budgetar: number;
                datum: {
                  /** Format: date */
                  begaran: string;
                  /** Format: date */
                  mote: string;
                  /** Format: date */
                  paket: string;
                  /** Format: date */
                  resultat: string;
                  /** Format: date */
                  stopp: string;
                  /** Format: date */
                  vardering: string;
                } | null;
              }[];
              grupp: string;
              id: string;
              /** @enum {string} */
              infor: 'budgetunderlag' | 'planbeslut';
              namn: string;
              slag: string;
              slagnamn: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notiser-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En sida av mina notiser */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              arendeId: string | null;
              /** Format: uuid */
              id: string;
              last: string | null;
              /** Format: date-time */
              skapad: string;
              text: string;
              typ: string;
              uppgiftId: string | null;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notiser-installningar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mina val av notiser */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            installningar: {
              epost: boolean;
              etikett: string;
              sammandrag: boolean;
              typ: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notiser-spara': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          epost: boolean;
          sammandrag: boolean;
          typ: string;
        };
      };
    };
    responses: {
      /** @description Mina val av notiser */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            installningar: {
              epost: boolean;
              etikett: string;
              sammandrag: boolean;
              typ: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Notiser-lasta': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          notiser?: string[];
        };
      };
    };
    responses: {
      /** @description Hur många som var olästa */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            antal: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Offentligt-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Anslagen på anslagstavlan, senast uppsatta först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              beslutsdatum: string | null;
              forvaring: string;
              /** Format: uuid */
              id: string;
              /** Format: date */
              justeringsdatum: string;
              organ: string;
              /** Format: date */
              overklagandeTill: string;
              paragrafer: string;
              sammantradesdatum: string | null;
              /** @enum {string} */
              slag: 'protokoll' | 'omedelbart-justerade' | 'delegationsbeslut';
              /** Format: date */
              tasNed: string;
              /** Format: date */
              uppsatt: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Offentligt-flode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Anslagen som flöde (Atom) */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/atom+xml': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Offentligt-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ett anslag som sitter uppe */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            beslut: {
              dnr: string | null;
              /** @enum {string} */
              overklagande: 'laglighetsprovning' | 'forvaltningsbesvar' | 'ej-overklagbart';
              paragraf: number;
              rubrik: string;
            }[];
            beslutsdatum: string | null;
            forvaring: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            justeringsdatum: string;
            nr: number;
            organ: string;
            overklagande: {
              galler: string | null;
              meningar: string[];
            }[];
            /** Format: date */
            overklagandeTill: string;
            paragrafer: string;
            sammantradesdatum: string | null;
            /** @enum {string} */
            slag: 'protokoll' | 'omedelbart-justerade' | 'delegationsbeslut';
            /** Format: date */
            tasNed: string;
            /** Format: date */
            uppsatt: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OffentligaBeslut-lista': {
    parameters: {
      query?: {
        antal?: number;
        ar?: number;
        efter?: string;
        organ?: string;
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Beslut som allmänheten kan läsa, senaste först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              beslutsdatum: string;
              /** Format: uuid */
              id: string;
              lage: string;
              organ: {
                id: string;
                namn: string;
              };
              paragraf: number | null;
              rubrik: string;
              /** @enum {string} */
              slag: 'arende' | 'delegation' | 'punkt';
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OffentligaBeslut-en': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ett beslut i klartext */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            beslutsdatum: string;
            beslutsfattare: string | null;
            dnr: string | null;
            forklaring: string[];
            /** Format: uuid */
            id: string;
            lage: string;
            organ: {
              id: string;
              namn: string;
            };
            paragraf: number | null;
            protokollsutdrag: {
              storlek: number;
              titel: string;
            } | null;
            rubrik: string;
            sammanfattning: string | null;
            /** @enum {string} */
            slag: 'arende' | 'delegation' | 'punkt';
            utfall: ('bifall' | 'avslag' | 'aterremiss' | 'bordlagd') | null;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OffentligaBeslut-utdrag': {
    parameters: {
      query?: {
        laddaNer?: 'ja';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Protokollsutdraget, när det är publicerat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OffentligaBeslut-urval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organ och år som det finns publicerade beslut från */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ar: number[];
            organ: {
              id: string;
              namn: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OffentligaSammantraden-lista': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Kommande sammanträden som är öppna för allmänheten */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rader: {
              datum: string;
              /** Format: uuid */
              id: string;
              installt: boolean;
              organ: {
                id: string;
                namn: string;
              };
              plats: string;
              tid: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OffentligaSammantraden-kalender': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Kalender över sammanträden som är öppna för allmänheten */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Openapi-las': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description API:ets egen beskrivning (OpenAPI 3.1) */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Personsok-sok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          efter?: string;
          organ?: string;
          /** @default  */
          text?: string;
        };
      };
    };
    responses: {
      /** @description Personer vars namn börjar så, med sina roller */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            personer: {
              id: string;
              namn: string;
              roller: string[];
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Portfolj-visa': {
    parameters: {
      query?: {
        ar?: number;
        fas?: string;
        finansiering?: string;
        grupp?: 'omrade' | 'ar' | 'leverantor' | 'fas' | 'finansiering';
        leverantor?: string;
        omrade?: string;
        tillstand?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Grupper och summor för urvalet, med allt som inte stämmer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ar: string[];
            grupper: {
              antal: number;
              forvaltning: {
                [key: string]: number | null;
              };
              kontroller: {
                arendeId: string | null;
                stammer: boolean;
                text: string;
              }[];
              namn: string;
              nyckel: string;
              utanBelopp: number;
              utveckling: {
                [key: string]: number | null;
              };
            }[];
            kontroller: {
              arendeId: string | null;
              stammer: boolean;
              text: string;
            }[];
            summa: {
              antal: number;
              forvaltning: {
                [key: string]: number | null;
              };
              utanBelopp: number;
              utveckling: {
                [key: string]: number | null;
              };
            };
            val: {
              ar: string[];
              fas: {
                id: string;
                namn: string;
              }[];
              finansiering: {
                id: string;
                namn: string;
              }[];
              leverantor: {
                id: string;
                namn: string;
              }[];
              omrade: {
                id: string;
                namn: string;
              }[];
              tillstand: {
                id: string;
                namn: string;
              }[];
            };
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Portfolj-sok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ar?: number;
          fas?: string;
          finansiering?: string;
          /**
           * @default omrade
           * @enum {string}
           */
          grupp?: 'omrade' | 'ar' | 'leverantor' | 'fas' | 'finansiering';
          leverantor?: string;
          omrade?: string;
          text?: string;
          tillstand?: string;
        };
      };
    };
    responses: {
      /** @description Grupper och summor för ett urval med sökord */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ar: string[];
            grupper: {
              antal: number;
              forvaltning: {
                [key: string]: number | null;
              };
              kontroller: {
                arendeId: string | null;
                stammer: boolean;
                text: string;
              }[];
              namn: string;
              nyckel: string;
              utanBelopp: number;
              utveckling: {
                [key: string]: number | null;
              };
            }[];
            kontroller: {
              arendeId: string | null;
              stammer: boolean;
              text: string;
            }[];
            summa: {
              antal: number;
              forvaltning: {
                [key: string]: number | null;
              };
              utanBelopp: number;
              utveckling: {
                [key: string]: number | null;
              };
            };
            val: {
              ar: string[];
              fas: {
                id: string;
                namn: string;
              }[];
              finansiering: {
                id: string;
                namn: string;
              }[];
              leverantor: {
                id: string;
                namn: string;
              }[];
              omrade: {
                id: string;
                namn: string;
              }[];
              tillstand: {
                id: string;
                namn: string;
              }[];
            };
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Portfolj-graf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ar?: number;
          fas?: string;
          finansiering?: string;
          /**
           * @default omrade
           * @enum {string}
           */
          grupp?: 'omrade' | 'ar' | 'leverantor' | 'fas' | 'finansiering';
          leverantor?: string;
          omrade?: string;
          text?: string;
          tillstand?: string;
        };
      };
    };
    responses: {
      /** @description Urvalets beroenden som punkter och pilar */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            cykler: string[][];
            flerFinns: boolean;
            noder: {
              arendeId: string | null;
              etikett: string | null;
              id: string;
              titel: string;
            }[];
            pilar: {
              fran: string;
              slag: string;
              till: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Portfolj-visaDiagram': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ar?: number;
          fas?: string;
          finansiering?: string;
          /**
           * @default omrade
           * @enum {string}
           */
          grupp?: 'omrade' | 'ar' | 'leverantor' | 'fas' | 'finansiering';
          leverantor?: string;
          omrade?: string;
          text?: string;
          tillstand?: string;
        };
      };
    };
    responses: {
      /** @description Siffrorna bakom diagrammen för urvalet */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            alder: {
              id: string;
              klasser: {
                antal: number;
                namn: string;
              }[];
              medianDagar: number | null;
              namn: string;
            }[];
            ar: string[];
            faser: {
              antal: number;
              id: string;
              namn: string;
            }[];
            kostnad: {
              belopp: {
                [key: string]: number | null;
              };
              namn: string;
            }[];
            spridning: {
              antal: {
                antal: number;
                poang: number;
              }[];
              kriterium: string;
              utan: number;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Portfolj-export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ar?: number;
          fas?: string;
          finansiering?: string;
          /** @enum {string} */
          format: 'csv' | 'xlsx';
          /**
           * @default omrade
           * @enum {string}
           */
          grupp?: 'omrade' | 'ar' | 'leverantor' | 'fas' | 'finansiering';
          leverantor?: string;
          omrade?: string;
          text?: string;
          tillstand?: string;
        };
      };
    };
    responses: {
      /** @description Urvalet med sökord som fil */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
          'text/csv; charset=utf-8': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Portfolj-csv': {
    parameters: {
      query?: {
        ar?: number;
        fas?: string;
        finansiering?: string;
        grupp?: 'omrade' | 'ar' | 'leverantor' | 'fas' | 'finansiering';
        leverantor?: string;
        omrade?: string;
        tillstand?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Urvalet som CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv; charset=utf-8': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Portfolj-xlsx': {
    parameters: {
      query?: {
        ar?: number;
        fas?: string;
        finansiering?: string;
        grupp?: 'omrade' | 'ar' | 'leverantor' | 'fas' | 'finansiering';
        leverantor?: string;
        omrade?: string;
        tillstand?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Urvalet som Excelfil */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Portfolj-rader': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default 50 */
          antal?: number;
          ar?: number;
          efter?: string;
          fas?: string;
          finansiering?: string;
          /**
           * @default omrade
           * @enum {string}
           */
          grupp?: 'omrade' | 'ar' | 'leverantor' | 'fas' | 'finansiering';
          leverantor?: string;
          nyckel?: string;
          omrade?: string;
          text?: string;
          tillstand?: string;
        };
      };
    };
    responses: {
      /** @description En sida av raderna i urvalet eller i en grupp av det */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              arendeId: string | null;
              arligTkr: number | null;
              budgetar: number | null;
              etikett: string | null;
              fas: string | null;
              finansiering: string | null;
              forvaltning: {
                [key: string]: number | null;
              };
              id: string;
              leverantor: string | null;
              omrade: string | null;
              rang: number | null;
              sekretess: boolean;
              /** @enum {string} */
              slag: 'initiativ' | 'pott' | 'ofordelat' | 'gemensam';
              tillstand: string | null;
              titel: string;
              utveckling: {
                [key: string]: number | null;
              };
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Processer-lista': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Processernas egna ord för lägen och uppgifter */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            processer: {
              etikett: string;
              namn: string;
              sedanStart: string;
              tillstand: {
                etikett: string;
                id: string;
              }[];
              uppgifter: {
                titel: string;
                typ: string;
              }[];
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-lista': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mina organs sammanträden, senaste först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            kanPlaneraFor: {
              id: string;
              namn: string;
              platser: number;
            }[];
            rader: {
              antalBeslutade: number;
              antalPunkter: number;
              datum: string;
              /** Format: uuid */
              id: string;
              organ: {
                id: string;
                namn: string;
              };
              tid: string;
              tillstand: {
                etikett: string;
                id: string;
              };
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-planera': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          datum: string;
          /** @default 0 */
          kallelsedagar?: number;
          organ: string;
          plats: string;
          platser: number;
          tid: string;
          titel: string;
        };
      };
    };
    responses: {
      /** @description Sammanträdet är planerat */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avslutad: boolean;
            fas: string;
            inlamningId: string | null;
            oppnadeUppgifter: string[];
            startadeArenden?: string[];
            steg: number;
            tillstand: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MinaSammantraden-ics': {
    parameters: {
      query: {
        token: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Kalendern som länken öppnar */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': unknown;
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sammanträdet: vem som tjänstgör, beslutsförhet och vad som är möjligt */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            aktuellPunkt: number | null;
            antalBeslutade: number;
            antalPunkter: number;
            beslutsfor: boolean;
            datum: string;
            handelser: {
              hinder: {
                kalla: string;
                kanGorasAv: string;
                mening: string;
                regel: string;
              }[];
              tillaten: boolean;
              typ: string;
              verb: string;
            }[];
            /** Format: uuid */
            id: string;
            jagForProtokollet: boolean;
            justerare: {
              id: string;
              namn: string;
            }[];
            kallelseSenast: string;
            ledamoter: {
              distans: boolean;
              id: string;
              namn: string;
              narvarande: boolean;
              parti: {
                beteckning: string;
                id: string;
                namn: string;
              } | null;
              /** @enum {string} */
              roll: 'ordforande' | 'vice-ordforande' | 'ledamot' | 'ersattare';
              tjanstgor: boolean;
            }[];
            ordforande: string | null;
            organ: {
              id: string;
              namn: string;
            };
            /** @enum {string} */
            organtyp: 'namnd' | 'ks' | 'kf';
            pagaendeVotering: {
              ja: string;
              nej: string;
              slag?: ('uppskov' | 'motforslag' | 'for-sig') | null;
            } | null;
            plats: string;
            platser: number;
            protokoll: {
              /** Format: uuid */
              handlingId: string;
              utkast: boolean;
            } | null;
            steg: number;
            tid: string;
            tillaterDistans: boolean;
            tillstand: {
              beskrivning: string;
              etikett: string;
              id: string;
            };
            titel: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-sattAktuell': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          punktId: string;
        };
      };
    };
    responses: {
      /** @description De som följer sammanträdet ser punkten */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-dagordning': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hela föredragningslistan, som en lista visar den */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rader: {
              arende: {
                dnr: string | null;
                /** Format: uuid */
                id: string;
              } | null;
              bradskande: boolean;
              /** Format: uuid */
              id: string;
              nr: number;
              paragraf: number | null;
              radVersion: number;
              rubrik: string;
              /** @enum {string} */
              slag: 'arende' | 'anmalan' | 'val' | 'initiativ' | 'ovrigt';
              /** @enum {string} */
              status: 'oppen' | 'beslutad' | 'struken';
              utfall: ('bifall' | 'avslag' | 'aterremiss' | 'bordlagd') | null;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-handelse': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: {
            [key: string]: unknown;
          };
          handelse: string;
        };
      };
    };
    responses: {
      /** @description Kvitto på åtgärden */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avslutad: boolean;
            fas: string;
            inlamningId: string | null;
            oppnadeUppgifter: string[];
            startadeArenden?: string[];
            steg: number;
            tillstand: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-justering': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Vilken version som ska skrivas under, av vilka, och vad jag kan göra */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            anslag: {
              /** Format: uuid */
              arendeId: string;
              etikett: string;
              titel: string;
            }[];
            attJusteraOmedelbart: {
              paragraf: number;
              /** Format: uuid */
              punktId: string;
              rubrik: string;
            }[];
            forvaring: string;
            handelser: {
              hinder: {
                kalla: string;
                kanGorasAv: string;
                mening: string;
                regel: string;
              }[];
              tillaten: boolean;
              typ: string;
              verb: string;
            }[];
            jag: {
              farskTill: string | null;
              kanAvboja: boolean;
              personId: string;
            };
            justerat: string | null;
            justeratHandlingId: string | null;
            kanUtses: {
              id: string;
              namn: string;
            }[];
            kompletteringar: {
              /** Format: uuid */
              id: string;
              paragraf: number | null;
              text: string;
              vid: string;
            }[];
            ledigaPlatser: number;
            omedelbara: {
              blad: {
                /** Format: uuid */
                handlingId: string;
                hash: string;
                upprattat: string;
                version: string;
              } | null;
              justerat: string | null;
              nr: number;
              paragrafer: {
                paragraf: number;
                /** Format: uuid */
                punktId: string;
                rubrik: string;
              }[];
              underskrivare: {
                person: {
                  id: string;
                  namn: string;
                };
                /** @enum {string} */
                som: 'sekreterare' | 'ordforande' | 'justerare';
                vid: string | null;
              }[];
            }[];
            protokoll: {
              /** Format: uuid */
              handlingId: string;
              hash: string;
              upprattat: string;
              version: string;
            } | null;
            senast: string;
            tillstand: {
              beskrivning: string;
              etikett: string;
              id: string;
            };
            underskrivare: {
              person: {
                id: string;
                namn: string;
              };
              /** @enum {string} */
              som: 'sekreterare' | 'ordforande' | 'justerare';
              vid: string | null;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-punkter': {
    parameters: {
      query?: {
        antal?: number;
        efter?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En sida av föredragningslistan med det som antecknats */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            efter: string | null;
            rader: {
              arende: {
                dnr: string | null;
                /** Format: uuid */
                id: string;
              } | null;
              beslutsfor: boolean;
              beslutspunkter: {
                nr: number;
                text: string;
              }[];
              bradskande: boolean;
              delfragor: {
                antal: {
                  avstar: number;
                  ja: number;
                  nej: number;
                } | null;
                /** @default null */
                huvudforslag: {
                  mening: string;
                  /** @enum {string} */
                  utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                  yrkandeId?: string | null;
                } | null;
                ja: {
                  mening: string;
                  /** @enum {string} */
                  utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                  yrkandeId?: string | null;
                };
                nej: {
                  mening: string;
                  /** @enum {string} */
                  utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                  yrkandeId?: string | null;
                };
                nr: number;
                roster: {
                  ledamot: {
                    id: string;
                    namn: string;
                  };
                  /** @enum {string} */
                  rost: 'ja' | 'nej' | 'avstar';
                }[];
                /** @enum {string} */
                slag: 'uppskov' | 'motforslag' | 'for-sig';
                /** @default null */
                utslagsrost: ('ja' | 'nej') | null;
                /** @enum {string} */
                vann: 'ja' | 'nej';
              }[];
              forslag: {
                nr: number;
                text: string;
              }[];
              handlingar: {
                /** Format: uuid */
                id: string;
                titel: string;
                version: string | null;
              }[];
              /** Format: uuid */
              id: string;
              ingaYrkanden: boolean;
              jav: {
                /** @enum {string} */
                grund: 'sakagare' | 'narstaende' | 'stallforetradare' | 'ombud' | 'tillsyn' | 'annat' | 'personligen' | 'ansvarsfrihet';
                ledamot: {
                  id: string;
                  namn: string;
                };
                skal: string;
              }[];
              leddAv: {
                id: string;
                namn: string;
              } | null;
              minAnteckning: string | null;
              mittUtkast: {
                [key: string]: string;
              };
              nr: number;
              omedelbartJusterad: boolean;
              omrostning: {
                avgjort: ('bifall' | 'avslag' | 'aterremiss' | 'bordlagd') | null;
                forSig: {
                  mening: string;
                  /** @enum {string} */
                  utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                  yrkandeId?: string | null;
                }[];
                kvar: {
                  mening: string;
                  /** @enum {string} */
                  utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                  yrkandeId?: string | null;
                }[];
                nasta: ('uppskov' | 'motforslag' | 'huvud') | null;
              };
              paragraf: number | null;
              proportionellt: {
                /** @enum {string} */
                avser: 'ledamoter' | 'ersattare';
                begartAv: {
                  id: string;
                  namn: string;
                }[];
                bitradande: {
                  id: string;
                  namn: string;
                }[];
                platser: number;
                raknat: {
                  /** @default 0 */
                  blanka: number;
                  grupper: {
                    beteckning: string;
                    namn: string[];
                    roster: number;
                  }[];
                  /** @default [] */
                  lotter: number[];
                  /** @default 0 */
                  ogiltiga: number;
                  valda: {
                    grupp: number;
                    jamforelsetal: string;
                    lott: boolean;
                    namn: string;
                    nr: number;
                  }[];
                } | null;
                stod?: string;
              } | null;
              proposition: {
                /** @enum {string} */
                finner: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                forSig?: string[];
                ordning: string;
              } | null;
              radVersion: number;
              reservationer: {
                ledamot: {
                  id: string;
                  namn: string;
                };
                mening: string;
              }[];
              rubrik: string;
              sedlar: {
                /** @default 0 */
                blanka: number;
                kandidater: {
                  namn: string;
                  roster: number;
                }[];
                /** @default null */
                lott: string | null;
                /** @default 0 */
                ogiltiga: number;
              } | null;
              skalOmedelbar: string | null;
              /** @enum {string} */
              slag: 'arende' | 'anmalan' | 'val' | 'initiativ' | 'ovrigt';
              /** @enum {string} */
              status: 'oppen' | 'beslutad' | 'struken';
              tillagg: {
                /** Format: uuid */
                id: string;
                ledamot: {
                  id: string;
                  namn: string;
                };
                mening: string;
                partier: {
                  id: string;
                  namn: string;
                }[];
                /** @enum {string} */
                slag: 'yttrande' | 'protokollsanteckning';
              }[];
              tjanstgor: {
                id: string;
                namn: string;
              }[];
              utfall: ('bifall' | 'avslag' | 'aterremiss' | 'bordlagd') | null;
              vacktAv: {
                id: string;
                namn: string;
              } | null;
              votering: {
                antal: {
                  avstar: number;
                  ja: number;
                  nej: number;
                };
                ja: {
                  mening: string;
                  /** @enum {string} */
                  utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                  yrkandeId?: string | null;
                };
                nej: {
                  mening: string;
                  /** @enum {string} */
                  utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                  yrkandeId?: string | null;
                };
                roster: {
                  ledamot: {
                    id: string;
                    namn: string;
                  };
                  /** @enum {string} */
                  rost: 'ja' | 'nej' | 'avstar';
                }[];
                utslagsrost: ('ja' | 'nej') | null;
              } | null;
              yrkanden: {
                /** Format: uuid */
                id: string;
                ledamot: {
                  id: string;
                  namn: string;
                };
                mening: string;
                /** @enum {string} */
                slag: 'bifall' | 'avslag' | 'andring' | 'aterremiss' | 'bordlaggning';
              }[];
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-punkt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        nr: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En punkt med det som antecknats */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            arende: {
              dnr: string | null;
              /** Format: uuid */
              id: string;
            } | null;
            beslutsfor: boolean;
            beslutspunkter: {
              nr: number;
              text: string;
            }[];
            bradskande: boolean;
            delfragor: {
              antal: {
                avstar: number;
                ja: number;
                nej: number;
              } | null;
              /** @default null */
              huvudforslag: {
                mening: string;
                /** @enum {string} */
                utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                yrkandeId?: string | null;
              } | null;
              ja: {
                mening: string;
                /** @enum {string} */
                utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                yrkandeId?: string | null;
              };
              nej: {
                mening: string;
                /** @enum {string} */
                utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                yrkandeId?: string | null;
              };
              nr: number;
              roster: {
                ledamot: {
                  id: string;
                  namn: string;
                };
                /** @enum {string} */
                rost: 'ja' | 'nej' | 'avstar';
              }[];
              /** @enum {string} */
              slag: 'uppskov' | 'motforslag' | 'for-sig';
              /** @default null */
              utslagsrost: ('ja' | 'nej') | null;
              /** @enum {string} */
              vann: 'ja' | 'nej';
            }[];
            forslag: {
              nr: number;
              text: string;
            }[];
            handlingar: {
              /** Format: uuid */
              id: string;
              titel: string;
              version: string | null;
            }[];
            /** Format: uuid */
            id: string;
            ingaYrkanden: boolean;
            jav: {
              /** @enum {string} */
              grund: 'sakagare' | 'narstaende' | 'stallforetradare' | 'ombud' | 'tillsyn' | 'annat' | 'personligen' | 'ansvarsfrihet';
              ledamot: {
                id: string;
                namn: string;
              };
              skal: string;
            }[];
            leddAv: {
              id: string;
              namn: string;
            } | null;
            minAnteckning: string | null;
            mittUtkast: {
              [key: string]: string;
            };
            nr: number;
            omedelbartJusterad: boolean;
            omrostning: {
              avgjort: ('bifall' | 'avslag' | 'aterremiss' | 'bordlagd') | null;
              forSig: {
                mening: string;
                /** @enum {string} */
                utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                yrkandeId?: string | null;
              }[];
              kvar: {
                mening: string;
                /** @enum {string} */
                utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                yrkandeId?: string | null;
              }[];
              nasta: ('uppskov' | 'motforslag' | 'huvud') | null;
            };
            paragraf: number | null;
            proportionellt: {
              /** @enum {string} */
              avser: 'ledamoter' | 'ersattare';
              begartAv: {
                id: string;
                namn: string;
              }[];
              bitradande: {
                id: string;
                namn: string;
              }[];
              platser: number;
              raknat: {
                /** @default 0 */
                blanka: number;
                grupper: {
                  beteckning: string;
                  namn: string[];
                  roster: number;
                }[];
                /** @default [] */
                lotter: number[];
                /** @default 0 */
                ogiltiga: number;
                valda: {
                  grupp: number;
                  jamforelsetal: string;
                  lott: boolean;
                  namn: string;
                  nr: number;
                }[];
              } | null;
              stod?: string;
            } | null;
            proposition: {
              /** @enum {string} */
              finner: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
              forSig?: string[];
              ordning: string;
            } | null;
            radVersion: number;
            reservationer: {
              ledamot: {
                id: string;
                namn: string;
              };
              mening: string;
            }[];
            rubrik: string;
            sedlar: {
              /** @default 0 */
              blanka: number;
              kandidater: {
                namn: string;
                roster: number;
              }[];
              /** @default null */
              lott: string | null;
              /** @default 0 */
              ogiltiga: number;
            } | null;
            skalOmedelbar: string | null;
            /** @enum {string} */
            slag: 'arende' | 'anmalan' | 'val' | 'initiativ' | 'ovrigt';
            /** @enum {string} */
            status: 'oppen' | 'beslutad' | 'struken';
            tillagg: {
              /** Format: uuid */
              id: string;
              ledamot: {
                id: string;
                namn: string;
              };
              mening: string;
              partier: {
                id: string;
                namn: string;
              }[];
              /** @enum {string} */
              slag: 'yttrande' | 'protokollsanteckning';
            }[];
            tjanstgor: {
              id: string;
              namn: string;
            }[];
            utfall: ('bifall' | 'avslag' | 'aterremiss' | 'bordlagd') | null;
            vacktAv: {
              id: string;
              namn: string;
            } | null;
            votering: {
              antal: {
                avstar: number;
                ja: number;
                nej: number;
              };
              ja: {
                mening: string;
                /** @enum {string} */
                utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                yrkandeId?: string | null;
              };
              nej: {
                mening: string;
                /** @enum {string} */
                utfall: 'bifall' | 'avslag' | 'aterremiss' | 'bordlagd';
                yrkandeId?: string | null;
              };
              roster: {
                ledamot: {
                  id: string;
                  namn: string;
                };
                /** @enum {string} */
                rost: 'ja' | 'nej' | 'avstar';
              }[];
              utslagsrost: ('ja' | 'nej') | null;
            } | null;
            yrkanden: {
              /** Format: uuid */
              id: string;
              ledamot: {
                id: string;
                namn: string;
              };
              mening: string;
              /** @enum {string} */
              slag: 'bifall' | 'avslag' | 'andring' | 'aterremiss' | 'bordlaggning';
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-anteckna': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        punktId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          text?: string | null;
        };
      };
    };
    responses: {
      /** @description Din egen anteckning är sparad */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-sparaUtkast': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        punktId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          falt: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description Det du har skrivit i punkten är sparat */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-sattVotering': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        punktId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          votering: {
            ja: string;
            nej: string;
            radVersion: number;
            slag?: ('uppskov' | 'motforslag' | 'for-sig') | null;
          } | null;
        };
      };
    };
    responses: {
      /** @description De som följer sammanträdet ser att rösterna lämnas */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sammantraden-vantande': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ärenden som väntar på organet och inte står på föredragningslistan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            flerFinns: boolean;
            rader: {
              /** Format: uuid */
              arendeId: string;
              dnr: string | null;
              titel: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PunktPaWebben-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        moteId: string;
        punktId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Vad allmänheten kan läsa om punkten */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            avstattSkal: string | null;
            farPubliceras: boolean;
            farTasBort: boolean;
            harProtokollsutdrag: boolean;
            /** Format: uuid */
            id: string;
            publicerat: boolean;
            rubrik: string | null;
            sammanfattning: string | null;
            utdrag: boolean;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PunktPaWebben-publicera': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        moteId: string;
        punktId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          avstaSkal?: string | null;
          rubrik: string;
          /** @default null */
          sammanfattning?: string | null;
          /** @default false */
          utanPersonuppgifter?: boolean;
          /** @default false */
          visaProtokollsutdrag?: boolean;
        };
      };
    };
    responses: {
      /** @description Punktens beslut är publicerat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            avstattSkal: string | null;
            farPubliceras: boolean;
            farTasBort: boolean;
            harProtokollsutdrag: boolean;
            /** Format: uuid */
            id: string;
            publicerat: boolean;
            rubrik: string | null;
            sammanfattning: string | null;
            utdrag: boolean;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'PunktPaWebben-taBort': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        moteId: string;
        punktId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          skal: string;
        };
      };
    };
    responses: {
      /** @description Punktens beslut är borttaget från webben */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            avstattSkal: string | null;
            farPubliceras: boolean;
            farTasBort: boolean;
            harProtokollsutdrag: boolean;
            /** Format: uuid */
            id: string;
            publicerat: boolean;
            rubrik: string | null;
            sammanfattning: string | null;
            utdrag: boolean;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Sok-sok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description Initiativ och tjänster som liknar texten, de mest lika först */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            flerFinns: boolean;
            traffar: {
              etikett: string;
              id: string;
              organ: string | null;
              /** @enum {string} */
              slag: 'initiativ' | 'tjanst';
              titel: string;
              /** @enum {string} */
              traff: 'ord' | 'stavning';
              utdrag: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Tjansteplan-visa': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tjänsteplanen per område med summor och kontroller */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ar: string[];
            omraden: {
              id: string;
              kontroller: {
                ar: string | null;
                rader: number | null;
                stammer: boolean;
                summa: number | null;
                text: string;
              }[];
              namn: string;
              rader: {
                arendeId: string | null;
                id: string;
                ingarI: string | null;
                nr: number | null;
                /** @enum {string} */
                slag: 'initiativ' | 'pott' | 'ofordelat' | 'gemensam';
                tillstand: string | null;
                titel: string;
                uppskjutet: string | null;
                utveckling: {
                  [key: string]: number | null;
                };
                vidmakthallande: {
                  [key: string]: number | null;
                };
              }[];
              status: string | null;
              utveckling: {
                [key: string]: number | null;
              };
              version: string | null;
              versioner: {
                andrat: string | null;
                /** Format: uuid */
                arendeId: string;
                aterges: boolean;
                /** Format: date */
                datum: string;
                forum: string | null;
                motsagelser: string[];
                nr: number;
                rond: string;
                utfall: string;
                version: string;
              }[];
              vidmakthallande: {
                [key: string]: number | null;
              };
            }[];
            pagaende: {
              /** Format: uuid */
              arendeId: string;
              forum: string | null;
              lage: string;
              titel: string;
              version: string | null;
            }[];
            plan: string;
            ronder: {
              id: string;
              namn: string;
              /** @enum {string} */
              slutar: 'styrelsen' | 'indikativt';
            }[];
            rondomraden: {
              id: string;
              namn: string;
            }[];
            summa: {
              utveckling: {
                [key: string]: number | null;
              };
              vidmakthallande: {
                [key: string]: number | null;
              };
            };
            titel: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Tjansteplan-nyRond': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          borjade?: string | null;
          omrade: string;
          omradesnamn: string;
          organ: string;
          plan: string;
          planar: number;
          rond: string;
        };
      };
    };
    responses: {
      /** @description Ronden är startad */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avslutad: boolean;
            fas: string;
            inlamningId: string | null;
            oppnadeUppgifter: string[];
            startadeArenden?: string[];
            steg: number;
            tillstand: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Tjansteplan-forum': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rondens forum i ordning, med dem som har plats där i dag */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            forum: {
              hogst: number | null;
              ledamoter: {
                id: string;
                namn: string;
              }[];
              minst: number | null;
              namn: string;
              organ: string;
            }[];
            turen: string | null;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Tjansteplan-versioner': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description En ronds versioner i ordning, med det som motsäger vartannat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rader: {
              andrat: string | null;
              /** Format: uuid */
              arendeId: string;
              aterges: boolean;
              /** Format: date */
              datum: string;
              forum: string | null;
              motsagelser: string[];
              nr: number;
              rond: string;
              utfall: string;
              version: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Uppgifter-visa': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Uppgiften med ärende, formulär och utkast */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            arende: {
              avslutad: boolean;
              beslutarOm: {
                beloppTkr: number | null;
                beslutat: boolean;
                dnr: string | null;
                fordelning: {
                  beloppTkr: number;
                  organ: string;
                }[];
                /** Format: uuid */
                id: string;
                skal: string | null;
                tillstand: string;
                titel: string;
                /** @enum {string} */
                utfall: 'bifall' | 'delvis' | 'avslag';
              }[];
              beslutsarenden: {
                beloppTkr: number | null;
                beslut: {
                  datum: string;
                  lagaKraft: string | null;
                  organ: string;
                  paragraf: number;
                } | null;
                dnr: string | null;
                fordelning: {
                  beloppTkr: number;
                  organ: string;
                }[];
                galler: boolean;
                /** Format: uuid */
                id: string;
                tillstand: string;
                titel: string;
                /** @enum {string} */
                utfall: 'bifall' | 'delvis' | 'avslag';
              }[];
              bevakas: boolean;
              bevakasStrax: boolean;
              dnr: string | null;
              fakta: {
                anmarkning: string | null;
                etikett: string;
                varde: string;
              }[];
              frister: {
                /** Format: date-time */
                at: string;
                /** Format: date */
                datum: string;
                etikett: string;
                kalla: string;
                lag: boolean;
                namn: string;
                rakning: string;
                regel: string;
                /** @enum {string} */
                status: 'aktiv' | 'pausad' | 'utford' | 'struken';
              }[];
              handelser: {
                formular: string;
                regler: {
                  kalla: string;
                  kanGorasAv: string;
                  lagrum: string | null;
                  mening: string;
                  /** @enum {string} */
                  prov: 'vem' | 'laget' | 'innehall';
                  regel: string;
                  saknas: string[];
                  /** @enum {string} */
                  slag: 'lag' | 'riktlinje' | 'praxis';
                  uppfylld: boolean;
                }[];
                sedan: string;
                tillaten: boolean;
                typ: string;
                uppgiftTyp: string | null;
                verb: string;
              }[];
              handlingar: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                skapad: string;
                slag: string;
                status: string;
                titel: string;
                version: number;
              }[];
              /** Format: uuid */
              id: string;
              laget: string;
              obemannade: {
                mottagare: string;
                uppgift: string;
              }[];
              organ: {
                id: string;
                namn: string;
              };
              overordnat: {
                avslutad: boolean;
                dnr: string | null;
                /** Format: uuid */
                id: string;
                process: string;
                processNamn: string;
                tillstand: string;
                titel: string;
              } | null;
              overtagetFran: string | null;
              pausadSedan: string | null;
              personer: {
                id: string;
                namn: string;
                roll: string;
              }[];
              process: string;
              processNamn: string;
              regim: string;
              regimNamn: string;
              sekretess: boolean;
              sekretessLagrum: string | null;
              steg: number;
              stegar: {
                datum: string | null;
                etikett: string;
                id: string;
                /** @enum {string} */
                lage: 'klart' | 'nu' | 'kvar';
              }[];
              tillstand: {
                ansvarig: string | null;
                beskrivning: string;
                etikett: string;
                fas: string;
                id: string;
                ingenFrist: string | null;
                /** Format: date-time */
                sedan: string;
              };
              titel: string;
              underordnade: {
                avslutad: boolean;
                dnr: string | null;
                /** Format: uuid */
                id: string;
                process: string;
                processNamn: string;
                tillstand: string;
                titel: string;
              }[];
              uppgifter: {
                arende: {
                  dnr: string | null;
                  /** Format: uuid */
                  id: string;
                  titel: string;
                };
                avslutad: string | null;
                forPersonNamn: string | null;
                frist: {
                  arbetsdagarKvar: number;
                  /** Format: date-time */
                  at: string;
                  /** Format: date */
                  datum: string;
                  lag: boolean;
                  rakning: string;
                  regel: string;
                } | null;
                /** Format: uuid */
                id: string;
                innehavare: {
                  id: string;
                  namn: string;
                } | null;
                min: boolean;
                organ: {
                  id: string;
                  namn: string;
                };
                process: string;
                radVersion: number;
                roll: string;
                sekretess: boolean;
                /** Format: date-time */
                skapad: string;
                tagenAt: string | null;
                titel: string;
                typ: string;
                /** @enum {string} */
                varforForst: 'lagfrist-passerad' | 'lagfrist-nara' | 'frist-passerad' | 'frist-nara' | 'intern-frist' | 'aldst';
              }[];
              utanNamngiven: {
                id: string;
                namn: string;
              }[];
              varningar: {
                haller: ('underskrift' | 'anmalan' | 'beslut') | null;
                id: string;
                kalla: string;
                mening: string;
                regel: string;
              }[];
            };
            forifyllt: {
              [key: string]: unknown;
            };
            formular: {
              formular: string;
              handelse: string;
              schema: {
                [key: string]: unknown;
              };
              schemaVersion: number;
              sedan: string;
              tillaten: boolean;
              verb: string;
            }[];
            historik: {
              skal: string | null;
              typ: string;
              vem: string;
              /** Format: date-time */
              vid: string;
            }[];
            hjalp: string;
            uppgift: {
              arende: {
                dnr: string | null;
                /** Format: uuid */
                id: string;
                titel: string;
              };
              avslutad: string | null;
              forPersonNamn: string | null;
              frist: {
                arbetsdagarKvar: number;
                /** Format: date-time */
                at: string;
                /** Format: date */
                datum: string;
                lag: boolean;
                rakning: string;
                regel: string;
              } | null;
              /** Format: uuid */
              id: string;
              innehavare: {
                id: string;
                namn: string;
              } | null;
              min: boolean;
              organ: {
                id: string;
                namn: string;
              };
              process: string;
              radVersion: number;
              roll: string;
              sekretess: boolean;
              /** Format: date-time */
              skapad: string;
              tagenAt: string | null;
              titel: string;
              typ: string;
              /** @enum {string} */
              varforForst: 'lagfrist-passerad' | 'lagfrist-nara' | 'frist-passerad' | 'frist-nara' | 'intern-frist' | 'aldst';
            };
            utkast: {
              /** Format: date-time */
              andrad: string;
              innehall: {
                [key: string]: unknown;
              };
              version: number;
            } | null;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Uppgifter-overlat': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          skal: string;
          tillPersonId: string;
        };
      };
    };
    responses: {
      /** @description Uppgiften är överlåten */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            radVersion: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Uppgifter-personer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De som uppgiften kan överlåtas till */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            personer: {
              id: string;
              namn: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Uppgifter-slapp': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Uppgiften är lämnad tillbaka */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            radVersion: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Uppgifter-ta': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          skal?: string;
        };
      };
    };
    responses: {
      /** @description Uppgiften är tagen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            radVersion: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Uppgifter-utfor': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          data: {
            [key: string]: unknown;
          };
          forvantatSteg: number;
          handelse: string;
        };
      };
    };
    responses: {
      /** @description Kvitto på åtgärden */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            arendeId: string;
            avslutad: boolean;
            fas: string;
            inlamningId: string | null;
            oppnadeUppgifter: string[];
            startadeArenden?: string[];
            steg: number;
            tillstand: string;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Uppgifter-utkast': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          innehall: {
            [key: string]: unknown;
          };
          version: number;
        };
      };
    };
    responses: {
      /** @description Utkastet är sparat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            andrad: string;
            version: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Uppgifter-bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          atgard: 'ta' | 'slapp' | 'overlat';
          skal?: string;
          tillPersonId?: string;
          uppgifter: string[];
        };
      };
    };
    responses: {
      /** @description Vad som blev av var och en */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            resultat: {
              /** Format: uuid */
              id: string;
              kod: string | null;
              meddelande: string | null;
              ok: boolean;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Val-lista': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organ, mål och tjänster att välja bland */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            mal: {
              id: string;
              namn: string;
            }[];
            organ: {
              id: string;
              leverantor: boolean;
              namn: string;
              tarEmot: boolean;
              typ: string;
            }[];
            tjanster: {
              id: string;
              infosakNiva: number | null;
              namn: string;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Verksamhetsinitiativ-nytt': {
    parameters: {
      query?: never;
      header?: {
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          agandeOrgan?: string[];
          /** @default null */
          anvandare?: string | null;
          arbetssatt: string;
          /** @enum {string} */
          avser: 'ny-tjanst' | 'forandrad-tjanst' | 'forandringsinsats' | 'omprovning-av-befintlig';
          behov: string;
          /** @default null */
          kortSikt?: string | null;
          /** @default null */
          langSikt?: string | null;
          mal: string[];
          /** @default null */
          malgrupper?: string | null;
          organ: string;
          /** @default false */
          sekretess?: boolean;
          titel: string;
          /** @default null */
          uppdragsomrade?: string | null;
          /** @default null */
          ursprung?: ('kunddialog' | 'omvarldsbevakning' | 'anvandarforum' | 'tjansteplan') | null;
          /** @default null */
          utestangdaGrupper?: string | null;
        };
      };
    };
    responses: {
      /** @description Initiativet i det verksamhetsspecifika spåret är skapat */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            steg: number;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Vyer-lista': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mina sparade vyer och dem som delas i mina organ */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            vyer: {
              agare: string;
              fraga: {
                /** @enum {string} */
                frist?: 'forfallen' | 'vecka' | 'ingen';
                organ?: string;
                roll?: string;
                /** @enum {string} */
                sort?: 'frist' | '-frist' | 'skapad' | '-skapad';
                typ?: string;
                /** @enum {string} */
                vy: 'mina' | 'grupp' | 'organ' | 'klara';
              };
              /** Format: uuid */
              id: string;
              min: boolean;
              namn: string;
              organ: {
                id: string;
                namn: string;
              } | null;
            }[];
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Vyer-spara': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          fraga: {
            /** @enum {string} */
            frist?: 'forfallen' | 'vecka' | 'ingen';
            organ?: string;
            roll?: string;
            /** @enum {string} */
            sort?: 'frist' | '-frist' | 'skapad' | '-skapad';
            typ?: string;
            /** @enum {string} */
            vy: 'mina' | 'grupp' | 'organ' | 'klara';
          };
          namn: string;
          organ: string | null;
        };
      };
    };
    responses: {
      /** @description Vyn som sparades */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            agare: string;
            fraga: {
              /** @enum {string} */
              frist?: 'forfallen' | 'vecka' | 'ingen';
              organ?: string;
              roll?: string;
              /** @enum {string} */
              sort?: 'frist' | '-frist' | 'skapad' | '-skapad';
              typ?: string;
              /** @enum {string} */
              vy: 'mina' | 'grupp' | 'organ' | 'klara';
            };
            /** Format: uuid */
            id: string;
            min: boolean;
            namn: string;
            organ: {
              id: string;
              namn: string;
            } | null;
          };
        };
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Vyer-taBort': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Vyn är borttagen */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
