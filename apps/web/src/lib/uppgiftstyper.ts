/** The tasks of SM-01 as the filter names them. */
export const typer: Record<string, string> = {
  kategorisera: 'Kategorisera',
  valj: 'Välj väg',
  'gor-kna': 'Kostnads- och nyttoanalys',
  sammanfatta: 'Sammanfatta',
  'informera-namnd': 'Informera nämnden',
  oversand: 'Översänd till SLK',
  sammanstall: 'Sammanställ',
  vardera: 'Värdera',
  'frys-lista': 'Frys prioriteringslistan',
  'registrera-budgetbeslut': 'Registrera budgetbeslut',
  omarbeta: 'Omarbeta',
  aterkom: 'Återkom',
};
