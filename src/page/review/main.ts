import { startReview } from './start-review.js'

startReview()
