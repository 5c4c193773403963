/** Printed by `hjalp` and after a command that was written wrongly. */
export const hjalp = `beslutsgang <kommando>

  migrera                            skapar eller uppdaterar databasens tabeller
  import organisation <fil> [--prov] läser in organ, roller, personer, tjänster och mål
  import regelverk <fil> [--prov]    läser in kommunens forum, ronder, grupper, budgetkalender och ärendeordning
  import fortroendevalda <fil>       läser in partier, ledamöter och ersättare i organ som finns [--prov]
  import tjansteplan <fil> [--prov]  läser in en tjänsteplan och startar ett ärende per initiativ
  import tjansteplan-historik <fil>  återger tjänsteplanens versioner rond för rond och visar vad som motsäger vad [--prov]
  verify [--lost]                    prövar loggkedja, räknare, uppgifter, frister, effekter, möten, dagssigill;
                                     --lost jämför med vad Temporal minns
  wake --all [--prov]                ber Temporal ta upp alla öppna ärenden på nytt
  exportera <dnr|id> --till <mapp>   skriver ett avslutat ärendes exportmapp: handlingar, logg och metadata
  kontrollera-export <mapp>          jämför en exportmapp med dess manifest
  repetera [--prov]                  prövar den nya maskinen på alla öppna ärenden
  demo personer [--json]             visar demons personer
  demo kor --url <adress>            spelar huvudflödet genom API:t, från behov till beslut på webben
  demo kedja <fil>                   lägger in en ärendekedja med sina historiska dagar i en demodatabas och
                                     säger var källorna motsäger sig själva
  miljo                              visar varje miljövariabel, vem som läser den och vad den får vara
  hjalp                              visar denna text

--prov gör allt utom att skriva. Slutkod: 0 gick bra, 1 fel hittades eller indata är felaktiga, 2 kommandot är fel skrivet.`;
