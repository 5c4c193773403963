import { useRef, type KeyboardEvent } from 'react';
import { genvagarPa } from '../../lib/egna-val.js';
import type { ListaProps } from './inkorgslista.js';

/** Single keys work only while focus is in the list, and not at all when switched off on Min sida (WCAG 2.1.4). */
export function useRadtangenter({ rader, valda, setValda, ta, slapp, fordela, angra, hjalp, tillSok }: ListaProps) {
  const lista = useRef<HTMLTableElement>(null);
  const lankar = () => [...(lista.current?.querySelectorAll<HTMLElement>('[data-radlank]') ?? [])];
  const radIFokus = () => {
    const id = document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    return rader.find((rad) => rad.id === id);
  };
  const flytta = (steg: number) => {
    const alla = lankar();
    const nu = alla.findIndex((lank) => lank.closest('[data-id]')?.contains(document.activeElement));
    alla[Math.min(Math.max(nu + steg, 0), alla.length - 1)]?.focus();
  };
  const markera = () => {
    const rad = radIFokus();
    if (!rad) return;
    const nya = new Set(valda);
    if (!nya.delete(rad.id)) nya.add(rad.id);
    setValda(nya);
  };
  const medRad = (gor: (rad: NonNullable<ReturnType<typeof radIFokus>>) => void) => () => {
    const rad = radIFokus();
    if (rad) gor(rad);
  };
  const atgarder: Record<string, () => void> = {
    j: () => flytta(1),
    ArrowDown: () => flytta(1),
    k: () => flytta(-1),
    ArrowUp: () => flytta(-1),
    x: markera,
    t: medRad((rad) => (rad.min || rad.avslutad ? undefined : ta(rad))),
    l: medRad((rad) => (rad.min ? slapp(rad) : undefined)),
    f: medRad(fordela),
    z: angra,
    '/': tillSok,
    '?': hjalp,
  };
  const vidTangent = (e: KeyboardEvent) => {
    if (!genvagarPa() || e.ctrlKey || e.metaKey || e.altKey) return;
    if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && e.shiftKey) markera();
    const gor = atgarder[e.key.length === 1 ? e.key.toLowerCase() : e.key];
    if (!gor) return;
    e.preventDefault();
    gor();
  };
  return { lista, vidTangent };
}
