"""What a phrase says somebody is: the role in basic form, and for whom."""
