import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/findings.css';
import '../../components/styles/popup.css';
import { mountPage } from '../shared/page';
import { PopupPage } from './PopupPage';

mountPage({ content: PopupPage, title: 'extName' });
