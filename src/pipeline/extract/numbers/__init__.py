"""Swedish numbers in digits and in words, read and printed."""
