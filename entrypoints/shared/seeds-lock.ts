/**
 * The lock of the import of shipped packs. Whoever deletes all waits for it: of a pack whose articles went before it was
 * written down, the name alone would be left.
 */
export const SEEDS_LOCK = 'isnad-shipped-packs';
