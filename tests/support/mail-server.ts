import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** A message that arrived: its headers and text as they were sent, and whom the envelope names. */
export interface ReceivedMail {
  to: string;
  content: string;
}

export interface MailServer {
  /** `smtp://127.0.0.1:port` */
  url: string;
  /** Waits for the next message. */
  next(): Promise<ReceivedMail>;
  stop(): void;
}

/** A mail server (RFC 5321, as much of it as a client needs) that refuses whom `refuses` names. */
export async function startMailServer(refuses: (to: string) => boolean): Promise<MailServer> {
  const arrived: ReceivedMail[] = [];
  const waiting: ((mail: ReceivedMail) => void)[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let to = '';
    let content: string | null = null;
    let buffer = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      if (content !== null) {
        if (line !== '.') content += `${line}\n`;
        else {
          const mail = { to, content };
          content = null;
          const first = waiting.shift();
          if (first) first(mail);
          else arrived.push(mail);
          say('250 kept');
        }
        return;
      }
      const command = line.slice(0, 4).toUpperCase();
      if (command === 'RCPT') {
        to = /<(.*)>/.exec(line)?.[1] ?? '';
        say(refuses(to) ? '550 nobody here' : '250 fine');
      } else if (command === 'DATA') {
        content = '';
        say('354 go on');
      } else if (command === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say('250 fine');
    };
    socket.on('data', (data) => {
      buffer += data.toString('utf8');
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        hear(line);
      }
    });
    socket.on('error', () => socket.destroy());
    say('220 test');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: () => {
      const mail = arrived.shift();
      return mail ? Promise.resolve(mail) : new Promise((done) => void waiting.push(done));
    },
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
