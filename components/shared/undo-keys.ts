/** How the keys that undo are written on the reader's keyboard. */
export const UNDO_KEYS = navigator.platform.startsWith('Mac') ? '⌘Z' : 'Ctrl+Z';

const TYPED_INTO = 'textarea, input:not([type=checkbox], [type=radio])';

/** Does a press of keys mean 'undo', on any keyboard? Not in a field, where the browser takes back what was typed. */
export function isUndo(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.repeat)
    return false;
  if (event.target instanceof Element && event.target.matches(TYPED_INTO)) return false;
  // An Arabic keyboard has another letter on that key; a French one has Z elsewhere.
  return /^[a-z]$/iu.test(event.key) ? event.key.toLowerCase() === 'z' : event.code === 'KeyZ';
}
