"""Where an article tells of somebody: before the name, behind it, in a sentence of its own, of several at once."""
