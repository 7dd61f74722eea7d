// The page that scripts/gallery.mjs takes pictures of: one component in one state, chosen by the address.
import { render, type VNode } from 'preact';
import '../../components/styles/index.css';
import { scenes } from '../../tests/browser/components/scenes';
import { I18n } from '../../components/i18n';
import { chooseLanguage, createTranslator } from '../../lib/report/index';
import { eventScene } from './event-scene';

const query = new URLSearchParams(location.search);
const translator = createTranslator(chooseLanguage(query.get('language') ?? 'ar', []));
document.documentElement.lang = translator.language;
document.documentElement.dir = translator.direction;

async function draw(name: string): Promise<void> {
  const scene: VNode | undefined = name.startsWith('event-')
    ? await eventScene(name, translator)
    : scenes(translator)[name];
  const root = document.querySelector('#app');
  if (!scene || !root) return;
  render(<I18n.Provider value={translator}>{scene}</I18n.Provider>, root);
  if (name.startsWith('event-why-'))
    for (const part of root.querySelectorAll('details')) part.open = true;
  const picker = root.querySelector<HTMLDetailsElement>('.picker');
  if (picker && name.startsWith('options-kept-outlets')) picker.open = true;
  document.documentElement.dataset['ready'] = 'yes';
}

void draw(query.get('scene') ?? '');
Object.assign(window, { sceneNames: Object.keys(scenes(translator)) });
