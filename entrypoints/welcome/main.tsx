import '../../components/styles/index.css';
import { mountPage } from '../shared/page';
import { WelcomePage } from './WelcomePage';

mountPage({ content: WelcomePage, title: 'welcomeTitle' });
