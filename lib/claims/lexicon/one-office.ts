/** Bodies that are named without their name once they are known: families and concepts of الجمعية, الشركة, الفرع. */
export const BODY_WORDS = `team نادي company شركه مجموعه bank fund-n hospital جامعه كليه معهد school epicentre جمعيه رابطه نقابه منظمه council committee ministry مديريه بلديه فرع`;

/** What offices are for whose holders speak for a body; إعلام folds like the flags. */
export const MEDIA_WORDS = `flag اعلام اعلامي اتصال اتصالات صحافه relation علاقه`;
