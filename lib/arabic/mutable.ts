/**
 * A mention while it is put together. Fields that are not always there are set one by one: an object with others spread
 * into it has a shape of its own in older engines, and each reader of one such object after another looks its fields up
 * anew, a hundred times as slowly.
 */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
