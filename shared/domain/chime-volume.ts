/** How loud a kiosk's question "still there?" sounds. */
export const chimeVolumes = ['loud', 'normal', 'soft', 'off'] as const;

/** One of the volumes. */
export type ChimeVolume = (typeof chimeVolumes)[number];
