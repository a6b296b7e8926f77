import type { Command } from '../command.js'

/** `guillemet status`. */
export const statusCommand: Command = { name: 'status', options: [], examples: [], run: async () => 2 }
