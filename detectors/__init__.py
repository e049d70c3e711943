"""The pixel house: photo bytes in, a verdict and a proven redacted copy out. It knows nothing of any messenger."""
