/**
 * A value that nobody may change: every property and element is readonly, all the way down.
 * The types of the public data are inferred from their zod schemas and made immutable with it.
 */
export type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

/** The same while it is being put together, field by field in the order in which it is printed. */
export type Unfinished<Data> = { -readonly [Field in keyof Data]: Data[Field] };
