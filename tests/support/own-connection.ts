import { Agent, request } from 'node:http';
import type { Socket } from 'node:net';

export interface Answer {
  status: number;
  body: string;
}

/** A connection to a server that all its requests go by, as that of a browser or of a proxy. */
export interface OwnConnection {
  ask(method: string, path: string, options?: { authorization?: string; data?: unknown }): Promise<Answer>;
  /** Its port on this side; 0 before the first request. */
  port(): number;
  close(): void;
}

/** Opens a connection with the first request, and another when it was closed. */
export function openConnection(port: number): OwnConnection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let socket: Socket | null = null;
  return {
    ask(method, path, { authorization, data } = {}) {
      return new Promise((resolve, reject) => {
        const body = data === undefined ? '' : JSON.stringify(data);
        const headers = {
          ...(authorization && { authorization }),
          ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        };
        const asked = request({ host: '127.0.0.1', port, method, path, agent, headers }, async (response) => {
          let text = '';
          for await (const part of response.setEncoding('utf8')) text += part;
          resolve({ status: response.statusCode ?? 0, body: text });
        });
        asked.on('socket', (used) => {
          socket = used;
        });
        asked.on('error', reject);
        asked.end(body);
      });
    },
    port: () => socket?.localPort ?? 0,
    close: () => agent.destroy(),
  };
}
