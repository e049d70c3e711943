"""What pixels show: faces, ages, barcodes, outlines of cards, nudity, medical pictures."""
