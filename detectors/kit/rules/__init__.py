"""Rules for values and papers: numbers, keys, addresses, titles, each with its source."""
