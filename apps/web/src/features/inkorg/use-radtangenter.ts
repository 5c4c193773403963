import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import { useGenvagsval } from '../../lib/skrivbord.js';
import type { ListaProps } from './inkorgslista.js';

/** Single keys work only while focus is in the list, and each not at all when switched off on Min sida (WCAG 2.1.4). */
export function useRadtangenter({ rader, valda, setValda, ta, slapp, fordela, angra, tillSok }: ListaProps) {
  const lista = useRef<HTMLTableElement>(null);
  const { pa } = useGenvagsval();
  const radIFokus = () => {
    const id = document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    return rader.find((rad) => rad.id === id);
  };
  const flytta = (steg: number) => {
    const alla = [...(lista.current?.querySelectorAll<HTMLElement>('[data-radlank]') ?? [])];
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
  /** Marks the row in focus and the one that focus goes to. */
  const utvidga = (steg: number) => {
    const fran = radIFokus();
    flytta(steg);
    const till = radIFokus();
    setValda(new Set([...valda, ...[fran, till].flatMap((rad) => (rad ? [rad.id] : []))]));
  };
  const medRad = (gor: (rad: NonNullable<ReturnType<typeof radIFokus>>) => void) => () => {
    const rad = radIFokus();
    if (rad) gor(rad);
  };
  const varfor = () => document.activeElement?.closest('[data-id]')?.querySelector<HTMLButtonElement>('[data-varfor]')?.click();
  const atgarder: Record<string, [id: string, gor: () => void]> = {
    j: ['rad', () => flytta(1)],
    ArrowDown: ['rad', () => flytta(1)],
    k: ['rad', () => flytta(-1)],
    ArrowUp: ['rad', () => flytta(-1)],
    'Shift ArrowDown': ['omrade', () => utvidga(1)],
    'Shift ArrowUp': ['omrade', () => utvidga(-1)],
    x: ['markera', markera],
    t: ['ta', medRad((rad) => (rad.min || rad.avslutad ? undefined : ta(rad)))],
    l: ['lamna', medRad((rad) => (rad.min && !rad.avslutad ? slapp(rad) : undefined))],
    f: ['fordela', medRad((rad) => (rad.avslutad ? undefined : fordela(rad)))],
    v: ['varfor', varfor],
    z: ['angra', angra],
    '/': ['sok', tillSok],
  };
  /** From the page's heading, where one stands when it has opened, J goes into the list. */
  const inIListan = useEffectEvent((e: globalThis.KeyboardEvent) => {
    const ute = document.activeElement === document.body || document.activeElement?.matches('h1');
    if (!ute || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey || !pa('rad') || document.querySelector('dialog[open]')) return;
    if (e.key.toLowerCase() !== 'j') return;
    e.preventDefault();
    flytta(1);
  });
  useEffect(() => {
    const lyssnare = (e: globalThis.KeyboardEvent) => inIListan(e);
    addEventListener('keydown', lyssnare);
    return () => removeEventListener('keydown', lyssnare);
  }, []);
  const vidTangent = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const tangent = e.key.length === 1 ? e.key.toLowerCase() : `${e.shiftKey ? 'Shift ' : ''}${e.key}`;
    const [id, gor] = atgarder[tangent] ?? [];
    if (!id || !gor || !pa(id)) return;
    e.preventDefault();
    gor();
  };
  return { lista, vidTangent };
}
