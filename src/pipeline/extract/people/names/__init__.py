"""Who is named where: the names of people, in full and in short, and which of them are the same person."""
