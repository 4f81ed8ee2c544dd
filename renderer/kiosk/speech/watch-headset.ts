/**
 * Tells when a headset is plugged in or pulled out: the number of sound outputs changed. Without leave for the microphone
 * a browser names no devices and may show a single one; then it tells nothing, and the key of the bar remains.
 */
export function watchHeadset(devices: MediaDevices | undefined, changed: (plugged: boolean) => void): void {
  if (!devices) return;
  const outputs = async (): Promise<number> =>
    (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput').length;
  let before = outputs().catch(() => 0);
  devices.addEventListener('devicechange', () => {
    const last = before;
    before = outputs().catch(() => last);
    void Promise.all([last, before]).then(([was, is]) => {
      if (is !== was) changed(is > was);
    });
  });
}
