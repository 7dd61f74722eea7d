import type { VNode } from 'preact';
import { Popup, type PopupActions } from '../../../components/popup/Popup';
import type { Translator } from '../../../lib/report/index';
import { popupStates } from './fixtures';

const nothing = (): void => undefined;

/** Actions that do nothing. */
export const idle: PopupActions = {
  check: nothing,
  retry: nothing,
  keep: nothing,
  unkeep: nothing,
  show: nothing,
  setAmount: nothing,
  openOptions: nothing,
  openImport: nothing,
  openCompare: nothing,
  dismissNotice: nothing,
};

/** Every screen of the interface by name, for pictures and for the checks of accessibility. */
export function scenes(translator: Translator): Record<string, VNode> {
  const all: Record<string, VNode> = {};
  for (const [name, state] of Object.entries(popupStates(translator))) {
    const size = name === 'empty-corpus' ? 0 : 1284;
    all[`popup-${name}`] = (
      <Popup state={state} amount="normal" corpusSize={size} notice={null} actions={idle} />
    );
  }
  return all;
}
