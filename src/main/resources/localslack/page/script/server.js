/** The local server's own interface, under /local. Everything is JSON, on this machine. */

async function read(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok || body.ok === false) {
    throw new Error(body.error || `The local workspace answered ${response.status}.`);
  }
  return body;
}

/** Reads; parameters that are undefined are left out. */
export async function get(what, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, v]) => v !== undefined));
  return read(await fetch(`/local/${what}?${query}`, { cache: "no-store" }));
}

/** Does something. */
export async function post(what, body) {
  return read(
    await fetch(`/local/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }));
}

/** Calls back whenever something in the workspace changed for this person; returns how to stop. */
export function listen(as, onChange, onState) {
  const stream = new EventSource(`/local/stream?${new URLSearchParams({ as })}`);
  stream.addEventListener("changed", onChange);
  stream.addEventListener("open", () => onState(true));
  stream.addEventListener("error", () => onState(false));
  return () => stream.close();
}
