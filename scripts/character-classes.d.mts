/** The classes that segmentation asks about, in the order of their bits in src/segment/characters.ts. */
export declare const characterClasses: readonly RegExp[]
