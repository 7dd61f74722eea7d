import '../../components/styles/index.css';
import { leavePrivateWindow } from '../../lib/platform/tabs';
import { mountPage } from '../shared/page';
import { OptionsPage } from './OptionsPage';

void leavePrivateWindow().then((left) => {
  if (!left) mountPage({ content: OptionsPage, title: 'optionsTitle' });
});
