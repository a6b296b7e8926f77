/** What the pure layers (L0 to L5) use beyond the language itself; every browser and Node has it. Only tsconfig.pure.json reads this. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  readonly encoding: string
  decode(input?: Uint8Array, options?: { stream?: boolean }): string
}
declare class TextEncoder {
  encode(input?: string): Uint8Array
}
declare function btoa(bytes: string): string
declare function atob(text: string): string
