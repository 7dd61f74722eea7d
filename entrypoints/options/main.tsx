import '../../components/styles/index.css';
import { mountPage } from '../shared/page';
import { OptionsPage } from './OptionsPage';

mountPage({ content: OptionsPage, title: 'optionsTitle' });
