"""For whom somebody speaks: the bodies of an article, and which of them is meant or evident."""
