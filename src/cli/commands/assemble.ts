import type { Command } from '../command.js'

/** `guillemet assemble`. */
export const assembleCommand: Command = { name: 'assemble', options: [], examples: [], run: async () => 2 }
