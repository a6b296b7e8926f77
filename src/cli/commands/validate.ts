import type { Command } from '../command.js'

/** `guillemet validate`. */
export const validateCommand: Command = { name: 'validate', options: [], examples: [], run: async () => 2 }
