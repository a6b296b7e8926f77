import type { Command } from '../command.js'

/** `guillemet extract`. */
export const extractCommand: Command = { name: 'extract', options: [], examples: [], run: async () => 2 }
