/** `major.minor` of the contract. Another major is refused at the hello; a minor only adds. */
export const CONTRACT_VERSION = '3.1';

/** Which side is older when the majors differ; null when they understand each other. */
export function sideToUpdate(hub: string, device: string): 'hub' | 'device' | null {
  const [ours, theirs] = [major(hub), major(device)];
  if (ours === theirs) return null;
  return theirs > ours ? 'hub' : 'device';
}

const major = (version: string): number => Number.parseInt(version, 10) || 0;
