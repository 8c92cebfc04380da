"""What stands where in a sentence: the reading of Universal Dependencies that all finders share."""
