import { connect } from 'node:net';

const SECOND = 1000;

/** Listens to the traffic of a mock as its page does, at so many bytes a second; what it returns ends that. */
export function openLooker(origin: string, bytes: number): Promise<() => void> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.off('error', reject);
      socket.on('error', () => socket.destroy());
      socket.write(`GET /_lockstep/events HTTP/1.1\r\nhost: ${hostname}:${port}\r\n\r\n`);
      if (Number.isFinite(bytes)) socket.pause();
      else socket.resume();
      const timer = setInterval(() => Number.isFinite(bytes) && socket.read(bytes), SECOND);
      resolve(() => {
        clearInterval(timer);
        socket.destroy();
      });
    });
    socket.once('error', reject);
  });
}
