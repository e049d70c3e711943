"""Work that machines share: limits, the lease of the active bot, what waits for it. Loaded with SPREAD=1 only."""
