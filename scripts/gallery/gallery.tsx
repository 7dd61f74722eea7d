// The page that scripts/gallery.mjs takes pictures of: one component in one state, chosen by the address.
import { render } from 'preact';
import '../../components/styles/index.css';
import { scenes } from '../../tests/browser/components/scenes';
import { I18n } from '../../components/i18n';
import { chooseLanguage, createTranslator } from '../../lib/report/index';

const query = new URLSearchParams(location.search);
const translator = createTranslator(chooseLanguage(query.get('language') ?? 'ar', []));
document.documentElement.lang = translator.language;
document.documentElement.dir = translator.direction;
const scene = scenes(translator)[query.get('scene') ?? ''];
const root = document.querySelector('#app');
if (scene && root) {
  render(<I18n.Provider value={translator}>{scene}</I18n.Provider>, root);
  document.documentElement.dataset['ready'] = 'yes';
}
Object.assign(window, { sceneNames: Object.keys(scenes(translator)) });
