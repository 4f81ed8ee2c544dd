/** Opens the office's window beside this one. It has a session of its own: whoever calls visitors keeps their counter. */
export function openOffice(): void {
  window.open('../office/', '_blank', 'noopener');
}
