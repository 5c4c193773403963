import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';
import { problem, type ProblemKod } from '#contracts';

/** An address that the router cannot read reaches no filter. */
export function svaraOlaslig(reply: FastifyReply): void {
  const svar = problem('felaktig-begaran');
  reply.status(svar.status).type('application/problem+json').send(svar);
}

/** What cannot be read as a request reaches no router either: it is answered on the connection itself, which is closed. */
export function svaraAvbruten(
  fel: Error & { readonly code?: string },
  socket: Pick<Socket, 'destroyed' | 'writable' | 'end' | 'destroy'>,
): void {
  if (fel.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const svar = problem(kodFor(fel.code));
  const text = JSON.stringify(svar);
  const huvuden = [
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`HTTP/1.1 ${svar.status} ${STATUS_CODES[svar.status] ?? ''}\r\n${huvuden.join('\r\n')}\r\n\r\n${text}`);
}

function kodFor(kod: string | undefined): ProblemKod {
  if (kod === 'ERR_HTTP_REQUEST_TIMEOUT') return 'begaran-kom-inte-i-tid';
  return kod === 'HPE_HEADER_OVERFLOW' ? 'huvudena-ar-for-stora' : 'felaktig-begaran';
}
