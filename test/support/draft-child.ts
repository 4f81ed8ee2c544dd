import { canaryDraft, drafted, draftHubIn } from './draft-hall.ts';

/* A hub in a process of its own, to be killed: `node draft-child.ts DATA TOWN`. Takes one draft, says so and stays. */

const [data = '', town = ''] = process.argv.slice(2);
const hub = await draftHubIn({ folder: data, town, draftsInClear: true });
await drafted(hub, await hub.client('kiosk'), canaryDraft);
process.stdout.write('drafted\n');
