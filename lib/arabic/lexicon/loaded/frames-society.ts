import { CHARGED, frame, label, NAMED_AFTER_DISASTERS, no, yes, type LoadedGroup } from './types';

/** Frames of naming: Calamities, dwellings, bodies, beliefs, games and watching. Compiled from general knowledge of Arabic news writing. */
export const SOCIETY_FRAMES: readonly LoadedGroup[] = [
  frame(
    'frame-disaster-names',
    label('تسمية المصاب', 'Name given to the calamity', 'Nom donné au malheur'),
    {
      ...yes(
        'كارثة مجاعة وباء فاجعة +محرقة نكبة تسمم كوليرا تفش تفشي مأساة +مصيبة طامة مصاب_جلل يوم_أسود',
      ),
      notAfter: NAMED_AFTER_DISASTERS,
    },
    { ...yes('مجزرة مذبحة جريمة قتل_جماعي قتل_عمد إبادة'), notAfter: CHARGED },
    no('حادث واقعة إسهال +إسهالات وعكة سوء_تغذية'),
  ),
];
