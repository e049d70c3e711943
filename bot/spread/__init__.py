"""Work that machines share: limits, the lease of the active bot, pieces of work. The engine is loaded with SPREAD=1 only."""
