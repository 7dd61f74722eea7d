import '../../components/styles/index.css';
import { mountPage } from '../shared/page';
import { ComparePage } from './ComparePage';

mountPage({ content: ComparePage, title: 'compareTitle' });
