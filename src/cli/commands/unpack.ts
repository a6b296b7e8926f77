import type { Command } from '../command.js'

/** `guillemet unpack`. */
export const unpackCommand: Command = { name: 'unpack', options: [], examples: [], run: async () => 2 }
